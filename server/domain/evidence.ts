import type { EntityId, EvidenceId, SourceId } from "./ids.ts";

/** Whether a source supports the claim or denies it. */
export const stances = ["SUPPORTS", "DENIES"] as const;
export type Stance = (typeof stances)[number];

/** What a claim rests on: one source's word for or against a relationship, or for properties of an entity. */
export interface Evidence {
  readonly id: EvidenceId;
  readonly source: SourceId;
  readonly stance: Stance;
  /** The party whose statement it is; a denial by that party where the stance is DENIES. */
  readonly statedBy?: EntityId;
  readonly quote?: string;
  /** Where in the source: a page, a row, a statement id. */
  readonly locator?: string;
  /** The properties of an entity that it speaks for; empty on a relationship. */
  readonly properties: readonly string[];
}
