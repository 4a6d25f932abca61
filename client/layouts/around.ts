import { type LayoutInput, type Placement, type Point, toPoint, type WordsSide } from "./layout.ts";
import { settle } from "./settle.ts";

/** Entities in one column before a further one is begun. */
const columnLength = 16;
/** How far the two sides may differ for the sake of keeping directions apart. */
const imbalance = 3;
/** Pixels between rows, and from the middle to the columns and between them. */
const row = 76;
const columns = { first: 235, next: 330 };
/** The same of the rows on a tall screen. */
const rows = { first: 130, next: 120 };

/**
 * One entity in the middle; what points to it before it, what it points to after it, each side a list. Where some are
 * kept, their new neighbours go outside of them.
 */
export function placeAround(input: LayoutInput): Placement {
  const { lines, centre, kept } = input;
  const positions = new Map(kept);
  const words = new Map<string, WordsSide>();
  if (centre !== null && input.entities.includes(centre) && !kept.has(centre)) positions.set(centre, { x: 0, y: 0 });
  const listed = listUnplaced(input);
  for (const { side, ids } of toSides({ ...input, entities: listed })) {
    if (input.frame === "wide") placeColumns(ids, { side, positions, words, kept });
    else placeRows(ids, { side, positions, kept });
  }
  const outer = lines.map(({ id, from, to }) => [id, from === centre ? to : from] as const);
  return { positions: settle(input, positions), bends: new Map(), words, wordsAt: new Map(outer) };
}

/** What goes into the lists: of a new picture all but the centre, later only what the centre's own lines bring. */
function listUnplaced({ entities, lines, centre, kept }: LayoutInput): readonly string[] {
  if (kept.size === 0) return entities.filter((id) => id !== centre);
  const near = new Set(lines.flatMap(({ from, to }) => (from === centre ? [to] : to === centre ? [from] : [])));
  return entities.filter((id) => id !== centre && near.has(id) && !kept.has(id));
}

interface Side {
  readonly side: 1 | -1;
  readonly ids: readonly string[];
}

/** What points to the centre, then what it points to, cut where the sides are about as long as each other. */
function toSides({ entities: others, lines, centre }: LayoutInput): readonly Side[] {
  const after = new Set(lines.filter(({ from }) => from === centre).map(({ to }) => to));
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
  readonly kept: ReadonlyMap<string, Point>;
}

function placeColumns(ids: readonly string[], { side, positions, words, kept }: Columns): void {
  const first = firstFree(
    [...kept.values()].map(({ x }) => x * side),
    columns,
  );
  const count = Math.ceil(ids.length / columnLength);
  const length = Math.ceil(ids.length / Math.max(1, count));
  ids.forEach((id, index) => {
    const column = Math.floor(index / length);
    const inColumn = Math.min(length, ids.length - column * length);
    const y = ((index % length) - (inColumn - 1) / 2 + (column % 2) * 0.5) * row;
    positions.set(id, { x: side * (first + column * columns.next), y });
    words.set(id, side === 1 ? "after" : "before");
  });
}

/** On a tall screen: rows of three above and below. */
function placeRows(ids: readonly string[], { side, positions, kept }: Omit<Columns, "words">): void {
  const inRow = 3;
  const first = firstFree(
    [...kept.values()].map(({ y }) => y * side),
    rows,
  );
  ids.forEach((id, index) => {
    const line = Math.floor(index / inRow);
    const count = Math.min(inRow, ids.length - line * inRow);
    const across = ((index % inRow) - (count - 1) / 2 + (line % 2) * 0.15) * 230;
    positions.set(id, toPoint("tall", { along: side * (first + line * rows.next), across }));
  });
}

/** The distance from the middle where a side goes on, outside of what is kept there. */
function firstFree(taken: readonly number[], { first, next }: typeof columns): number {
  const outermost = Math.max(0, ...taken);
  return outermost === 0 ? first : Math.max(first, outermost + next);
}
