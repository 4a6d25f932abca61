import type { ConstraintField } from "../answer.ts";
import type { PathQuestion } from "../question.ts";
import type { Constraint } from "./constraint.ts";

type OptionalField = Extract<ConstraintField, "asOf" | "knownBy">;

/** Any date at which claims hold. */
export const asOf = toOption("asOf", (date) => `any date instead of ${date}`);

/** Claims whenever they became known. */
export const knownBy = toOption("knownBy", (date) => `what became known after ${date} as well`);

/** Directed relationships walked both ways. */
export const direction = toWhole({
  field: "direction",
  reason: "FILTER",
  isSet: (question) => question.direction !== "EITHER",
  free: (question) => ({ ...question, direction: "EITHER" }),
  words: ({ question }) => `both directions instead of ${question.direction.toLowerCase()} only`,
});

/** Kinds in any order. */
export const order = toWhole({
  field: "order",
  reason: "ORDER",
  isSet: (question) => question.order.length > 0,
  free: (question) => ({ ...question, order: [] }),
  words: ({ question }) => `any order instead of ${question.order.join(", ")}`,
});

function toOption(field: OptionalField, toWords: (date: string) => string): Constraint {
  return toWhole({
    field,
    reason: "DATE",
    isSet: (question) => question[field] !== undefined,
    free: ({ [field]: _, ...question }: PathQuestion) => question,
    words: ({ question }) => toWords(question[field] ?? ""),
  });
}

/** A constraint that is dropped whole or not at all. */
function toWhole(constraint: Omit<Constraint, "loosen" | "stricter">): Constraint {
  return { ...constraint, loosen: constraint.free, stricter: () => [] };
}
