import type { ImportReport, RefusedRow, RowCounts } from "../../domain/imports/import-report.ts";

/** Codes of fields that were kept, with a remark. */
const keptCodes = ["FUTURE_END", "BAD_IDENTIFIER"];

/** The report of an import as lines for a reader: what became of all rows first. */
export function wordImport(report: ImportReport): readonly string[] {
  const whole = report.files.length > 1 ? [`All files: ${wordRows(report.rows, report.rowsLeftOut)}`] : [];
  return [
    ...whole,
    ...report.files.map(({ file, rows, rowsLeftOut }) => `${file}: ${wordRows(rows, rowsLeftOut)}`),
    ...Object.entries(report.records)
      .filter(([, counts]) => counts.created + counts.updated + counts.unchanged > 0)
      .map(([type, counts]) => `  ${type}: ${wordCounts(counts)}`),
    ...Object.entries(report.leftOut).map(([reason, count]) => `  left out: ${formatNumber(count)} ${reason}`),
    ...wordFields(report),
    ...Object.entries(report.refusals).map(([code, count]) => `  refused: ${formatNumber(count)} ${code}`),
    ...report.firstRefused.map(wordPlaced),
    ...wordWhole(report),
    ...wordEnded(report),
    ...wordLeftovers(report),
    ...(report.quarantineFile === undefined ? [] : wordQuarantine(report.quarantineFile, report.page)),
    ...(report.stopped === undefined ? [] : [wordStop(report.stopped)]),
    ...(report.looksLike === undefined ? [] : [wordLookAlike(report.looksLike)]),
    wordEnd(report),
  ];
}

/** Fields that were refused while their row was taken: how many for each code, and the first of them with their place. */
function wordFields({ remarks, refusedFields }: ImportReport): readonly string[] {
  return Object.entries(remarks).flatMap(([code, count]) => {
    const what = keptCodes.includes(code) ? "fields kept with a remark" : "fields refused";
    const first = refusedFields.filter(({ refusal }) => refusal.code === code);
    return [`  ${what}: ${formatNumber(count)} ${code}`, ...first.map((one) => `    ${wordPlaced(one)}`)];
  });
}

function wordPlaced({ place, refusal }: RefusedRow): string {
  return `${place.file} line ${place.line}: ${sentence(refusal)}`;
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
  return `${formatNumber(changes)} changes in ${formatNumber(rows.read)} rows. The graph is at version ${version}.`;
}

function wordStop({ refused, read, bound }: NonNullable<ImportReport["stopped"]>): string {
  const rows = `${formatNumber(refused)} of ${formatNumber(read)} rows were refused`;
  return `${rows}, more than ${bound}: is it the right format? --max-rejects takes another bound.`;
}

function wordLookAlike({ file, format }: NonNullable<ImportReport["looksLike"]>): string {
  return `${file} looks like ${format}: give --format ${format}.`;
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
  return [
    ...(shrunk === undefined
      ? []
      : [
          `The files hold ${formatNumber(shrunk.kept)} of the ${formatNumber(shrunk.open)} claims that the dataset has open: ` +
            "the others would end. Is a file cut, or of another collection (give it a --dataset of its own)? " +
            "--slice takes it without ending any, --shrinks ends them.",
        ]),
    ...(grown === undefined
      ? []
      : [
          `Look twice: the files hold ${formatNumber(grown.held)} claims, where the dataset had ${formatNumber(grown.open)} open.`,
        ]),
    ...(cut === undefined
      ? []
      : [
          `${cut.file} holds ${formatNumber(cut.read)} of the ${formatNumber(cut.stated)} rows that its header states: ` +
            "it is taken as a slice, and nothing has ended.",
        ]),
  ];
}

function wordEnded({ ended }: ImportReport): readonly string[] {
  if (ended === undefined || ended.found === 0) return [];
  const left = ended.found - ended.ended;
  return [
    `${formatNumber(ended.ended)} claims that the file no longer holds have ended on ${ended.until}.`,
    ...(left === 0
      ? []
      : [`${formatNumber(left)} more stay open: a row that could not be read may hold them, or they begin later.`]),
  ];
}

function wordLeftovers({ leftovers }: ImportReport): readonly string[] {
  if (leftovers === undefined) return [];
  const what = "that the graph has no place for";
  return [
    leftovers.file === undefined
      ? `${formatNumber(leftovers.kept)} leftovers ${what}: an import keeps them in a file.`
      : `${formatNumber(leftovers.kept)} leftovers ${what} are kept in ${leftovers.file}`,
  ];
}

/** `9,683 read: 9,682 left out by design, 1 refused`: what was left out by design is no refusal. */
function wordRows({ read, rejected, ...taken }: RowCounts, leftOut: number): string {
  const counts = { ...taken, "left out by design": leftOut, refused: rejected - leftOut };
  const found = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
  return `${formatNumber(read)} read${Object.keys(found).length === 0 ? "" : `: ${wordCounts(found)}`}`;
}

function wordCounts(counts: object): string {
  return Object.entries(counts)
    .map(([what, count]) => `${formatNumber(count)} ${what}`)
    .join(", ");
}

function formatNumber(number: number): string {
  return number.toLocaleString("en");
}

function sentence({ field, value, bound }: RefusedRow["refusal"]): string {
  return `${field} ${value}; ${bound}.`;
}
