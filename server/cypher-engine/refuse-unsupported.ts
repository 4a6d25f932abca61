import type { PathQuestion } from "../engine/paths/question.ts";
import { LinchpinError } from "../errors.ts";

/** Throws UNSUPPORTED for constraints that `SHORTEST` cannot search under without losing paths. */
export function refuseUnsupported({ order, hubLimit }: PathQuestion): void {
  if (order.length > 0) throw unsupported("order", order.join(" "));
  if (hubLimit !== undefined) throw unsupported("hubLimit", hubLimit);
}

/** UNSUPPORTED with the engine named. */
export function unsupported(field: string, value: string | number): LinchpinError {
  return new LinchpinError("UNSUPPORTED", { field, value, bound: "Cypher engine" });
}
