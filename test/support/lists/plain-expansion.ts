import type { ClaimFilter } from "../../../server/domain/claim-filter.ts";
import { entityKinds } from "../../../server/domain/entity.ts";
import type { EntityId } from "../../../server/domain/ids.ts";
import { relationshipKindNames } from "../../../server/domain/relationship-kinds.ts";
import { compareText } from "../../../server/domain/text-order.ts";
import type { Story } from "../paths/brute-force-paths.ts";
import { listPlainly, type PlainClaim } from "./plain-lists.ts";

export interface PlainGroup {
  /** `KIND:DIRECTION:ENTITYKIND`. */
  readonly key: string;
  /** Each once, best first. */
  readonly neighbours: readonly EntityId[];
  readonly relationships: number;
}

const everyKey = relationshipKindNames.flatMap((kind) =>
  ["FORWARD", "BACKWARD", "EITHER"].flatMap((direction) =>
    entityKinds.map((entityKind) => `${kind}:${direction}:${entityKind}`),
  ),
);

/** The groups of an entity by going through all claims, in the order of the tables. */
export function groupPlainly(story: Story, of: EntityId, filter: ClaimFilter): readonly PlainGroup[] {
  const kinds = new Map(story.entities.map(({ id, kind }) => [id, kind]));
  const members = new Map<string, PlainClaim[]>();
  for (const claim of listPlainly(story, of, filter)) {
    const key = `${claim.row.kind}:${claim.direction}:${kinds.get(claim.far)}`;
    members.set(key, [...(members.get(key) ?? []), claim]);
  }
  return everyKey.flatMap((key): readonly PlainGroup[] => {
    const claims = members.get(key) ?? [];
    if (claims.length === 0) return [];
    const best = new Map<EntityId, PlainClaim>();
    for (const claim of claims) {
      const known = best.get(claim.far);
      if (known === undefined || compareClaims(claim, known) < 0) best.set(claim.far, claim);
    }
    const neighbours = [...best.values()].sort(compareClaims).map(({ far }) => far);
    return [{ key, neighbours, relationships: claims.length }];
  });
}

/** By confidence, then the least and the most that the share can be, largest first, then by the neighbour's id. */
function compareClaims(a: PlainClaim, b: PlainClaim): number {
  const [{ confidence, share }, other] = [a.row, b.row];
  return (
    other.confidence - confidence ||
    (other.share?.minimum ?? 0) - (share?.minimum ?? 0) ||
    (other.share?.maximum ?? 100) - (share?.maximum ?? 100) ||
    compareText(a.far, b.far)
  );
}
