import type { EntityKind } from "../api/generated/graphql.ts";
import type { ClaimStatus } from "../pieces/subgraph.ts";
import type { RelationshipGroup } from "../question/question.ts";

/** What entities can be folded by, and what the key of a fold then is: a kind, the id of a controller, a tier's number. */
export const foldings = ["kind", "controller", "tier"] as const;
export type Folding = (typeof foldings)[number];

/** When a claim held, or when it was known. */
export const axes = ["valid", "known"] as const;
export type Axis = (typeof axes)[number];

/**
 * What is expanded or collapsed of an entity: its neighbours of one kind, or its relationships of one kind; null for
 * its groups themselves, and, from the second page on, for the relationships that follow an answer about it.
 */
export type ActGroup = EntityKind | RelationshipGroup | null;

/**
 * One thing that the reader did to the picture. Of `focus`, `arrange`, `filter` and `span` the last one holds; a
 * filter names what is switched off, and a focus on nothing shows everything again.
 */
export type Act =
  | {
      readonly kind: "expand";
      readonly entity: string;
      readonly group: ActGroup;
      readonly page: number;
      /** Which claims count; empty: those that the question admits. */
      readonly statuses: readonly ClaimStatus[];
    }
  | { readonly kind: "collapse"; readonly entity: string; readonly group: ActGroup }
  /** Entities or relationships. */
  | { readonly kind: "hide"; readonly ids: readonly string[] }
  | { readonly kind: "unhide"; readonly ids: readonly string[] }
  | { readonly kind: "fold"; readonly by: Folding; readonly key: string }
  | { readonly kind: "unfold"; readonly by: Folding; readonly key: string }
  /** Whole pixels of the picture, whatever its zoom. */
  | { readonly kind: "pin"; readonly id: string; readonly x: number; readonly y: number }
  | { readonly kind: "unpin"; readonly id: string }
  | { readonly kind: "focus"; readonly ids: readonly string[] }
  | { readonly kind: "arrange"; readonly layout: string }
  | { readonly kind: "filter"; readonly kinds: readonly EntityKind[]; readonly statuses: readonly ClaimStatus[] }
  /** Dates, whole or partial; null where an end is open. */
  | { readonly kind: "span"; readonly from: string | null; readonly until: string | null; readonly axis: Axis };

export type ActOf<Kind extends Act["kind"]> = Extract<Act, { readonly kind: Kind }>;
