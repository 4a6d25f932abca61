import type { Point } from "./layout.ts";

/** A box with its middle. */
export interface Body {
  readonly id: string;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** It does not move. */
  readonly isFixed: boolean;
}

const gap = 10;
const mostRounds = 120;

/** The middles of boxes that lie on no other: those that do are pushed apart the shorter way, a little at a time. */
export function pushApart(bodies: readonly Body[]): ReadonlyMap<string, Point> {
  const moved = bodies.map((body) => ({ ...body, x: body.at.x, y: body.at.y }));
  for (let round = 0; round < mostRounds; round++) {
    moved.sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2) || (a.id < b.id ? -1 : 1));
    let isFree = true;
    for (let i = 0; i < moved.length; i++) {
      for (let j = i + 1; j < moved.length; j++) {
        const [a, b] = [moved[i] as Moved, moved[j] as Moved];
        if (b.x - b.width / 2 > a.x + a.width / 2 + gap) break;
        if (pushPair(a, b)) isFree = false;
      }
    }
    if (isFree) break;
  }
  return new Map(moved.map(({ id, x, y }) => [id, { x, y }]));
}

interface Moved extends Body {
  x: number;
  y: number;
}

/** Moves two boxes off each other, what is not fixed alone; false where there is nothing to move. */
function pushPair(a: Moved, b: Moved): boolean {
  const across = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
  if (across <= 0.5 || down <= 0.5 || (a.isFixed && b.isFixed)) return false;
  const axis = across < down ? "x" : "y";
  const by = Math.min(across, down);
  const [first, second] = a[axis] < b[axis] || (a[axis] === b[axis] && a.id < b.id) ? [a, b] : [b, a];
  const share = first.isFixed || second.isFixed ? 1 : 0.5;
  if (!first.isFixed) first[axis] -= by * share;
  if (!second.isFixed) second[axis] += by * share;
  return true;
}
