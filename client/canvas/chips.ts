import type { EntityKind } from "../pieces/subgraph.ts";

/** A group of an entity's relationships, which stands beside it until it is opened. */
export interface Chip {
  readonly id: string;
  readonly entity: string;
  /** Whose icon it bears; null where its entities are of several kinds. */
  readonly kind: EntityKind | null;
  /** Such as "18 contracts". */
  readonly label: string;
  readonly isOpen: boolean;
  /** The group itself, or what follows the rows of an opened one. */
  readonly role: "group" | "more";
}

/** An opened group, drawn as a list of rows in the order given. */
export interface Index {
  readonly chip: string;
  readonly entity: string;
  readonly entities: readonly string[];
}

/** What is folded together, as one chip in the middle of where its entities were. */
export interface FoldChip {
  readonly id: string;
  /** Such as "18 contracts folded". */
  readonly label: string;
  readonly kind: EntityKind | null;
  /** The entities that are folded. */
  readonly entities: readonly string[];
}

/** Paths that are not drawn, as one pill beside an entity that they go through. */
export interface Stack {
  readonly entity: string;
  /** Their ids, best first. */
  readonly paths: readonly string[];
}
