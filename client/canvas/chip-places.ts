import type { Point } from "../layouts/layout.ts";
import type { Chip, FoldChip, Index } from "./chips.ts";
import { type Box, boxAround, TakenBoxes } from "./words/box.ts";
import type { SeenChip } from "./words/seen.ts";

interface Given {
  readonly chips: readonly Chip[];
  readonly indexes: readonly Index[];
  readonly folds: readonly FoldChip[];
  /** Of all that is open, hidden or not. */
  readonly positions: ReadonlyMap<string, Point>;
  /** What is drawn: chips keep off these and the lines between them. */
  readonly entities: readonly string[];
  readonly lines: readonly { readonly from: string; readonly to: string; readonly bends: readonly Point[] }[];
}

/** The room of an entity with its name, in pixels of the picture: more of it below than above. */
const entityRoom = { width: 150, height: 100, down: 22 };
const chipHeight = 30;
/** Pixels between the chip of an opened group and the first of its rows. */
const aboveRows = 54;

/** A place for every chip: folds where their entities were, groups in rings around their entity, where it is free. */
export function placeChips(given: Given): readonly SeenChip[] {
  const taken = takenBy(given);
  const placed: SeenChip[] = [];
  const place = (chip: Omit<SeenChip, "at">, at: Point) => {
    taken.add(chipBox(chip.label, at), `chip ${chip.id}`);
    placed.push({ ...chip, at });
  };
  for (const { id, kind, label, entities } of given.folds) {
    const at = middleOf(entities.flatMap((entity) => given.positions.get(entity) ?? []));
    if (at) place({ id, kind, label, isOpen: false }, at);
  }
  for (const { id, entity, kind, label, isOpen } of given.chips) {
    const around = given.positions.get(entity);
    if (!around || !given.entities.includes(entity)) continue;
    const rows = given.indexes.find(({ chip }) => chip === id)?.entities ?? [];
    const at = isOpen ? aboveFirst(rows, given.positions) : null;
    place({ id, kind, label, isOpen }, at ?? freeSpot(taken, { label, around }));
  }
  return placed;
}

function takenBy({ positions, entities, lines }: Given): TakenBoxes {
  const taken = new TakenBoxes();
  for (const id of entities) {
    const at = positions.get(id);
    if (at) taken.add(boxAround({ x: at.x, y: at.y + entityRoom.down }, entityRoom), id);
  }
  for (const { from, to, bends } of lines) {
    const points = [positions.get(from), ...bends, positions.get(to)].filter((point) => point !== undefined);
    points.slice(1).forEach((end, index) => {
      const start = points[index] ?? end;
      const steps = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 16);
      for (let step = 0; step <= steps; step++) {
        const share = step / Math.max(1, steps);
        const at = { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
        taken.add(boxAround(at, { width: 12, height: 12 }), "line");
      }
    });
  }
  return taken;
}

/** Roughly the box of a chip: letters are seven pixels wide. */
function chipBox(label: string, at: Point): Box {
  return boxAround(at, { width: Math.min(60, label.length) * 7 + 48, height: chipHeight });
}

function middleOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce((whole, { x, y }) => ({ x: whole.x + x, y: whole.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Over the middle of the rows of an opened group. */
function aboveFirst(rows: readonly string[], positions: ReadonlyMap<string, Point>): Point | null {
  const points = rows.flatMap((id) => positions.get(id) ?? []);
  if (points.length === 0) return null;
  const left = Math.min(...points.map(({ x }) => x));
  const right = Math.max(...points.map(({ x }) => x)) + indexColumn - 60;
  return { x: (left + right) / 2, y: Math.min(...points.map(({ y }) => y)) - aboveRows };
}

/** The width of a column of an opened group, in pixels of the picture. */
export const indexColumn = 250;

const rings = { across: 118, down: 80, wider: 52, lower: 36, count: 14, spots: 16 };

function freeSpot(taken: TakenBoxes, { label, around }: { readonly label: string; readonly around: Point }): Point {
  for (let ring = 0; ring < rings.count; ring++) {
    for (let spot = 0; spot < rings.spots; spot++) {
      // From straight above to both sides in turn.
      const turn = (Math.ceil(spot / 2) * (spot % 2 === 0 ? 1 : -1) * 2 * Math.PI) / rings.spots;
      const at = {
        x: Math.round(around.x + Math.sin(turn) * (rings.across + ring * rings.wider)),
        y: Math.round(around.y - Math.cos(turn) * (rings.down + ring * rings.lower)),
      };
      if (taken.isFree(chipBox(label, at), "")) return at;
    }
  }
  return { x: around.x, y: around.y - rings.down };
}
