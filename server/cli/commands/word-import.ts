import type { ImportReport, RowCounts } from "../../domain/imports/import-report.ts";

/** The report of an import as lines for a reader. */
export function wordImport(report: ImportReport): readonly string[] {
  return [
    ...report.files.map(({ file, rows, rowsLeftOut }) => `${file}: ${wordRows(rows, rowsLeftOut)}`),
    ...Object.entries(report.records)
      .filter(([, counts]) => counts.created + counts.updated + counts.unchanged > 0)
      .map(([type, counts]) => `  ${type}: ${wordCounts(counts)}`),
    ...Object.entries(report.leftOut).map(([reason, count]) => `  left out: ${count} ${reason}`),
    ...Object.entries(report.remarks).map(([code, count]) => `  fields refused: ${count} ${code}`),
    ...Object.entries(report.refusals).map(([code, count]) => `  refused: ${count} ${code}`),
    ...report.firstRefused.map(({ place, refusal }) => `${place.file} line ${place.line}: ${sentence(refusal)}`),
    ...wordWhole(report),
    ...wordEnded(report),
    ...wordLeftovers(report),
    ...(report.quarantineFile === undefined ? [] : wordQuarantine(report.quarantineFile, report.page)),
    ...(report.stopped === undefined ? [] : [wordStop(report.stopped)]),
    wordEnd(report),
  ];
}

function wordEnd({ result, mode, commits, version, rows, shrunk }: ImportReport): string {
  if (result === "refused" && shrunk !== undefined) return "Nothing was written.";
  if (result === "refused") return "The file was refused: nothing was written. Mend these lines and import it again.";
  if (result === "interrupted" && commits === "at-once") {
    return "Interrupted: nothing was written. The same command begins anew.";
  }
  if (result === "interrupted") return "Interrupted: what was written stands. The same command goes on from there.";
  if (mode === "compare") return "A dry run: nothing was written.";
  const changes = rows.created + rows.updated;
  return `${changes} changes in ${rows.read} rows. The graph is at version ${version}.`;
}

function wordStop({ refused, read, bound }: NonNullable<ImportReport["stopped"]>): string {
  const rows = `${refused.toLocaleString("en")} of ${read.toLocaleString("en")} rows were refused`;
  return `${rows}, more than ${bound}: is it the right format? --max-rejects takes another bound.`;
}

function wordQuarantine(path: string, page: string): readonly string[] {
  return [
    `The refused rows are in ${path}`,
    "Mend them there and give the same command with --mended and that file, or mend the file itself.",
    `What the format takes, and how its rows are mended: ${page}`,
  ];
}

/** What a file of a whole dataset came to beside what the graph had of it. */
function wordWhole({ shrunk, grown, cut }: ImportReport): readonly string[] {
  const count = (number: number) => number.toLocaleString("en");
  return [
    ...(shrunk === undefined
      ? []
      : [
          `The files hold ${count(shrunk.kept)} of the ${count(shrunk.open)} claims that the dataset has open: ` +
            "the others would end. Is a file cut, or of another collection (give it a --dataset of its own)? " +
            "--slice takes it without ending any, --shrinks ends them.",
        ]),
    ...(grown === undefined
      ? []
      : [`Look twice: the files hold ${count(grown.held)} claims, where the dataset had ${count(grown.open)} open.`]),
    ...(cut === undefined
      ? []
      : [
          `${cut.file} holds ${count(cut.read)} of the ${count(cut.stated)} rows that its header states: ` +
            "it is taken as a slice, and nothing has ended.",
        ]),
  ];
}

function wordEnded({ ended }: ImportReport): readonly string[] {
  if (ended === undefined || ended.found === 0) return [];
  const left = ended.found - ended.ended;
  return [
    `${ended.ended} claims that the file no longer holds have ended on ${ended.until}.`,
    ...(left === 0 ? [] : [`${left} more stay open: a row that could not be read may hold them, or they begin later.`]),
  ];
}

function wordLeftovers({ leftovers }: ImportReport): readonly string[] {
  if (leftovers === undefined) return [];
  const what = "that the graph has no place for";
  return [
    leftovers.file === undefined
      ? `${leftovers.kept} leftovers ${what}: an import keeps them in a file.`
      : `${leftovers.kept} leftovers ${what} are kept in ${leftovers.file}`,
  ];
}

/** What was left out by design is no refusal, though the report counts both as rejected. */
function wordRows({ rejected, ...rows }: RowCounts, leftOut: number): string {
  return wordCounts({ ...rows, refused: rejected - leftOut, ...(leftOut > 0 && { "left out by design": leftOut }) });
}

function wordCounts(counts: object): string {
  return Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(", ");
}

function sentence({ field, value, bound }: ImportReport["firstRefused"][number]["refusal"]): string {
  return `${field} ${value}; ${bound}.`;
}
