import type { ImportReport } from "../../server/domain/imports/import-report.ts";
import { isBeyond, isBeyondRows, usualRefusalBound, wordRefusalBound } from "../report/refusal-bound.ts";
import type { Run } from "./run.ts";

/** What says whether too many rows are refused. */
export type Bounded = Pick<Run, "subject" | "rules" | "found">;

/** Whether so much was refused by now that the run goes no further. */
export function isStopped(run: Bounded): boolean {
  return isBeyondRows(boundOf(run), countOf(run));
}

/** Whether, all rows being read, nothing may be written: a file of our own format is good or refused as a whole. */
export function isRefused(run: Bounded): boolean {
  return isWholeFile(run) ? run.found.refusals.count > 0 : isBeyond(boundOf(run), countOf(run));
}

/** Why nothing may be written, as far as it is a matter of how many rows. */
export function stopOf(run: Bounded): ImportReport["stopped"] {
  if (isWholeFile(run) && !isStopped(run)) return undefined;
  return { ...countOf(run), bound: wordRefusalBound(boundOf(run)) };
}

function isWholeFile({ subject }: Bounded): boolean {
  return subject.importer.refuses === "whole-file";
}

function boundOf(run: Bounded) {
  return isWholeFile(run) ? { ...usualRefusalBound, percent: 100 } : run.rules.refusalBound;
}

function countOf({ found: { refusals, tally } }: Bounded) {
  return { refused: refusals.count, read: tally.rows };
}
