import { entityKinds } from "../domain/entity.ts";
import { claimStatuses } from "../domain/relationship.ts";
import {
  type Family,
  families,
  pathFamilies,
  relationshipKindNames,
  relationshipKinds,
} from "../domain/relationship-kinds.ts";

/** The words that the columns hold as numbers: a word's code is its place in its list. */
export const vocabulary = {
  entityKinds,
  relationshipKinds: relationshipKindNames,
  claimStatuses,
  families,
} as const;

/** Family code of each relationship kind, by kind code. */
export const familyOfKind = Uint8Array.from(relationshipKindNames, (kind) =>
  families.indexOf(relationshipKinds[kind].family),
);

/** The families as a bit mask by family code. */
export function familyMask(wanted: readonly Family[]): number {
  return wanted.reduce((mask, family) => mask | (1 << families.indexOf(family)), 0);
}

/** The families that are walked unless others are asked for; their degree and its code are stored. */
export const pathFamilyMask = familyMask(pathFamilies);
