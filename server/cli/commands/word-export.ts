import { recordTypes } from "../../domain/records/record.ts";
import type { Output } from "../../exports/output/output.ts";
import type { ExportReport } from "../../exports/report.ts";
import { wordCutOff } from "./word-cut-off.ts";

/** What was written, as lines for a reader: where, what of the graph, what is missing, and the files. */
export function wordExport(report: ExportReport, { as, path }: Output): readonly string[] {
  const { records, leftOut, losses, files, speakers, truncated, graphVersion, cutOff } = report;
  const counts = recordTypes.flatMap((type) => {
    const count = records[type];
    return count === undefined ? [] : [wordCount(count, type)];
  });
  return [
    `${path}: ${counts.join(", ")}; graph version ${graphVersion}`,
    ...(cutOff === undefined ? [] : [wordCutOff(cutOff)]),
    ...(truncated ? ["The answer was cut: there is more than it holds."] : []),
    ...(speakers > 0 ? [`${wordCount(speakers, "entity")} only because evidence cites what they stated`] : []),
    ...leftOut.map(({ what, count, why }) => `Not in it: ${wordCount(count, what)}: ${why}`),
    ...losses.map(({ what, form, count, why }) => `${upper(form)}: ${wordNumber(count)} ${what}: ${why}`),
    ...(losses.length === 0 ? ["The format loses nothing of it."] : []),
    ...files.map(({ name, bytes, sha256 }) => {
      return `${as === "file" ? path : name}: ${wordNumber(bytes)} bytes, sha256 ${sha256}`;
    }),
  ];
}

/** How far an export is; how long it will be is not known before its end. */
export function wordBytesWritten(bytes: number): string {
  return `Wrote ${(bytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;
}

const plurals = { dataset: "datasets", source: "sources", entity: "entities", relationship: "relationships" } as const;

function wordCount(count: number, type: keyof typeof plurals): string {
  return `${wordNumber(count)} ${count === 1 ? type : plurals[type]}`;
}

function wordNumber(count: number): string {
  return count.toLocaleString("en");
}

function upper(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
