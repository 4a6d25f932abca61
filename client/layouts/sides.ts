import { type Frame, frames, type LayoutInput, type Placement, type Point, type Sides, toPoint } from "./layout.ts";
import { settle } from "./settle.ts";

/** Entities in one column before a further one is begun, and pixels between columns and at the gap. */
const columnLength: Readonly<Record<Frame, number>> = { wide: 5, tall: 3 };
const room: Readonly<Record<Frame, { readonly column: number; readonly gap: number; readonly across: number }>> = {
  wide: { column: 150, gap: 230, across: 104 },
  tall: { column: 100, gap: 190, across: 116 },
};

/** The two sides of a question without a path, column by column towards each other, with a gap between them. */
export function placeSides(input: LayoutInput, sides: Sides): Placement {
  const { frame, entities } = input;
  const left = [...columns(sides.from, frame), ...columns(sides.reachedFrom, frame)];
  const right = [...columns(sides.reachedTo, frame).toReversed(), ...columns(sides.to, frame)];
  const count = left.length + right.length;
  const { column, gap } = room[frame];
  const length = frame === "wide" ? frames.wide.width - 120 : frames.tall.height - 80;
  const step = Math.max(column, count > 2 ? (length - gap) / (count - 2) : 0);
  const across = Math.max(
    room[frame].across,
    breadthOf(frame) / Math.max(1, ...[...left, ...right].map((ids) => ids.length)),
  );
  const positions = new Map<string, Point>();
  [...left, ...right].forEach((ids, index) => {
    const beyond = index >= left.length ? gap - step : 0;
    ids.forEach((id, place) => {
      const at = { along: index * step + beyond, across: (place - (ids.length - 1) / 2) * across };
      const { x, y } = toPoint(frame, at);
      positions.set(id, { x: Math.round(x), y: Math.round(y) });
    });
  });
  const placed = new Map([...positions, ...input.kept].filter(([id]) => entities.includes(id)));
  return { positions: settle(input, placed), bends: new Map(), words: new Map(), wordsAt: new Map() };
}

const breadthOf = (frame: Frame) => (frame === "wide" ? frames.wide.height - 80 : frames.tall.width - 20);

function columns(ids: readonly string[], frame: Frame): readonly (readonly string[])[] {
  const count = Math.ceil(ids.length / columnLength[frame]);
  const length = Math.ceil(ids.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => ids.slice(index * length, (index + 1) * length));
}
