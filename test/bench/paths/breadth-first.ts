import type { EntityId, RelationshipId } from "../../../server/domain/ids.ts";
import { pathFamilies } from "../../../server/domain/relationship-kinds.ts";
import { familyMask, familyOfKind } from "../../../server/projection/codes.ts";
import { findEntity } from "../../../server/projection/entity-columns.ts";
import type { Projection } from "../../../server/projection/projection.ts";
import { relationshipIdAt } from "../../../server/projection/relationship-columns.ts";
import { claimCount, claimMask, kindOf } from "../../../server/projection/slot.ts";

export interface Ends {
  readonly from: number;
  readonly to: number;
}

interface NamedEnds {
  readonly fromId: EntityId;
  readonly toId: EntityId;
}

/**
 * The limit of what plain JavaScript can do: bidirectional search over the kinds of the path families with nothing
 * else. Of several shortest paths it takes whichever it meets first.
 */
export class BreadthFirst {
  private readonly projection: Projection;
  private readonly maxHops: number;
  private readonly admitted = admitPathFamilies();
  private readonly marks: Int32Array;
  /** The half over which each entity was reached, in the row that it was reached from, and that row's entity. */
  private readonly halves: Uint32Array;
  private readonly parents: Uint32Array;
  private readonly queues: readonly [Uint32Array, Uint32Array];
  private stamp = 0;
  private crossing = { near: 0, far: 0, half: 0 };

  constructor(projection: Projection, maxHops: number) {
    const { entityCount } = projection;
    this.projection = projection;
    this.maxHops = maxHops;
    this.marks = new Int32Array(entityCount);
    this.halves = new Uint32Array(entityCount);
    this.parents = new Uint32Array(entityCount);
    this.queues = [new Uint32Array(entityCount), new Uint32Array(entityCount)];
  }

  /** Relationships of a shortest path between two entities given by id, from one of them to the other; empty without. */
  readonly findPath = ({ fromId, toId }: NamedEnds): readonly number[] => {
    const { entities } = this.projection;
    const ends = { from: findEntity(entities, fromId), to: findEntity(entities, toId) };
    return this.measure(ends) < 0 ? [] : this.listSteps(ends);
  };

  /** The same by id. */
  readonly findPathIds = (ends: NamedEnds): readonly RelationshipId[] =>
    this.findPath(ends).map((ordinal) => relationshipIdAt(this.projection.relationships, ordinal));

  /** The least hops between two entities, which are different, or -1 where there are more than `maxHops`. */
  measure({ from, to }: Ends): number {
    const { marks, halves, parents, queues, admitted, maxHops } = this;
    const { offsets, slots } = this.projection.rows;
    const degree = (entity: number): number => (offsets[entity + 1] as number) - (offsets[entity] as number);
    this.stamp += 2;
    const { stamp } = this;
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
          if (mark === stamp + 1 - side) {
            this.crossing = { near, far, half };
            return hops;
          }
          marks[far] = stamp + side;
          halves[far] = half;
          parents[far] = near;
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
  }

  private listSteps({ from, to }: Ends): readonly number[] {
    const { ordinals } = this.projection.rows;
    const { near, far, half } = this.crossing;
    const steps = [ordinals[half] as number];
    const walkBack = (start: number, add: (ordinal: number) => void): void => {
      for (let entity = start; entity !== from && entity !== to; entity = this.parents[entity] as number) {
        add(ordinals[this.halves[entity] as number] as number);
      }
    };
    walkBack(near, (ordinal) => steps.unshift(ordinal));
    walkBack(far, (ordinal) => steps.push(ordinal));
    return steps;
  }
}

/** 1 for every claim of a kind that paths walk, whatever its status. */
function admitPathFamilies(): Uint8Array {
  const mask = familyMask(pathFamilies);
  return Uint8Array.from({ length: claimCount }, (_, claim) => (mask >>> (familyOfKind[kindOf(claim)] ?? 31)) & 1);
}
