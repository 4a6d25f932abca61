import type { ImportReport } from "../../server/domain/imports/import-report.ts";
import { isBeyond, isBeyondRows, usualRejectBound, wordRejectBound } from "../report/reject-bound.ts";
import type { Run } from "./run.ts";

/** Whether so much was refused by now that the run goes no further. */
export function isStopped(run: Run): boolean {
  return isBeyondRows(boundOf(run), countOf(run));
}

/** Whether, all rows being read, nothing may be written: a file of our own format is good or refused as a whole. */
export function isRefused(run: Run): boolean {
  return isWholeFile(run) ? run.refusals.count > 0 : isBeyond(boundOf(run), countOf(run));
}

/** Why nothing may be written, as far as it is a matter of how many rows. */
export function stopOf(run: Run): ImportReport["stopped"] {
  if (isWholeFile(run) && !isStopped(run)) return undefined;
  return { ...countOf(run), bound: wordRejectBound(boundOf(run)) };
}

function isWholeFile({ importer }: Run): boolean {
  return importer.refuses === "whole-file";
}

function boundOf(run: Run) {
  return isWholeFile(run) ? { ...usualRejectBound, percent: 100 } : run.rejectBound;
}

function countOf({ refusals, tally }: Run) {
  return { refused: refusals.count, read: tally.rows };
}
