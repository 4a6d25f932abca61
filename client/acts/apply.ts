import { endsOf } from "../pieces/ends.ts";
import type { PagePlace } from "../pieces/page-place.ts";
import type { Pieces } from "../pieces/pieces.ts";
import type { EntityCard, RelationshipLine, Subgraph } from "../pieces/subgraph.ts";
import { type Line, leadingOf, toLines } from "../pieces/to-lines.ts";
import type { Act } from "./act.ts";
import { type GroupChip, listChips } from "./chips.ts";
import { type Filters, passesEntity, passesRelationship } from "./filters.ts";
import { type Index, listIndexes } from "./indexes.ts";
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
  /** The pages of relationships beside the answer that are open. */
  readonly open: readonly PagePlace[];
  /** The groups around entities that are expanded, and the ways to their next pages. */
  readonly chips: readonly GroupChip[];
  /** Opened groups as lists. */
  readonly indexes: readonly Index[];
  /** The entities that the question names: no filter and no fold takes them away. */
  readonly ends: ReadonlySet<string>;
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
  const ends = endsOf(pieces.answer);
  const folds = [...reading.folds.values()].map(({ by, key }) => {
    const members = listMembers(opened, { by, key, centre: centreOf(pieces) });
    return { by, key, entities: members.map(({ id }) => id).filter((id) => !ends.has(id)) };
  });
  const folded = new Set(folds.flatMap((fold) => fold.entities));
  const entities = opened.entities.filter(
    (entity) => !folded.has(entity.id) && isEntityShown(reading, { entity, isEnd: ends.has(entity.id) }),
  );
  const there = new Set(entities.map(({ id }) => id));
  const places = reading.opened.places();
  const indexes = listIndexes(pieces, places);
  const drawn = new Set(opened.entities.map(({ id }) => id));
  const chips = listChips(pieces, { expanded: reading.opened.expanded(), places, indexes, drawn });
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
    open: places.filter((place) => place.of === "relationships"),
    chips: chips.filter(({ entity, kind }) => there.has(entity) && !reading.filters.kinds.has(kind)),
    indexes: indexes.map((index) => ({ ...index, entities: index.entities.filter((id) => there.has(id)) })),
    ends,
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

interface Judged {
  readonly entity: EntityCard;
  readonly isEnd: boolean;
}

function isEntityShown({ hidden, filters, focus }: Reading, { entity, isEnd }: Judged): boolean {
  return !hidden.has(entity.id) && (isEnd || passesEntity(filters, entity)) && (focus?.has(entity.id) ?? true);
}

function isRelationshipShown({ hidden, filters }: Reading, relationship: RelationshipLine): boolean {
  return !hidden.has(relationship.id) && passesRelationship(filters, relationship);
}
