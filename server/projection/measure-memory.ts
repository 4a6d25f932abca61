import type { Projection } from "./projection.ts";

/** Bytes of a projection, as a whole and for each entity and relationship. */
export interface MemoryUse {
  readonly bytes: number;
  readonly bytesPerEntity: number;
  readonly bytesPerRelationship: number;
}

/** Counts the arrays' bytes: rows and their ordinals belong to relationships, offsets to entities. */
export function measureMemory({ buffer, entities, relationships, rows, ...counts }: Projection): MemoryUse {
  const ofEntities = countBytes(entities) + rows.offsets.byteLength;
  const ofRelationships = countBytes(relationships) + rows.slots.byteLength + rows.ordinals.byteLength;
  return {
    bytes: buffer.byteLength,
    bytesPerEntity: ofEntities / Math.max(1, counts.entityCount),
    bytesPerRelationship: ofRelationships / Math.max(1, counts.relationshipCount),
  };
}

/** The bytes of every array in a record of arrays and records. */
function countBytes(columns: object): number {
  return Object.values(columns).reduce<number>((sum, member: unknown) => {
    if (ArrayBuffer.isView(member)) return sum + member.byteLength;
    return typeof member === "object" && member !== null ? sum + countBytes(member) : sum;
  }, 0);
}
