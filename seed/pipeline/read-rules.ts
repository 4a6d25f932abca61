import type { RefusalBound } from "../report/refusal-bound.ts";
import { readSuppressions } from "../suppression/suppression-list.ts";
import { createSuppressions } from "../suppression/suppressions.ts";
import type { ImportRequest } from "./import-request.ts";
import type { Rules } from "./run.ts";

/** What the request wants of the run. Throws BAD_RECORD for a broken suppression list. */
export async function readRules(
  { mode, shrinks = "refused", suppressions }: ImportRequest,
  refusalBound: RefusalBound,
): Promise<Rules> {
  const list = suppressions === undefined ? [] : await readSuppressions(suppressions);
  return { mode, shrinks, refusalBound, suppressions: createSuppressions(list) };
}
