import { toLayers } from "./layers.ts";
import { boxOf, type LayoutInput, type Placement, type Point, toPoint } from "./layout.ts";
import { settle } from "./settle.ts";
import { placeSides } from "./sides.ts";
import { type Spot, spread } from "./spread.ts";

/** A place in a layer: an entity, or the point where a long line passes. */
interface Place {
  readonly id: string;
  readonly layer: number;
  readonly near: Set<Place>;
  /** Where it would like to be: 0 is the best path's row, below it above 0. */
  wish: number;
  /** On the best path, which is drawn straight. */
  readonly best: boolean;
  readonly passing: boolean;
}

/**
 * Paths from start to target, the best one straight, the others beside it; long lines go round what lies between.
 * Where some are kept, the new ones settle around them.
 */
export function placePaths(input: LayoutInput): Placement {
  if (input.kept.size > 0) return placeBeside(input);
  return input.sides ? placeSides(input, input.sides) : place(input);
}

function placeBeside(input: LayoutInput): Placement {
  return { positions: settle(input, input.kept), bends: new Map(), words: new Map(), wordsAt: new Map() };
}

function place(input: LayoutInput): Placement {
  const { frame } = input;
  const layers = new Map(toLayers(input.paths));
  for (const id of input.entities) if (!layers.has(id)) layers.set(id, 0);
  const places = placeEntities(input, layers);
  const straight = new Set((input.paths[0] ?? []).map((id, index, path) => `${id}\n${path[index + 1]}`));
  const passing = new Map<string, readonly Place[]>();
  for (const { id, from, to } of input.lines) {
    const [a, b] = [places.get(from), places.get(to)];
    const best = straight.has(`${from}\n${to}`) || straight.has(`${to}\n${from}`);
    if (a && b) passing.set(id, join(places, { a, b, best }));
  }
  const rows = arrange([...places.values()]);
  const spots = [...places.values()].map((spot): Spot => {
    const { width, height } = spot.passing ? lane : boxOf(input.names.get(spot.id));
    return {
      layer: spot.layer,
      row: rows.get(spot) ?? 0,
      width,
      height,
      isLane: spot.passing,
      isStraight: spot.best && !spot.passing,
    };
  });
  const { along, across, stair } = spread(spots, frame);
  const at = (spot: Place): Point =>
    toPoint(frame, {
      along: Math.round(spot.layer * along),
      across: Math.round((rows.get(spot) ?? 0) * across + spot.layer * stair),
    });
  return {
    positions: new Map(
      input.entities.flatMap((id) => {
        const spot = places.get(id);
        return spot ? [[id, at(spot)] as const] : [];
      }),
    ),
    bends: new Map([...passing].map(([id, spots]) => [id, spots.filter(({ best }) => !best).map(at)])),
    words: new Map(),
    wordsAt: new Map(),
  };
}

/** The room of a line that passes. */
const lane = { width: 20, height: 20 };

function placeEntities({ entities, paths }: LayoutInput, layers: ReadonlyMap<string, number>): Map<string, Place> {
  const onBest = new Set(paths[0]);
  const places = new Map<string, Place>();
  for (const id of entities) {
    const rank = paths.findIndex((path) => path.includes(id));
    // Ranks 1, 2, 3, 4 wish for rows -1, 1, -2, 2: the better a path, the nearer to the middle.
    const row = Math.ceil(rank / 2) * (rank % 2 === 1 ? -1 : 1);
    const best = onBest.has(id);
    places.set(id, {
      id,
      layer: layers.get(id) ?? 0,
      near: new Set(),
      wish: best ? 0 : row || 1,
      best,
      passing: false,
    });
  }
  return places;
}

/** Joins two places, with a passing point in every layer between; gives those points from the first to the second. */
function join(
  places: Map<string, Place>,
  { a, b, best }: { readonly a: Place; readonly b: Place; readonly best: boolean },
): readonly Place[] {
  const step = Math.sign(b.layer - a.layer);
  const between: Place[] = [];
  let before = a;
  for (let layer = a.layer + step; step !== 0 && layer !== b.layer; layer += step) {
    const wish = best ? 0 : 0.6 * Math.sign(a.wish + b.wish || 1);
    const spot: Place = { id: `${a.id}\n${b.id}\n${layer}`, layer, near: new Set(), wish, best, passing: true };
    places.set(spot.id, spot);
    between.push(spot);
    link(before, spot);
    before = spot;
  }
  if (step !== 0) link(before, b);
  return between;
}

function link(a: Place, b: Place): void {
  a.near.add(b);
  b.near.add(a);
}

/** The row of every place: a few rounds towards the neighbours' mean, then packed outwards from the middle. */
function arrange(places: readonly Place[]): ReadonlyMap<Place, number> {
  for (let round = 0; round < 6; round++) {
    for (const spot of places) {
      if (spot.best || spot.near.size === 0) continue;
      const mean = [...spot.near].reduce((sum, { wish }) => sum + wish, 0) / spot.near.size;
      spot.wish = (spot.wish * 2 + mean) / 3 || 0.01;
    }
  }
  const layers = new Map<number, Place[]>();
  for (const spot of places) layers.set(spot.layer, [...(layers.get(spot.layer) ?? []), spot]);
  const rows = new Map<Place, number>();
  for (const layer of layers.values()) {
    const sorted = layer.sort((a, b) => a.wish - b.wish || (a.id < b.id ? -1 : 1));
    const middle = sorted.find(({ best }) => best);
    if (middle) rows.set(middle, 0);
    const edge = middle ? half(middle) : -0.5;
    const rest = sorted.filter((spot) => spot !== middle);
    pack(
      rest.filter(({ wish }) => wish >= 0),
      { rows, side: 1, edge },
    );
    pack(rest.filter(({ wish }) => wish < 0).reverse(), { rows, side: -1, edge: Math.abs(edge) });
  }
  return rows;
}

/** Half the rows that a place takes: a line needs less room than an entity with its words, but for the one in front. */
const half = ({ passing, best }: Place) => (passing && !best ? 0.25 : 0.5);

interface Packing {
  readonly rows: Map<Place, number>;
  readonly side: 1 | -1;
  /** The row where the middle ends. */
  readonly edge: number;
}

function pack(spots: readonly Place[], { rows, side, edge }: Packing): void {
  let reached = edge;
  for (const spot of spots) {
    rows.set(spot, side * (reached + half(spot)));
    reached += 2 * half(spot);
  }
}
