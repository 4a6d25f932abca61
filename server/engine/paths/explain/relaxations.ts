import { claimStatuses } from "../../../domain/relationship.ts";
import { families } from "../../../domain/relationship-kinds.ts";
import type { NoPathReason } from "../answer.ts";
import type { PathQuestion } from "../question.ts";

/** One constraint of a question, and the questions without it: the least changed first, the wholly freed one last. */
export interface Relaxable {
  readonly reason: NoPathReason;
  readonly changes: readonly Change[];
}

export interface Change {
  /** To be read after "with". */
  readonly words: string;
  readonly apply: (question: PathQuestion) => PathQuestion;
}

type Optional = "minimumConfidence" | "minimumShare" | "asOf" | "knownBy" | "hubLimit" | "maximumOverlap";

/** The question without an optional field. */
export function without(field: Optional, question: PathQuestion): PathQuestion {
  const { [field]: _, ...rest } = question;
  return rest;
}

/** Every constraint that the question sets, in the order in which they are tested; `nameOf` words an id. */
export function listRelaxables(question: PathQuestion, nameOf: (id: string) => string): readonly Relaxable[] {
  const { excludeKinds, direction, minimumConfidence, minimumShare, asOf, knownBy, order, hubLimit } = question;
  const set = (isSet: boolean, reason: NoPathReason, ...changes: readonly Change[]): readonly Relaxable[] =>
    isSet ? [{ reason, changes }] : [];
  const optional = (field: Optional, reason: NoPathReason, words: string): readonly Relaxable[] =>
    set(question[field] !== undefined, reason, { words, apply: (asked) => without(field, asked) });
  const missing = claimStatuses.filter((status) => !question.statuses.includes(status));
  return [
    ...set(true, "FILTER", {
      words: "all kinds of relationship walked",
      apply: (asked) => ({ ...asked, kinds: [], families, excludeKinds: [] }),
    }),
    ...set(excludeKinds.length > 0, "FILTER", {
      words: `${excludeKinds.join(", ")} walked as well`,
      apply: (asked) => ({ ...asked, excludeKinds: [] }),
    }),
    ...set(direction !== "EITHER", "FILTER", {
      words: `both directions instead of ${direction.toLowerCase()} only`,
      apply: (asked) => ({ ...asked, direction: "EITHER" }),
    }),
    ...set(
      question.statuses.length > 0 && missing.length > 0,
      "FILTER",
      ...missing.map((status) => ({
        words: `${status.toLowerCase()} claims counted as well`,
        apply: (asked: PathQuestion) => ({ ...asked, statuses: [...asked.statuses, status] }),
      })),
      { words: "claims of every status counted", apply: (asked) => ({ ...asked, statuses: claimStatuses }) },
    ),
    ...optional("minimumConfidence", "FILTER", `any confidence instead of ${minimumConfidence} at least`),
    ...optional("minimumShare", "FILTER", `any share instead of ${minimumShare} percent at least`),
    ...listed(question, "avoid", "FILTER", (id) => `${nameOf(id)} allowed`),
    ...listed(question, "avoidRelationships", "FILTER", (id) => `${id} allowed`),
    ...optional("asOf", "DATE", `any date instead of ${asOf}`),
    ...optional("knownBy", "DATE", `what became known after ${knownBy} as well`),
    ...listed(question, "via", "VIA", (id) => `no need to visit ${nameOf(id)}`),
    ...set(order.length > 0, "ORDER", {
      words: `any order instead of ${order.join(", ")}`,
      apply: (asked) => ({ ...asked, order: [] }),
    }),
    ...optional("hubLimit", "HUB_LIMIT", `any number of relationships instead of a hub limit of ${hubLimit}`),
  ];
}

/** A constraint that lists ids: dropped one by one, then all together. */
function listed(
  question: PathQuestion,
  field: "avoid" | "avoidRelationships" | "via",
  reason: NoPathReason,
  toWords: (id: string) => string,
): readonly Relaxable[] {
  const ids: readonly string[] = question[field];
  if (ids.length === 0) return [];
  const keep = (asked: PathQuestion, dropped: string): PathQuestion => ({
    ...asked,
    [field]: (asked[field] as readonly string[]).filter((id) => id !== dropped),
  });
  const single = ids.map((id) => ({ words: toWords(id), apply: (asked: PathQuestion) => keep(asked, id) }));
  const all = { words: ids.map(toWords).join(", "), apply: (asked: PathQuestion) => ({ ...asked, [field]: [] }) };
  return [{ reason, changes: ids.length > 1 ? [...single, all] : single }];
}
