import type { Placement, Point } from "../layouts/layout.ts";
import type { Rows } from "./arranging.ts";

/** Pixels of the picture: a column and a row of an opened group, and what lies between it and what is above. */
export const rowRoom = { column: 250, row: 52, above: 150 };
const most = { columns: 3, rows: 6 };

/** The rows of an opened group below all that is placed, in columns, each column read downwards. */
export function placeRows({ entities }: Rows, { positions }: Placement): Placement {
  const fresh = entities.filter((id) => !positions.has(id));
  const points = [...positions.values()];
  const left = Math.min(...points.map(({ x }) => x));
  const right = Math.max(...points.map(({ x }) => x));
  const columns = Math.min(most.columns, Math.max(1, Math.ceil(fresh.length / most.rows)));
  const inColumn = Math.ceil(fresh.length / columns);
  const start: Point = {
    // A row's icon stands at its left end.
    x: Math.round((left + right - columns * rowRoom.column) / 2) + 30,
    y: Math.max(...points.map(({ y }) => y)) + rowRoom.above,
  };
  return {
    positions: new Map(
      fresh.map((id, index) => {
        const column = Math.floor(index / inColumn);
        const row = index % inColumn;
        return [id, { x: start.x + column * rowRoom.column, y: start.y + row * rowRoom.row }] as const;
      }),
    ),
    bends: new Map(),
    words: new Map(fresh.map((id) => [id, "row"] as const)),
    wordsAt: new Map(),
  };
}
