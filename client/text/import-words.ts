import { formatBytes, formatCount, formatSeconds } from "./numbers.ts";

const count = (number: number, one: string, many: string) => `${formatCount(number)} ${number === 1 ? one : many}`;
const rows = (number: number) => count(number, "row", "rows");

interface Outcome {
  readonly created: number;
  readonly updated: number;
  readonly refused: number;
}
const isNothing = ({ created, updated, refused }: Outcome) => created + updated + refused === 0;
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
  report: {
    outcomes: {
      created: "new",
      updated: "changed",
      unchanged: "unchanged",
      duplicate: "repeated",
      leftOut: "left out",
      refused: "refused",
      unsettled: "not reached",
    },
    rows,
    bar: (parts: string) => `Rows: ${parts}.`,
    record: "Record",
    types: { dataset: "datasets", source: "sources", entity: "entities", relationship: "relationships" },
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
    remarks: "Fields refused while their row was taken",
    times: (number: number) => `${formatCount(number)} ×`,
    stopped: ({ refused, read, bound }: { refused: number; read: number; bound: string }) =>
      `${formatCount(refused)} of ${rows(read)} were refused, more than ${bound}. Is it the right format?`,
    ended: ({ found, ended, until }: { found: number; ended: number; until: string }) =>
      found === ended
        ? `${count(ended, "claim", "claims")} that the files no longer hold ended on ${until}.`
        : `${formatCount(ended)} of ${count(found, "claim", "claims")} that the files no longer hold ended on ${until}; the rest stays open, since a row that could not be read may hold it.`,
    files: "Files",
    took: "Took",
    version: "Graph version",
    run: "Run",
    quarantine: "Download the refused rows",
    quarantineHint: "Mend them in that file and send the same files again with it, under “Mended rows”.",
    size: formatBytes,
    seconds: (milliseconds: number) => formatSeconds(milliseconds / 1_000),
    sha256: (digest: string) => `sha256 ${digest.slice(0, 12)}…`,
  },
  bring: {
    title: "Bring files in",
    off: "This server is read-only. To write over HTTP, start it with LINCHPIN_TOKEN set to 32 random characters or more; or import on its machine:",
    command: "npm run linchpin -- import FILE… --format F --dataset D",
    drop: "Drop files here, or",
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
    extent: "The files are",
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
  course: {
    sending: "Sending the files…",
    phases: { reading: "Reading", checking: "Checking", writing: "Writing" },
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
        : `Checked: ${rows(counts.created)} would be new, ${changes(counts)}. Nothing is written yet.`,
    checkedRefused: "Checked: it would be refused, and nothing would be written.",
    done: (counts: Outcome) =>
      isNothing(counts)
        ? "Done: all of it was in the graph already."
        : `Done: ${rows(counts.created)} new, ${changes(counts)}.`,
    refused: "Refused: nothing was written.",
    interrupted: "Stopped. What was written stands; the same import goes on from there.",
    stoppedCheck: "Stopped. A check writes nothing.",
  },
} as const;
