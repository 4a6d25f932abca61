import { listAdmittedKinds } from "../../../domain/claim-filter.ts";
import { claimStatuses } from "../../../domain/relationship.ts";
import {
  families as allFamilies,
  kindFacts,
  kindsOfFamilies,
  pathFamilies,
  relationshipKindNames,
} from "../../../domain/relationship-kinds.ts";
import { joinWords } from "../../../domain/sentences/words-of-list.ts";
import type { ConstraintField } from "../answer.ts";
import type { PathQuestion } from "../question.ts";
import type { Constraint, WalkedStep } from "./constraint.ts";

interface Terms {
  readonly field: Extract<ConstraintField, "kinds" | "families" | "statuses">;
  /** Every member there is, in order. */
  readonly all: readonly string[];
  /** The members asked for, or meant where none are named. */
  readonly listOf: (question: PathQuestion) => readonly string[];
  readonly isSet: Constraint["isSet"];
  /** The member that a step needs. */
  readonly memberOf: (step: WalkedStep) => string;
  readonly words: (added: readonly string[]) => string;
}

/** More kinds: beside those asked for or, where no families are asked for either, beside the usual ones. */
export const kinds = toLongerList({
  field: "kinds",
  all: relationshipKindNames,
  listOf: (question) => (question.kinds.length > 0 ? question.kinds : kindsOfFamilies(pathFamilies)),
  isSet: (question) =>
    (question.kinds.length > 0 || question.families.length === 0) &&
    admitsMore(question, { ...question, kinds: relationshipKindNames }),
  memberOf: ({ kind }) => kind,
  words: (added) => `${joinWords(added)} walked as well`,
});

/** More families beside those asked for. */
export const families = toLongerList({
  field: "families",
  all: allFamilies,
  listOf: (question) => question.families,
  isSet: (question) => question.families.length > 0 && admitsMore(question, { ...question, families: allFamilies }),
  memberOf: ({ kind }) => kindFacts(kind).family,
  words: (added) => `every kind of ${joinWords(added)} walked as well`,
});

/** More statuses beside those asked for. */
export const statuses = toLongerList({
  field: "statuses",
  all: claimStatuses,
  listOf: (question) => question.statuses,
  isSet: (question) => question.statuses.length > 0 && claimStatuses.some((one) => !question.statuses.includes(one)),
  memberOf: ({ status }) => status,
  words: (added) => `${joinWords(added.map((status) => status.toLowerCase()))} claims counted as well`,
});

function admitsMore(question: PathQuestion, freed: PathQuestion): boolean {
  return listAdmittedKinds(freed, pathFamilies).length > listAdmittedKinds(question, pathFamilies).length;
}

/** A list that admits what it names: it is relaxed by naming more. */
function toLongerList({ field, all, listOf, isSet, memberOf, words }: Terms): Constraint {
  const withAdded = (question: PathQuestion, added: readonly string[]): PathQuestion => {
    const list = new Set([...listOf(question), ...added]);
    return { ...question, [field]: all.filter((member) => list.has(member)) };
  };
  const addedIn = (question: PathQuestion, relaxed: PathQuestion): readonly string[] => {
    const [asked, list] = [listOf(question), listOf(relaxed)];
    return list.filter((member) => !asked.includes(member));
  };
  return {
    field,
    reason: "FILTER",
    isSet,
    free: (question) => withAdded(question, all),
    loosen: (question, { steps }) => withAdded(question, steps.map(memberOf)),
    stricter: (question, relaxed) => {
      const added = addedIn(question, relaxed);
      if (added.length < 2) return [];
      return added.map((left) =>
        withAdded(
          question,
          added.filter((member) => member !== left),
        ),
      );
    },
    words: ({ question, relaxed }) => words(addedIn(question, relaxed)),
  };
}
