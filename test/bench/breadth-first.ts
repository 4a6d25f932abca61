import { pathFamilies } from "../../server/domain/relationship-kinds.ts";
import { familyMask, familyOfKind } from "../../server/projection/codes.ts";
import type { Projection } from "../../server/projection/projection.ts";
import { claimCount, claimMask, kindOf } from "../../server/projection/slot.ts";

export interface Ends {
  readonly from: number;
  readonly to: number;
}

/**
 * The limit of what plain JavaScript can do: bidirectional search over the kinds of the path families with nothing
 * else. Gives the least hops between two entities, which are different, or -1 where there are more than `maxHops`.
 */
export function breadthFirst({ rows, entityCount }: Projection, maxHops: number): (ends: Ends) => number {
  const { offsets, slots } = rows;
  const admitted = admitPathFamilies();
  const marks = new Int32Array(entityCount);
  const queues = [new Uint32Array(entityCount), new Uint32Array(entityCount)] as const;
  const degree = (entity: number): number => (offsets[entity + 1] as number) - (offsets[entity] as number);
  let stamp = 0;
  return ({ from, to }) => {
    stamp += 2;
    marks[from] = stamp;
    marks[to] = stamp + 1;
    queues[0][0] = from;
    queues[1][0] = to;
    const starts = [0, 0];
    const ends = [1, 1];
    const work = [degree(from), degree(to)];
    for (let hops = 1; hops <= maxHops; hops++) {
      const side = (work[0] as number) <= (work[1] as number) ? 0 : 1;
      const queue = queues[side];
      const end = ends[side] as number;
      let size = end;
      let next = 0;
      for (let place = starts[side] as number; place < end; place++) {
        const near = queue[place] as number;
        for (let half = offsets[near] as number; half < (offsets[near + 1] as number); half++) {
          if (admitted[(slots[2 * half + 1] as number) & claimMask] === 0) continue;
          const far = slots[2 * half] as number;
          const mark = marks[far];
          if (mark === stamp + side) continue;
          if (mark === stamp + 1 - side) return hops;
          marks[far] = stamp + side;
          queue[size++] = far;
          next += degree(far);
        }
      }
      if (size === end) return -1;
      starts[side] = end;
      ends[side] = size;
      work[side] = next;
    }
    return -1;
  };
}

/** 1 for every claim of a kind that paths walk, whatever its status. */
function admitPathFamilies(): Uint8Array {
  const mask = familyMask(pathFamilies);
  return Uint8Array.from({ length: claimCount }, (_, claim) => (mask >>> (familyOfKind[kindOf(claim)] ?? 31)) & 1);
}
