import type { ImportReport } from "../../api/imports.ts";
import { importWords } from "../../text/import-words.ts";

/** Something that a report says of an import as a whole. */
export interface ReportNote {
  /** `refusal`: why nothing was written; `warning`: it deserves a second look; `fact`: as it should be. */
  readonly weight: "refusal" | "warning" | "fact";
  readonly said: string;
  /** What it means and what to do; empty where there is nothing. */
  readonly next: string;
}

/** What notes are made from. */
type Noted = Pick<ImportReport, "stopped" | "looksLike" | "shrunk" | "grown" | "cut" | "ended" | "leftovers">;

/** What there is to know of an import, or of a dry run, besides its rows, the weightiest first. */
export function listNotes(report: Noted, told: { readonly isDryRun: boolean }): readonly ReportNote[] {
  const { stopped, looksLike, shrunk, grown, cut, ended, leftovers } = report;
  const words = importWords.report;
  const note = (weight: ReportNote["weight"], text: Omit<ReportNote, "weight">): ReportNote => ({ weight, ...text });
  return [
    ...(stopped ? [note("refusal", words.stopped(stopped))] : []),
    ...(looksLike ? [note("refusal", words.looksLike(looksLike))] : []),
    ...(shrunk ? [note("refusal", words.shrunk(shrunk))] : []),
    ...(cut ? [note("warning", words.cut(cut, told))] : []),
    ...(grown ? [note("warning", words.grown(grown, told))] : []),
    ...(ended && ended.found > 0 ? [note("fact", words.ended(ended, told))] : []),
    ...(leftovers ? [note("fact", words.leftovers(leftovers, told))] : []),
  ];
}
