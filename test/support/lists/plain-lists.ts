import { type ClaimFilter, toClaimTest } from "../../../server/domain/claim-filter.ts";
import type { Direction } from "../../../server/domain/direction.ts";
import type { EntityId } from "../../../server/domain/ids.ts";
import { families, kindFacts, relationshipKindNames } from "../../../server/domain/relationship-kinds.ts";
import { compareText } from "../../../server/domain/text-order.ts";
import type { RelationshipRow } from "../../../server/projection/build/projection-builder.ts";
import type { Story } from "../paths/brute-force-paths.ts";

/** A claim as an entity has it. */
export interface PlainClaim {
  readonly row: RelationshipRow;
  readonly direction: Direction;
  readonly far: EntityId;
}

/** Those of the entity that pass the filter, by going through all claims: by the text of kind, then of id. */
export function listPlainly({ relationships }: Story, of: EntityId, filter: ClaimFilter): readonly PlainClaim[] {
  const passes = toClaimTest(filter, families);
  return relationships
    .filter(({ from, to }) => from === of || to === of)
    .filter((claim) => passes({ claim, forward: claim.from === of }))
    .map(
      (row) =>
        ({
          row,
          direction: !kindFacts(row.kind).directed ? "EITHER" : row.from === of ? "FORWARD" : "BACKWARD",
          far: row.from === of ? row.to : row.from,
        }) as const,
    )
    .sort((a, b) => compareText(a.row.kind, b.row.kind) || compareText(a.row.id, b.row.id));
}

/** How many of each kind and direction, as `OWNS FORWARD 2`, in the order of the table. */
export function countPlainly(story: Story, of: EntityId, filter: ClaimFilter): readonly string[] {
  const claims = listPlainly(story, of, filter);
  return relationshipKindNames.flatMap((kind) =>
    ["FORWARD", "BACKWARD", "EITHER"].flatMap((direction) => {
      const count = claims.filter((claim) => claim.row.kind === kind && claim.direction === direction).length;
      return count === 0 ? [] : [`${kind} ${direction} ${count}`];
    }),
  );
}

/** The relationships among the entities that pass the filter but for its direction, by id. */
export function joinPlainly(
  { relationships }: Story,
  ids: readonly EntityId[],
  filter: ClaimFilter,
): readonly string[] {
  const passes = toClaimTest({ ...filter, direction: "EITHER" }, families);
  return relationships
    .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
    .filter((claim) => passes({ claim, forward: true }))
    .map(({ id }) => id)
    .sort(compareText);
}
