import type { PagePlace } from "../pieces/page-place.ts";
import type { Pieces } from "../pieces/pieces.ts";
import type { EntityCard, RelationshipLine, Subgraph } from "../pieces/subgraph.ts";
import { type Line, leadingOf, toLines } from "../pieces/to-lines.ts";
import type { Act } from "./act.ts";
import { type Filters, passesEntity, passesRelationship } from "./filters.ts";
import { isOutside } from "./is-outside.ts";
import { listMembers } from "./members.ts";
import { centreOf, type Fold, type Reading, readActs, type Skipped } from "./read-acts.ts";
import type { Stage } from "./stage.ts";

/** What is shown, and how much of what is open is not. */
export interface Shown {
  readonly entities: readonly EntityCard[];
  readonly lines: readonly Line[];
  /** Folded ones count as hidden too. */
  readonly hiddenEntities: number;
  readonly hiddenRelationships: number;
  /** All that is open, hidden or not. */
  readonly opened: Subgraph;
  /** The pages beside the answer that are open. */
  readonly open: readonly PagePlace[];
  readonly filters: Filters;
  /** Entities and relationships that were hidden one by one. */
  readonly hidden: ReadonlySet<string>;
  /** Whether only some entities are in focus. */
  readonly isFocused: boolean;
  /** What is folded together, with the ids of the entities in it. */
  readonly folds: readonly (Fold & { readonly entities: readonly string[] })[];
  /** Relationships that are drawn but lie outside the span of time. */
  readonly faded: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** What gave the open entities their places. */
  readonly stages: readonly Stage[];
  readonly skipped: readonly Skipped[];
}

/** The picture: what is loaded and what the reader did, and nothing else, decide what is shown. */
export function apply(given: {
  readonly pieces: Pieces;
  readonly acts: readonly Act[];
  readonly layouts: readonly string[];
}): Shown {
  const { pieces } = given;
  const reading = readActs(given);
  const opened = reading.opened.toSubgraph();
  const folds = [...reading.folds.values()].map(({ by, key }) => {
    const members = listMembers(opened, { by, key, centre: centreOf(pieces) });
    return { by, key, entities: members.map(({ id }) => id) };
  });
  const folded = new Set(folds.flatMap((fold) => fold.entities));
  const entities = opened.entities.filter((entity) => !folded.has(entity.id) && isEntityShown(reading, entity));
  const there = new Set(entities.map(({ id }) => id));
  const relationships = opened.relationships.filter(
    (relationship) =>
      there.has(relationship.from.id) && there.has(relationship.to.id) && isRelationshipShown(reading, relationship),
  );
  const { span } = reading;
  const outside = span ? relationships.filter((relationship) => isOutside(relationship, span)) : [];
  return {
    entities,
    lines: toLines(relationships, leadingOf(pieces.answer)),
    hiddenEntities: opened.entities.length - entities.length,
    hiddenRelationships: opened.relationships.length - relationships.length,
    opened,
    open: reading.opened.pages(),
    filters: reading.filters,
    hidden: reading.hidden,
    isFocused: reading.focus !== null,
    folds,
    faded: new Set(outside.map(({ id }) => id)),
    pinned: reading.pinned,
    stages: reading.stages,
    skipped: reading.skipped,
  };
}

function isEntityShown({ hidden, filters, focus }: Reading, entity: EntityCard): boolean {
  return !hidden.has(entity.id) && passesEntity(filters, entity) && (focus?.has(entity.id) ?? true);
}

function isRelationshipShown({ hidden, filters }: Reading, relationship: RelationshipLine): boolean {
  return !hidden.has(relationship.id) && passesRelationship(filters, relationship);
}
