import { buildIdColumn } from "../by-id.ts";
import { pathFamilyMask } from "../codes.ts";
import { type EntityColumns, familyCount } from "../entity-columns.ts";
import { reordered, type TextColumn } from "../text-column.ts";

/** Columns by arrival, the order to bring them into, and degrees that are in that order already. */
export interface ArrivedEntities {
  readonly ids: TextColumn;
  readonly names: TextColumn;
  readonly kinds: Uint8Array;
  readonly faces: Uint16Array;
  readonly countries: Uint16Array;
  readonly order: Uint32Array;
  readonly degrees: Uint32Array;
}

export function buildEntityColumns(arrived: ArrivedEntities): EntityColumns {
  const { order, degrees } = arrived;
  const pathDegrees = new Uint32Array(order.length);
  degrees.forEach((degree, cell) => {
    const entity = Math.floor(cell / familyCount);
    const counts = (pathFamilyMask >>> (cell % familyCount)) & 1;
    pathDegrees[entity] = (pathDegrees[entity] as number) + degree * counts;
  });
  return {
    ids: buildIdColumn(reordered(arrived.ids, order)),
    names: reordered(arrived.names, order),
    kinds: Uint8Array.from(order, (arrival) => arrived.kinds[arrival] as number),
    faces: Uint16Array.from(order, (arrival) => arrived.faces[arrival] as number),
    countries: Uint16Array.from(order, (arrival) => arrived.countries[arrival] as number),
    degrees,
    pathDegrees,
  };
}
