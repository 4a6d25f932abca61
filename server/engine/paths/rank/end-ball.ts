import { claimMask } from "../../../projection/slot.ts";
import { backward } from "../../claims/claim-table.ts";
import type { SearchPlan } from "../plan/search-plan.ts";
import type { Ellipse, Link } from "./ellipse.ts";

/**
 * How many hops entities are away from an end when a prefix is kept out of: breadth-first search back from the ends.
 * The ellipse's costs are those of walks, which may run back through the prefix; from the tens of thousands of
 * entities around a hub that the prefix has passed, most do. The ball tells them apart at one look.
 */
export class EndBall {
  /** The entities of the prefix, its tip included. */
  readonly banned: ReadonlySet<number>;
  private readonly plan: SearchPlan;
  private readonly ellipse: Ellipse;
  private readonly hops = new Map<number, number>();
  private readonly open = new Map<number, readonly Link[]>();
  /** The outermost layer, and how many hops away it is. */
  private layer: readonly number[];
  private radius = 0;
  private spent = 0;

  constructor(plan: SearchPlan, ellipse: Ellipse, banned: ReadonlySet<number>) {
    this.plan = plan;
    this.ellipse = ellipse;
    this.banned = banned;
    this.layer = [...plan.to].filter((entity) => !banned.has(entity));
    for (const entity of this.layer) this.hops.set(entity, 0);
  }

  /** Adds whole layers while the rows of all of them hold no more halves than the budget. */
  grow(budget: number): void {
    const { offsets } = this.plan.projection.rows;
    while (this.layer.length > 0 && this.radius < this.plan.maxHops) {
      let work = this.spent;
      for (const entity of this.layer) work += (offsets[entity + 1] as number) - (offsets[entity] as number);
      if (work > budget) return;
      this.spent = work;
      this.addLayer();
    }
  }

  /** The steps from a record, reached in `hops`, after which an end can still be near enough, as far as the ball tells. */
  linksFrom(record: number, hops: number): readonly Link[] {
    const key = (record << 4) | hops;
    const known = this.open.get(key);
    if (known !== undefined) return known;
    const left = this.plan.maxHops - hops - 1;
    const links = this.ellipse.linksFrom(record).filter(({ entity }) => this.mayReach(entity, left));
    this.open.set(key, links);
    return links;
  }

  /** Whether an end may be within the hops left of an entity outside the prefix. */
  mayReach(entity: number, left: number): boolean {
    if (this.banned.has(entity)) return false;
    const hops = this.hops.get(entity);
    // Outside the ball an end is further away than its radius; outside one that cannot grow there is no end at all.
    return hops === undefined ? this.layer.length > 0 && this.radius < left : hops <= left;
  }

  private addLayer(): void {
    const { costs, admits, projection, tables } = this.plan;
    const { offsets, slots } = projection.rows;
    const { admitted } = tables[backward];
    const next: number[] = [];
    this.radius += 1;
    this.open.clear();
    for (const near of this.layer) {
      for (let half = offsets[near] as number; half < (offsets[near + 1] as number); half++) {
        if (admitted[(slots[2 * half + 1] as number) & claimMask] === 0) continue;
        const far = slots[2 * half] as number;
        if (this.hops.has(far) || this.banned.has(far)) continue;
        if (costs.ofHalf(half) < 0 || admits?.(half) === false) continue;
        this.hops.set(far, this.radius);
        next.push(far);
      }
    }
    this.layer = next;
  }
}
