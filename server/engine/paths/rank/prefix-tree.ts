import type { RankedPath } from "../plan/ranked-path.ts";
import type { Micros } from "../plan/step-cost.ts";
import type { Link } from "./ellipse.ts";

/** A way on from a prefix to an end. */
export interface Detour {
  readonly link: Link;
  /** Of the whole path, the prefix included. */
  readonly cost: Micros;
  readonly hops: number;
}

interface Prefix {
  /** -1 at the start of a path. */
  readonly parent: number;
  readonly record: number;
  readonly entity: number;
  /** The relationship of its last step; -1 at the start. */
  readonly ordinal: number;
  readonly hops: number;
  readonly cost: Micros;
  /** What a path that begins so costs at least, and with how many hops it can cost that. */
  estimate: Micros;
  totalHops: number;
  /** The best way on that was found to keep out of the prefix, and the records that its first step must not lead to. */
  detour: Detour | undefined;
  leftOut: ReadonlySet<number>;
}

const nothing: ReadonlySet<number> = new Set();

/** Beginnings of paths, each an earlier one and a step. */
export class PrefixTree {
  private readonly prefixes: Prefix[] = [];

  add(prefix: Omit<Prefix, "hops" | "detour" | "leftOut">): number {
    const hops = prefix.parent < 0 ? 0 : this.at(prefix.parent).hops + 1;
    this.prefixes.push({
      parent: prefix.parent,
      record: prefix.record,
      entity: prefix.entity,
      ordinal: prefix.ordinal,
      hops,
      cost: prefix.cost,
      estimate: prefix.estimate,
      totalHops: prefix.totalHops,
      detour: undefined,
      leftOut: nothing,
    });
    return this.prefixes.length - 1;
  }

  record = (prefix: number): number => this.at(prefix).record;
  cost = (prefix: number): Micros => this.at(prefix).cost;
  hops = (prefix: number): number => this.at(prefix).hops;
  estimate = (prefix: number): Micros => this.at(prefix).estimate;
  detour = (prefix: number): Detour | undefined => this.at(prefix).detour;
  leftOut = (prefix: number): ReadonlySet<number> => this.at(prefix).leftOut;

  /** Notes the best way on, whose cost is what a path that begins so costs. */
  setDetour(prefix: number, detour: Detour): void {
    const changed = this.at(prefix);
    changed.detour = detour;
    changed.estimate = detour.cost;
    changed.totalHops = detour.hops;
  }

  /** Leaves a first step out from now on: the paths that take it have a prefix of their own. */
  leaveOut(prefix: number, record: number): void {
    const changed = this.at(prefix);
    changed.leftOut = new Set([...changed.leftOut, record]);
  }

  contains(prefix: number, entity: number): boolean {
    for (let at = prefix; at >= 0; at = this.at(at).parent) if (this.at(at).entity === entity) return true;
    return false;
  }

  entitiesOf(prefix: number): ReadonlySet<number> {
    const entities = new Set<number>();
    for (let at = prefix; at >= 0; at = this.at(at).parent) entities.add(this.at(at).entity);
    return entities;
  }

  toPath(prefix: number): RankedPath {
    const entities: number[] = [];
    const ordinals: number[] = [];
    for (let at = prefix; at >= 0; at = this.at(at).parent) {
      entities.push(this.at(at).entity);
      if (this.at(at).ordinal >= 0) ordinals.push(this.at(at).ordinal);
    }
    return { cost: this.cost(prefix), entities: entities.reverse(), ordinals: ordinals.reverse() };
  }

  /** By estimate, then hops, then relationships in order: whole paths leave a heap of this order ranked. */
  isBefore(one: number, other: number): boolean {
    const a = this.at(one);
    const b = this.at(other);
    if (a.estimate !== b.estimate) return a.estimate < b.estimate;
    if (a.totalHops !== b.totalHops) return a.totalHops < b.totalHops;
    return this.compareSequences(one, other) < 0;
  }

  /** By the relationships where the two part, else the shorter first, else by where they start. */
  private compareSequences(one: number, other: number): number {
    let a = this.at(one);
    let b = this.at(other);
    const lengths = a.hops - b.hops;
    while (a.hops > b.hops) a = this.at(a.parent);
    while (b.hops > a.hops) b = this.at(b.parent);
    let difference = 0;
    while (a !== b && a.parent >= 0) {
      if (a.ordinal !== b.ordinal) difference = a.ordinal - b.ordinal;
      a = this.at(a.parent);
      b = this.at(b.parent);
    }
    return difference || lengths || a.entity - b.entity;
  }

  private at(prefix: number): Prefix {
    return this.prefixes[prefix] as Prefix;
  }
}
