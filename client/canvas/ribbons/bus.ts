import type { Point } from "../../layouts/layout.ts";
import type { Index } from "../chips.ts";

/** A straight piece, in pixels of the picture. */
export interface Piece {
  readonly from: Point;
  readonly to: Point;
  /** The entity of the row that it leads to, whose line's look it has; null of the bus that they share. */
  readonly row: string | null;
}

/** Pixels from a row's icon to its bus, and from the first row up to the piece that joins the columns. */
const room = { beside: 26, above: 30, icon: 12, chip: 54 };

/** The lines of an opened group: from its chip across the columns, down each, with a tick to every row. */
export function toBus({ entities }: Index, positions: ReadonlyMap<string, Point>): readonly Piece[] {
  const rows = entities.flatMap((id) => {
    const at = positions.get(id);
    return at ? [{ id, at }] : [];
  });
  const columns = [...new Set(rows.map(({ at }) => at.x))].sort((a, b) => a - b);
  const top = Math.min(...rows.map(({ at }) => at.y)) - room.above;
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return [];
  const middle = (first + last) / 2 + 95;
  const bus = (from: Point, to: Point): Piece => ({ from, to, row: null });
  return [
    bus({ x: middle, y: top - room.chip + room.above }, { x: middle, y: top }),
    bus({ x: Math.min(first - room.beside, middle), y: top }, { x: Math.max(last - room.beside, middle), y: top }),
    ...columns.map((x) => {
      const lowest = Math.max(...rows.filter(({ at }) => at.x === x).map(({ at }) => at.y));
      return bus({ x: x - room.beside, y: top }, { x: x - room.beside, y: lowest });
    }),
    ...rows.map(
      ({ id, at }): Piece => ({
        from: { x: at.x - room.beside, y: at.y },
        to: { x: at.x - room.icon, y: at.y },
        row: id,
      }),
    ),
  ];
}
