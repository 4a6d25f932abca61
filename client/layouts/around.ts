import {
  flowOf,
  type Layout,
  type LayoutInput,
  type Placement,
  type Point,
  toPoint,
  type WordsSide,
} from "./layout.ts";

/** Entities in one column before a further one is begun. */
const columnLength = 16;
/** How far the two sides may differ for the sake of keeping directions apart. */
const imbalance = 3;
/** Pixels between rows, and from the middle to the columns and between them. */
const row = 66;
const columns = { first: 225, next: 260 };

/** One entity in the middle; what points to it before it, what it points to after it, each side a list. */
export const around: Layout = { id: "around", run: place };

function place(input: LayoutInput): Placement {
  const { entities, lines, centre } = input;
  const positions = new Map<string, Point>();
  const words = new Map<string, WordsSide>();
  if (centre !== null && entities.includes(centre)) positions.set(centre, { x: 0, y: 0 });
  for (const { side, ids } of toSides(input)) {
    if (flowOf(input) === "right") placeColumns(ids, { side, positions, words });
    else placeRows(ids, { side, positions });
  }
  const outer = lines.map(({ id, from, to }) => [id, from === centre ? to : from] as const);
  return { positions, bends: new Map(), words, wordsAt: new Map(outer) };
}

interface Side {
  readonly side: 1 | -1;
  readonly ids: readonly string[];
}

/** What points to the centre, then what it points to, cut where the sides are about as long as each other. */
function toSides({ entities, lines, centre }: LayoutInput): readonly Side[] {
  const after = new Set(lines.filter(({ from }) => from === centre).map(({ to }) => to));
  const others = entities.filter((id) => id !== centre);
  const ordered = [...others.filter((id) => !after.has(id)), ...others.filter((id) => after.has(id))];
  const before = ordered.length - others.filter((id) => after.has(id)).length;
  const half = Math.ceil(ordered.length / 2);
  const cut = ordered.length <= columnLength ? before : Math.min(half + imbalance, Math.max(half - imbalance, before));
  return [
    { side: -1, ids: ordered.slice(0, cut) },
    { side: 1, ids: ordered.slice(cut) },
  ];
}

interface Columns {
  readonly side: 1 | -1;
  readonly positions: Map<string, Point>;
  readonly words: Map<string, WordsSide>;
}

function placeColumns(ids: readonly string[], { side, positions, words }: Columns): void {
  const count = Math.ceil(ids.length / columnLength);
  const length = Math.ceil(ids.length / Math.max(1, count));
  ids.forEach((id, index) => {
    const column = Math.floor(index / length);
    const inColumn = Math.min(length, ids.length - column * length);
    const y = ((index % length) - (inColumn - 1) / 2 + (column % 2) * 0.5) * row;
    positions.set(id, { x: side * (columns.first + column * columns.next), y });
    words.set(id, side === 1 ? "after" : "before");
  });
}

/** On a tall screen: rows of three above and below. */
function placeRows(ids: readonly string[], { side, positions }: Omit<Columns, "words">): void {
  const inRow = 3;
  ids.forEach((id, index) => {
    const line = Math.floor(index / inRow);
    const count = Math.min(inRow, ids.length - line * inRow);
    const across = ((index % inRow) - (count - 1) / 2 + (line % 2) * 0.25) * 150;
    positions.set(id, toPoint("down", side * (170 + line * 120), across));
  });
}
