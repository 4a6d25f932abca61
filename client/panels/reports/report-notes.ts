import { importWords } from "../../text/import-words.ts";
import type { ReportView } from "./report-view.ts";

/** Something that a report says of an import as a whole. */
export interface ReportNote {
  /** `refusal`: why nothing was written; `warning`: it deserves a second look; `fact`: as it should be. */
  readonly weight: "refusal" | "warning" | "fact";
  readonly said: string;
  /** What it means and what to do; empty where there is nothing. */
  readonly next: string;
}

/** What there is to know of an import besides its rows, the weightiest first. */
export function listNotes(view: ReportView): readonly ReportNote[] {
  const { stopped, shrunk, grown, cut, ended, leftovers, isCheck } = view;
  const words = importWords.report;
  const note = (weight: ReportNote["weight"], text: Omit<ReportNote, "weight">): ReportNote => ({ weight, ...text });
  return [
    ...(stopped === null ? [] : [note("refusal", words.stopped(stopped))]),
    ...(shrunk === null ? [] : [note("refusal", words.shrunk(shrunk))]),
    ...(cut === null ? [] : [note("warning", words.cut(cut, { isCheck }))]),
    ...(grown === null ? [] : [note("warning", words.grown(grown, { isCheck }))]),
    ...(ended === null || ended.found === 0 ? [] : [note("fact", words.ended(ended, { isCheck }))]),
    ...(leftovers === null ? [] : [note("fact", words.leftovers(leftovers, { isCheck }))]),
  ];
}
