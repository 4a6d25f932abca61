import { joinWords } from "../../../domain/sentences/words-of-list.ts";
import type { ConstraintField } from "../answer.ts";
import type { PathQuestion } from "../question.ts";
import type { Change, Constraint, WalkedPath } from "./constraint.ts";

type Field = Extract<ConstraintField, "via" | "avoid" | "avoidRelationships" | "excludeKinds">;

interface Terms extends Pick<Constraint, "reason"> {
  readonly field: Field;
  /** Whether the path goes against a member of the list. */
  readonly breaks: (found: WalkedPath, member: string) => boolean;
  readonly words: (members: readonly string[], nameOf: Change["nameOf"]) => string;
}

/** Fewer entities that every path visits. */
export const via = toShorterList({
  field: "via",
  reason: "VIA",
  breaks: (found, id) => !visits(found, id),
  words: (ids, nameOf) => `no need to visit ${joinWords(ids.map(nameOf))}`,
});

/** Fewer entities that no path visits. */
export const avoid = toShorterList({
  field: "avoid",
  reason: "FILTER",
  breaks: visits,
  words: (ids, nameOf) => `${joinWords(ids.map(nameOf))} allowed`,
});

/** Fewer relationships that no path walks over. */
export const avoidRelationships = toShorterList({
  field: "avoidRelationships",
  reason: "FILTER",
  breaks: ({ steps }, id) => steps.some(({ relationship }) => relationship === id),
  words: (ids) => `${joinWords(ids)} allowed`,
});

/** Fewer kinds that no path walks. */
export const excludeKinds = toShorterList({
  field: "excludeKinds",
  reason: "FILTER",
  breaks: ({ steps }, excluded) => steps.some(({ kind }) => kind === excluded),
  words: (kinds) => `${joinWords(kinds)} walked as well`,
});

function visits({ steps }: WalkedPath, id: string): boolean {
  return steps.some(({ from, to }) => from === id || to === id);
}

/** A list whose members each keep paths away: it is relaxed by leaving some out. */
function toShorterList({ field, reason, breaks, words }: Terms): Constraint {
  const without = (question: PathQuestion, dropped: readonly string[]): PathQuestion => {
    const list: readonly string[] = question[field];
    return { ...question, [field]: list.filter((member) => !dropped.includes(member)) };
  };
  const droppedIn = (question: PathQuestion, relaxed: PathQuestion): readonly string[] => {
    const [list, kept]: readonly (readonly string[])[] = [question[field], relaxed[field]];
    return (list ?? []).filter((member) => kept?.includes(member) !== true);
  };
  return {
    field,
    reason,
    isSet: (question) => question[field].length > 0,
    free: (question) => ({ ...question, [field]: [] }),
    loosen: (question, found) => {
      const list: readonly string[] = question[field];
      return without(
        question,
        list.filter((member) => breaks(found, member)),
      );
    },
    stricter: (question, relaxed) => {
      const dropped = droppedIn(question, relaxed);
      if (dropped.length < 2) return [];
      return dropped.map((kept) =>
        without(
          question,
          dropped.filter((member) => member !== kept),
        ),
      );
    },
    words: ({ question, relaxed, nameOf }) => words(droppedIn(question, relaxed), nameOf),
  };
}
