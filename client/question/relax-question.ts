import { emptyPathQuestion, type PathQuestion } from "./question.ts";

/** A change that an answer names: a field of the server's question, and its new value as JSON or null to leave it out. */
export interface NamedChange {
  readonly constraint: string;
  readonly value?: string | null;
}

/** The fields that are called and written as in the server's question. */
const fields = [
  "maxHops",
  "kinds",
  "families",
  "excludeKinds",
  "direction",
  "order",
  "statuses",
  "via",
  "avoid",
  "avoidRelationships",
  "asOf",
  "knownBy",
  "minimumConfidence",
  "minimumShare",
  "hubLimit",
] as const satisfies readonly (keyof PathQuestion)[];

/** The question with that change and no other; null where this page has no such field. */
export function relaxQuestion(question: PathQuestion, { constraint, value }: NamedChange): PathQuestion | null {
  const field = fields.find((name) => name === constraint);
  if (field === undefined) return null;
  const isLeftOut = value === null || value === undefined;
  return { ...question, [field]: isLeftOut ? emptyPathQuestion[field] : JSON.parse(value) };
}
