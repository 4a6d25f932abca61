import { formatBytes, formatCount, formatSeconds } from "./numbers.ts";
import { reportWords } from "./report-words.ts";

const count = (number: number, one: string, many: string) => `${formatCount(number)} ${number === 1 ? one : many}`;
const rows = (number: number) => count(number, "row", "rows");
const claims = (number: number) => count(number, "claim", "claims");

interface FormatFacts {
  readonly needsDataset: boolean;
  readonly knowsWhole: boolean;
  readonly isStrict: boolean;
}
interface Outcome {
  readonly created: number;
  readonly updated: number;
  readonly refused: number;
  /** Claims that end. */
  readonly ended: number;
}
const isNothing = ({ created, updated, refused, ended }: Outcome) => created + updated + refused + ended === 0;
const endings = ({ ended }: Outcome, verb: string) => (ended === 0 ? "" : `; ${claims(ended)} ${verb}`);
const changes = ({ updated, refused }: Outcome) =>
  `${formatCount(updated)} changed${refused === 0 ? "" : `, ${formatCount(refused)} refused`}`;

/** What the page of datasets and imports says. */
export const importWords = {
  title: "Data",
  lead: "What is loaded, where it came from, and what became of each import.",
  datasets: {
    title: "Datasets",
    none: "Nothing is loaded yet. Bring a file in to begin.",
    counts: (figures: { entities: number; relationships: number; sources: number }) => [
      { figure: formatCount(figures.entities), what: figures.entities === 1 ? "entity" : "entities" },
      {
        figure: formatCount(figures.relationships),
        what: figures.relationships === 1 ? "relationship" : "relationships",
      },
      { figure: formatCount(figures.sources), what: figures.sources === 1 ? "source" : "sources" },
    ],
    by: (publisher: string) => `by ${publisher}`,
    id: "Id",
    licence: "Licence",
    version: "Version",
    lastImport: "Last import",
    neverImported: "not remembered",
    graph: (version: string, date: string) => `graph version ${version} · ${date}`,
  },
  runs: {
    title: "Imports",
    none: "No import is remembered.",
    more: "Show older imports",
    of: (shown: string, total: string) => `${shown} of ${total}`,
    files: (count: number, name: string) => (count > 1 ? `${name} and ${count - 1} more` : name),
    results: {
      DONE: "done",
      REFUSED: "refused",
      INTERRUPTED: "stopped",
      FAILED: "failed",
      UNFINISHED: "unfinished",
    },
    meanings: {
      DONE: "All that was taken is in the graph.",
      REFUSED: "Nothing was written.",
      INTERRUPTED: "It was stopped. What was written stands; the same import goes on from there.",
      FAILED: "An error ended it. What was written stands; the same import goes on from there.",
      UNFINISHED: "It is under way, or its program ended without a word. The same import goes on from there.",
    },
  },
  report: reportWords,
  bring: {
    title: "Bring files in",
    off: "This server is read-only. To write over HTTP, start it with LINCHPIN_TOKEN set to 32 random characters or more; or import on its machine:",
    command: "npm run linchpin -- import FILE… --format F --dataset D",
    drop: "Drop files anywhere on this page, or",
    choose: "choose files",
    chooseOne: "Choose a file",
    chosen: "Chosen files",
    remove: (name: string) => `Remove ${name}`,
    atMost: (files: number, megabytes: number) => `At most ${files} files, ${megabytes} MB together.`,
    format: "Format",
    noFormat: "Choose what the files are",
    dataset: "Dataset",
    datasetHint: "The collection's own word for itself, the same at each import of it.",
    datasetNamed: "Leave it empty: the files name their own.",
    mapping: "Mapping",
    more: "More options",
    explained: "How it is read, and how rows are mended",
    allExplained: "What each format takes",
    extent: "The files are",
    extentHint: "Of the whole dataset what the files no longer hold ends; of a part nothing does.",
    extents: { "": "as the format has it", complete: "the whole dataset", slice: "a part of the dataset" },
    unset: "as the files say",
    none: "none chosen",
    token: "Token",
    tokenHint: "What the server was started with as LINCHPIN_TOKEN. It is forgotten when this page is left.",
    check: "Check",
    checkAgain: "Check again",
    import: "Import",
    atOnce: "Import without checking",
    cancel: "Stop",
    again: "Bring in more",
    missing: {
      files: "Choose a file first.",
      format: "Choose what the files are.",
      dataset: "This format needs the name of the dataset.",
      mapping: "A CSV file needs a mapping that says what its columns mean.",
      token: "This server asks for its token.",
    },
    tooLarge: (megabytes: number) =>
      `The files are larger than ${megabytes} MB together. Import them on the server's machine instead, with npm run linchpin.`,
    tooMany: (files: number) => `At most ${files} files go in at once.`,
  },
  formats: {
    title: "Formats that come in",
    all: "All formats",
    close: "Close",
    asking: "Asking for the page…",
    copy: "Copy",
    copied: "Copied",
    facts: ({ needsDataset, knowsWhole, isStrict }: FormatFacts) =>
      [
        needsDataset ? "needs the name of its dataset" : "names its own dataset",
        isStrict ? "one refused row refuses the file" : "refused rows are set aside and can be mended",
        ...(knowsWhole ? ["of a whole file it knows that it is one"] : []),
      ].join(" · "),
    here: "On this page",
    mendRows:
      "A report with refused rows has a button that downloads them. Mend them in that file, then send the same files again with it, under “Mended rows” among the options.",
    mendFile: "Mend the file itself and send it again: as long as a row is refused, nothing is written.",
    options: "What the page calls by the command line's names, the form calls:",
  },
  progress: {
    sending: "Sending the files…",
    phases: { unpacking: "Unpacking", reading: "Reading", checking: "Checking", writing: "Writing" },
    comparing: "Comparing",
    label: "Progress of the import",
    bytes: (done: number, total: number) => `${formatBytes(done)} of ${formatBytes(total)}`,
    records: (done: number, total: number) => `${formatCount(done)} of ${formatCount(total)} records`,
    rate: (perSecond: string) => `${perSecond} a second`,
    left: (seconds: number) => `${formatSeconds(seconds)} left`,
  },
  over: {
    checked: (counts: Outcome) =>
      isNothing(counts)
        ? "Checked: all of it is in the graph already."
        : `Checked: ${rows(counts.created)} would be new, ${changes(counts)}${endings(counts, "would end")}. Nothing is written yet.`,
    checkedRefused: "Checked: it would be refused, and nothing would be written.",
    done: (counts: Outcome) =>
      isNothing(counts)
        ? "Done: all of it was in the graph already."
        : `Done: ${rows(counts.created)} new, ${changes(counts)}${endings(counts, "ended")}.`,
    refused: "Refused: nothing was written.",
    interrupted: "Stopped. What was written stands; the same import goes on from there.",
    stoppedCheck: "Stopped. A check writes nothing.",
    takeFormat: (title: string) => `Read it as ${title}`,
    explore: "Ask about what is loaded",
    itShrank: "It has shrunk: end the others",
    itIsPart: "It is a part: end none",
  },
} as const;
