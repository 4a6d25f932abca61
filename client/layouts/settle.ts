import type { LayoutInput, Point } from "./layout.ts";

/** The room of an entity with its name, in pixels. */
const room = { width: 150, height: 110 };

/**
 * A place for every entity: what is placed stays, and each of the others takes the free spot nearest to the first of
 * its neighbours that has a place, or to the middle where none has.
 */
export function settle(
  { entities, lines }: Pick<LayoutInput, "entities" | "lines">,
  placed: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const positions = new Map(placed);
  const taken = new Grid([...placed.values()]);
  for (const { id, anchor } of inReach({ entities, lines }, placed)) {
    const spot = taken.findFree(anchor, positions.get(anchor ?? "") ?? { x: 0, y: 0 });
    positions.set(id, spot);
    taken.add(spot);
  }
  return positions;
}

interface Reached {
  readonly id: string;
  /** The neighbour that it settles around. */
  readonly anchor: string | null;
}

/** What has no place, the neighbours of what has one first, then theirs; last what hangs on nothing. */
function inReach(
  { entities, lines }: Pick<LayoutInput, "entities" | "lines">,
  placed: ReadonlyMap<string, Point>,
): readonly Reached[] {
  const near = new Map<string, string[]>(entities.map((id) => [id, []]));
  for (const { from, to } of lines) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  const reached = new Map<string, Reached>();
  const queue = entities.filter((id) => placed.has(id));
  for (const start of [...queue, ...entities]) {
    if (!placed.has(start) && !reached.has(start)) reached.set(start, { id: start, anchor: null });
    const front = [start];
    for (const anchor of front) {
      for (const id of near.get(anchor) ?? []) {
        if (placed.has(id) || reached.has(id)) continue;
        reached.set(id, { id, anchor });
        front.push(id);
      }
    }
  }
  return [...reached.values()];
}

/** The spots that are taken, by the cells of a grid. */
class Grid {
  readonly #cells = new Map<string, Point[]>();
  /** How far the spots around each anchor are known to be taken. */
  readonly #tried = new Map<string | null, Generator<Point>>();

  constructor(points: readonly Point[]) {
    for (const point of points) this.add(point);
  }

  add(point: Point): void {
    const key = this.#key(toCell(point));
    this.#cells.set(key, [...(this.#cells.get(key) ?? []), point]);
  }

  /** The first free spot around the point. A spot that is taken stays taken, so the next search goes on from there. */
  findFree(anchor: string | null, around: Point): Point {
    const spots = this.#tried.get(anchor) ?? spotsAround(around);
    this.#tried.set(anchor, spots);
    for (;;) {
      const spot = spots.next().value;
      if (this.#isFree(spot)) return spot;
    }
  }

  #isFree(spot: Point): boolean {
    const { column, line } = toCell(spot);
    for (const across of [-1, 0, 1]) {
      for (const down of [-1, 0, 1]) {
        const near = this.#cells.get(this.#key({ column: column + across, line: line + down })) ?? [];
        if (near.some(({ x, y }) => Math.abs(x - spot.x) < room.width && Math.abs(y - spot.y) < room.height)) {
          return false;
        }
      }
    }
    return true;
  }

  #key({ column, line }: Cell): string {
    return `${column} ${line}`;
  }
}

interface Cell {
  readonly column: number;
  readonly line: number;
}

const toCell = ({ x, y }: Point): Cell => ({ column: Math.floor(x / room.width), line: Math.floor(y / room.height) });

/** Spots around a point, ring by ring, without end. */
function* spotsAround({ x, y }: Point): Generator<Point, never> {
  for (let ring = 1; ; ring++) {
    const count = ring * 8;
    for (let step = 0; step < count; step++) {
      const angle = (step / count) * 2 * Math.PI;
      yield {
        x: Math.round(x + Math.cos(angle) * ring * room.width * 1.2),
        y: Math.round(y + Math.sin(angle) * ring * room.height * 1.2),
      };
    }
  }
}
