import { formatDate } from "./dates.ts";
import { formatBytes, formatCount, formatSeconds } from "./numbers.ts";

const count = (number: number, one: string, many: string) => `${formatCount(number)} ${number === 1 ? one : many}`;
const rows = (number: number) => count(number, "row", "rows");
const claims = (number: number) => count(number, "claim", "claims");

/** Whether the report is of a dry run, which writes nothing: then it says what would be. */
interface Told {
  readonly isDryRun: boolean;
}

interface Claims {
  readonly open: number;
  readonly kept: number;
  readonly held: number;
}

/** What the report of an import says. */
export const reportWords = {
  outcomes: {
    created: "new",
    updated: "changed",
    unchanged: "unchanged",
    duplicate: "repeated",
    leftOut: "left out",
    refused: "refused",
    unsettled: "not reached",
  },
  bar: (parts: string) => `Rows: ${parts}.`,
  record: "Record",
  types: { DATASET: "datasets", SOURCE: "sources", ENTITY: "entities", RELATIONSHIP: "relationships" },
  columns: { created: "new", updated: "changed", unchanged: "unchanged" },
  records: "Records by type",
  refusals: "Refused rows, by reason",
  first: (shown: number, total: number) =>
    shown < total ? `The first ${shown} of ${formatCount(total)} refused rows` : "Refused rows",
  code: "Reason",
  /** `OUT_OF_RANGE` as a reader reads it. */
  reason: (code: string) => code.toLowerCase().replaceAll("_", " "),
  many: "Rows",
  place: "Where",
  why: "Why",
  at: (file: string, line: number) => `${file}, line ${formatCount(line)}`,
  sentence: ({ field, value, bound }: { field: string; value: string; bound: string }) =>
    `${field} ${value}; ${bound}.`,
  leftOut: "Left out: the model has no place for it",
  remarks: "Fields refused, or kept with a remark, while their row was taken",
  fields: "Where they stand",
  times: (number: number) => `${formatCount(number)} ×`,
  stopped: ({ refused, read, bound }: { refused: number; read: number; bound: string }) => ({
    said: `${formatCount(refused)} of ${rows(read)} were refused, more than ${bound}.`,
    next: "Is it the right format? Another bound is taken under “Refused rows at most”, among the options.",
  }),
  looksLike: ({ file, format }: { file: string; format: string }) => ({
    said: `${file} looks like the format ${format}.`,
    next: "Choose that format and send the file again.",
  }),
  shrunk: ({ open, kept }: Claims) => ({
    said: `The files hold ${formatCount(kept)} of the ${claims(open)} that the dataset has open.`,
    next:
      `As the whole dataset they would end the other ${formatCount(open - kept)}. Is a file cut, or of another ` +
      "collection? Then get it anew, or give it a dataset of its own. Tick “It has shrunk” to end the others, or " +
      "bring the files in as a part of the dataset to end none.",
  }),
  grown: ({ open, held }: Claims, { isDryRun }: Told) => ({
    said: `Look twice: the files hold ${claims(held)}, where the dataset had ${formatCount(open)} open.`,
    next: `They ${isDryRun ? "would be" : "were"} taken. Are they of another collection? Then give it a dataset of its own.`,
  }),
  cut: ({ file, stated, read }: { file: string; stated: number; read: number }, { isDryRun }: Told) => ({
    said: `${file} holds ${formatCount(read)} of the ${rows(stated)} that its header states.`,
    next: `It ${isDryRun ? "would be" : "was"} taken as a part of the dataset, so that nothing ${isDryRun ? "ends" : "has ended"}. Get the file anew and import it again.`,
  }),
  ended: ({ found, ended, until }: { found: number; ended: number; until: string }, { isDryRun }: Told) => {
    const which = ended === 0 || ended === found ? claims(found) : `${formatCount(ended)} of ${claims(found)}`;
    const fate =
      ended === 0
        ? `${found === 1 ? "stays" : "stay"} open`
        : `${isDryRun ? "would end" : "ended"} on ${formatDate(until)}`;
    return {
      said: `${which} that the files no longer hold ${fate}.`,
      next:
        ended === found
          ? ""
          : `${ended === 0 ? "A" : "The rest stays open: a"} row that could not be read may hold them, or they begin later.`,
    };
  },
  leftovers: ({ count: lines, kept }: { count: number; kept: boolean }, { isDryRun }: Told) => {
    const many = count(lines, "leftover", "leftovers");
    const fate = kept
      ? `${lines === 1 ? "is" : "are"} kept in a file on the server`
      : isDryRun
        ? "would be kept in a file on the server"
        : `${lines === 1 ? "was" : "were"} counted and not kept`;
    return {
      said: `${many} ${fate}.`,
      next: "Those are values that the graph has no place for. They let the format be given back, and are never shown.",
    };
  },
  explained: "How the format is read, and how rows are mended",
  files: "Files",
  took: "Took",
  version: "Graph version",
  run: "Run",
  quarantine: "Download the refused rows",
  quarantineHint: "Mend them in that file and send the same files again with it, under “Mended rows”.",
  size: formatBytes,
  seconds: (milliseconds: number) => formatSeconds(milliseconds / 1_000),
  sha256: (digest: string) => `sha256 ${digest.slice(0, 12)}…`,
} as const;
