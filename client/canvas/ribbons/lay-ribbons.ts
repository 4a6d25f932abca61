import { entitySize, type Frame, type Point } from "../../layouts/layout.ts";

/** An amount that goes from one entity to another: between two shares of all that arrives there, 0 to 100. */
export interface Ribbon {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly minimum: number;
  readonly maximum: number;
}

/** One edge of a band: from the giving entity to the bar at the taking one, in a curve. */
export interface Edge {
  readonly start: Point;
  readonly end: Point;
}

/** A band with its two edges; `kind` says whether the amount is sure or only possible. */
export interface Band {
  readonly ribbon: string;
  readonly kind: "sure" | "possible";
  readonly edges: readonly [Edge, Edge];
}

/** The bar at an entity: all of it is 100 % of what arrives. */
export interface Bar {
  readonly entity: string;
  readonly start: Point;
  readonly end: Point;
}

export interface Laid {
  readonly bands: readonly Band[];
  readonly bars: readonly Bar[];
}

/** Pixels of the picture: the length of a bar, and what parts it from the middle of its entity. */
const bar = { length: 50, away: entitySize / 2 + 8 };

interface Given {
  readonly positions: ReadonlyMap<string, Point>;
  /** In a wide picture amounts come from the left, in a tall one from above. */
  readonly frame: Frame;
}

/**
 * Ribbons as bands on the bars of the entities that they go to, side by side in the order of where they come from. A
 * band is as broad as its share: sure up to the minimum, possible up to the maximum. Shares that say more than 100 %
 * together are drawn to scale and overrun their bar: that is what they say.
 */
export function layRibbons(ribbons: readonly Ribbon[], { positions, frame }: Given): Laid {
  const across = ({ x, y }: Point) => (frame === "wide" ? y : x);
  const bands: Band[] = [];
  const bars: Bar[] = [];
  const arriving = new Map<string, Ribbon[]>();
  for (const ribbon of ribbons) {
    if (positions.has(ribbon.from) && positions.has(ribbon.to)) {
      arriving.set(ribbon.to, [...(arriving.get(ribbon.to) ?? []), ribbon]);
    }
  }
  for (const [entity, there] of arriving) {
    const at = positions.get(entity) ?? { x: 0, y: 0 };
    const spot = (share: number) => onBar(at, { share, frame });
    bars.push({ entity, start: spot(0), end: spot(100) });
    const order = (ribbon: Ribbon) => across(positions.get(ribbon.from) ?? at);
    let reached = 0;
    for (const ribbon of there.toSorted((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1))) {
      const source = positions.get(ribbon.from) ?? at;
      const middle = ribbon.maximum / 2;
      const edge = (share: number): Edge => ({
        start: besideEntity(source, { away: ((share - middle) * bar.length) / 100, frame }),
        end: spot(reached + share),
      });
      if (ribbon.minimum > 0) {
        bands.push({ ribbon: ribbon.id, kind: "sure", edges: [edge(0), edge(ribbon.minimum)] });
      }
      if (ribbon.maximum > ribbon.minimum) {
        bands.push({ ribbon: ribbon.id, kind: "possible", edges: [edge(ribbon.minimum), edge(ribbon.maximum)] });
      }
      reached += ribbon.maximum;
    }
  }
  return { bands, bars };
}

/** The place of a share on the bar before an entity. */
function onBar({ x, y }: Point, { share, frame }: { readonly share: number; readonly frame: Frame }): Point {
  const along = ((share - 50) * bar.length) / 100;
  return frame === "wide" ? { x: x - bar.away, y: y + along } : { x: x + along, y: y - bar.away };
}

/** A place beside the middle of a giving entity, on the side that faces what it gives to. */
function besideEntity({ x, y }: Point, { away, frame }: { readonly away: number; readonly frame: Frame }): Point {
  return frame === "wide" ? { x: x + entitySize / 2, y: y + away } : { x: x + away, y: y + entitySize / 2 };
}
