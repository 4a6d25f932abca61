import { entityKinds } from "../../domain/entity.ts";
import type { GroupKey } from "../../domain/neighbour-group.ts";
import { kindFacts, relationshipKindNames } from "../../domain/relationship-kinds.ts";
import type { Projection } from "../../projection/projection.ts";
import { isReversed, kindOf } from "../../projection/slot.ts";

const directed = relationshipKindNames.map((kind) => kindFacts(kind).directed);

/** How many codes of groups there are. */
export const groupCount = relationshipKindNames.length * 2 * entityKinds.length;

/** The code of the group that the half's far end is in; codes follow the order of the groups. */
export function groupOf({ rows, entities }: Projection, half: number): number {
  const packed = rows.slots[2 * half + 1] as number;
  const far = rows.slots[2 * half] as number;
  const kind = kindOf(packed);
  const backward = directed[kind] === true && isReversed(packed) ? 1 : 0;
  return (2 * kind + backward) * entityKinds.length + (entities.kinds[far] as number);
}

/** The key of a code. Throws RangeError where there is no such code. */
export function groupKeyAt(code: number): GroupKey {
  const joined = Math.floor(code / entityKinds.length);
  const kind = relationshipKindNames[joined >> 1];
  const entityKind = entityKinds[code % entityKinds.length];
  if (kind === undefined || entityKind === undefined) throw new RangeError(`no group has the code ${code}`);
  const direction = !kindFacts(kind).directed ? "EITHER" : (joined & 1) === 1 ? "BACKWARD" : "FORWARD";
  return { kind, direction, entityKind };
}

/** The code of a key. */
export function groupCodeOf({ kind, direction, entityKind }: GroupKey): number {
  const joined = 2 * relationshipKindNames.indexOf(kind) + (direction === "BACKWARD" ? 1 : 0);
  return joined * entityKinds.length + entityKinds.indexOf(entityKind);
}

/** What an entity's row holds of each group, by code. */
export interface GroupTable {
  /** Far ends, each once. */
  readonly neighbours: Uint32Array;
  readonly relationships: Uint32Array;
}

/** Something that wants to see every half of the row that passes, neighbour by neighbour, with its group's code. */
export type HalfVisitor = (half: number, code: number) => void;

/** Counts the groups of the entity's row; a row stands ordered by far end, so that each neighbour comes in one piece. */
export function countGroups(
  projection: Projection,
  {
    of,
    passes,
    visit,
  }: { readonly of: number; readonly passes: (half: number) => boolean; readonly visit: HalfVisitor },
): GroupTable {
  const { offsets, slots } = projection.rows;
  const neighbours = new Uint32Array(groupCount);
  const relationships = new Uint32Array(groupCount);
  const latest = new Int32Array(groupCount).fill(-1);
  const end = offsets[of + 1] as number;
  for (let half = offsets[of] as number; half < end; half++) {
    if (!passes(half)) continue;
    const code = groupOf(projection, half);
    const far = slots[2 * half] as number;
    relationships[code] = (relationships[code] as number) + 1;
    if (latest[code] !== far) {
      latest[code] = far;
      neighbours[code] = (neighbours[code] as number) + 1;
    }
    visit(half, code);
  }
  return { neighbours, relationships };
}
