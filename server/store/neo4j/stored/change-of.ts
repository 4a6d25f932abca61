import type { Change } from "../../../domain/imports/import-report.ts";

/** What a record becomes where the graph holds it with the first hash (undefined: not at all). */
export function changeOf(stored: string | undefined, hash: string): Change {
  if (stored === undefined) return "created";
  return stored === hash ? "unchanged" : "updated";
}
