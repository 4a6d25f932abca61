import { listAdmittedKinds } from "../../domain/claim-filter.ts";
import { pathFamilies } from "../../domain/relationship-kinds.ts";
import type { PathEnd, PathQuestion } from "../../engine/paths/question.ts";
import { type ErrorCode, LinchpinError } from "../../errors.ts";
import { questionLimits } from "../../limits/questions.ts";

/** Refuses what is out of bounds (TOO_MANY_HOPS, TOO_MANY_PATHS, TOO_MANY_IDS, OUT_OF_RANGE) or CONTRADICTION. */
export function checkPathQuestion(question: PathQuestion): void {
  checkBound("TOO_MANY_PATHS", "limit", { value: question.limit, bound: questionLimits.paths });
  checkBound("TOO_MANY_HOPS", "maxHops", { value: question.maxHops, bound: questionLimits.hops });
  checkEnd("from", question.from);
  checkEnd("to", question.to);
  for (const field of ["avoid", "avoidRelationships"] as const) {
    const value = question[field].length;
    if (value > questionLimits.pathEnds) checkBound("TOO_MANY_IDS", field, { value, bound: questionLimits.pathEnds });
  }
  checkRange("hubLimit", question.hubLimit, { least: 1, most: Number.POSITIVE_INFINITY, bound: "1 or more" });
  checkRange("maximumOverlap", question.maximumOverlap, { least: 0, most: 1, bound: "0 to 1" });
  for (const [term, value] of Object.entries(question.weights)) {
    if (value >= 0 && Number.isFinite(value)) continue;
    throw new LinchpinError("OUT_OF_RANGE", { field: `question.weights.${term}`, value, bound: "0 or more" });
  }
  checkEnds(question);
  checkKinds(question);
}

function checkBound(code: ErrorCode, field: string, { value, bound }: { value: number; bound: number }): void {
  if (value < 1 || value > bound) throw new LinchpinError(code, { field: `question.${field}`, value, bound });
}

function checkRange(
  field: string,
  value: number | undefined,
  { least, most, bound }: { readonly least: number; readonly most: number; readonly bound: string },
): void {
  if (value === undefined || (value >= least && value <= most)) return;
  throw new LinchpinError("OUT_OF_RANGE", { field: `question.${field}`, value, bound });
}

function checkEnd(field: "from" | "to", end: PathEnd): void {
  if (end.by === "ids") checkBound("TOO_MANY_IDS", field, { value: end.ids.length, bound: questionLimits.pathEnds });
  else if (end.kinds.length === 0) {
    throw new LinchpinError("OUT_OF_RANGE", {
      field: `question.${field}Kinds`,
      value: "[]",
      bound: "one kind or more",
    });
  }
}

function checkEnds({ from, to, avoid }: PathQuestion): void {
  const starts = from.by === "ids" ? from.ids : [];
  const goals = to.by === "ids" ? to.ids : [];
  const [start] = starts;
  if (starts.length === 1 && goals.length === 1 && start === goals[0]) {
    throw contradiction("question.to", `${start} is where the path starts`);
  }
  const avoided = avoid.find((id) => starts.includes(id) || goals.includes(id));
  if (avoided !== undefined) throw contradiction("question.avoid", `${avoided} is an end of the path`);
}

function checkKinds(question: PathQuestion): void {
  if (listAdmittedKinds(question, pathFamilies).length > 0) return;
  throw contradiction("question.kinds", "with families and excludeKinds no kind is left");
}

function contradiction(field: string, value: string): LinchpinError {
  return new LinchpinError("CONTRADICTION", { field, value });
}
