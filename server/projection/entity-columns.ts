import { type EntityKind, entityKinds } from "../domain/entity.ts";
import { type EntityId, entityId } from "../domain/ids.ts";
import { families } from "../domain/relationship-kinds.ts";
import { type IdColumn, idAt, ordinalOf } from "./by-id.ts";
import { pathFamilyMask } from "./codes.ts";
import { readText, type TextColumn } from "./text-column.ts";

/** What is known of each entity, by ordinal; ordinals follow the text order of the ids. */
export interface EntityColumns {
  readonly ids: IdColumn;
  readonly names: TextColumn;
  /** Place of the kind in `entityKinds`. */
  readonly kinds: Uint8Array;
  /** The kind and every role, as bits by their place in `entityKinds`. */
  readonly faces: Uint16Array;
  /** Two letters, the first in the high byte; 0 where none is known. */
  readonly countries: Uint16Array;
  /** Relationships of each family, nine cells an entity: all that are stored, whatever their status and date. */
  readonly degrees: Uint32Array;
  /** The sum over the path families. */
  readonly pathDegrees: Uint32Array;
}

export const familyCount = families.length;

/** The ordinal of an entity, or -1 where it is not in the graph. */
export function findEntity({ ids }: EntityColumns, id: EntityId): number {
  return ordinalOf(ids, id);
}

export function entityIdAt({ ids }: EntityColumns, ordinal: number): EntityId {
  return entityId(idAt(ids, ordinal));
}

export function nameAt({ names }: EntityColumns, ordinal: number): string {
  return readText(names, ordinal);
}

/** ISO 3166-1 alpha-2, or undefined where none is known. */
export function countryAt({ countries }: EntityColumns, ordinal: number): string | undefined {
  const code = countries[ordinal] as number;
  return code === 0 ? undefined : String.fromCharCode(code >>> 8, code & 255);
}

/** Kinds as bits, to be tested against `faces`. */
export function faceMask(kinds: readonly EntityKind[]): number {
  return kinds.reduce((mask, kind) => mask | (1 << entityKinds.indexOf(kind)), 0);
}

/** How many relationships of the families (a mask by family code) the entity has. */
export function degreeIn(columns: EntityColumns, families: number, ordinal: number): number {
  if (families === pathFamilyMask) return columns.pathDegrees[ordinal] as number;
  let degree = 0;
  for (let family = 0; family < familyCount; family++) {
    if ((families >>> family) & 1) degree += columns.degrees[ordinal * familyCount + family] as number;
  }
  return degree;
}
