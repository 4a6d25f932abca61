import type { ImportContext } from "../sources/importer.ts";
import { sha256Of } from "./sha256-of.ts";

/** The id of an import run: made from what is imported and how, so that the same command again is the same run. */
export function runIdOf(run: {
  readonly format: string;
  readonly context: Pick<ImportContext, "dataset" | "options">;
  /** Of the bytes that are read. */
  readonly sha256s: readonly string[];
  readonly extent: "whole" | "slice";
}): string {
  const { format, context, sha256s, extent } = run;
  const options = Object.entries(context.options).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = [format, context.dataset ?? "", extent, JSON.stringify(options), ...sha256s];
  return `run-${sha256Of(text).slice(0, 16)}`;
}
