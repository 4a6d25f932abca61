import { frames, type LayoutInput, type Point } from "./layout.ts";

/** The angle by which each spot of a sunflower turns from the one before. */
const golden = Math.PI * (3 - Math.sqrt(5));
const distance = 90;

/**
 * Where a force layout begins: what is kept where it is, the rest from the middle outwards like the seeds of a
 * sunflower, what has most lines first, stretched to the frame.
 */
export function startPoints({ entities, lines, kept, frame }: LayoutInput): ReadonlyMap<string, Point> {
  const degree = new Map<string, number>();
  for (const { from, to } of lines) {
    for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  const rank = (id: string) => degree.get(id) ?? 0;
  const sorted = [...entities].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  const middle = middleOf([...kept.values()]);
  const { width, height } = frames[frame];
  const wider = Math.sqrt(width / height);
  const spots = sorted
    .filter((id) => !kept.has(id))
    .map((id, index) => {
      const far = distance * Math.sqrt(index + (kept.size > 0 ? 4 : 0));
      const turn = index * golden;
      return [
        id,
        { x: middle.x + Math.cos(turn) * far * wider, y: middle.y + (Math.sin(turn) * far) / wider },
      ] as const;
    });
  return new Map([...kept, ...spots]);
}

function middleOf(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  const sum = points.reduce((whole, { x, y }) => ({ x: whole.x + x, y: whole.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
