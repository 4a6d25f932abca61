import type { Frame, Point } from "../../layouts/layout.ts";

/** The two sides of a question without a path, and what stands above them and the gap. */
export interface Gap {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly words: { readonly before: string; readonly between: string; readonly after: string };
}

/** A strip of bare paper across the way that the picture is read, in pixels of the picture. */
export interface Strip {
  readonly start: number;
  readonly end: number;
  /** Where the picture begins and ends beside it. */
  readonly least: number;
  readonly most: number;
}

/** Pixels of the picture that entities with their names take beside their middle. */
const room = { wide: 74, tall: 112 };
/** However near both sides come to each other, so much bare paper stays. */
const narrowest = 12;

/** The strip between the two sides; null while neither is placed. */
export function stripBetween(
  { before, after }: Gap,
  { frame, positions }: { readonly frame: Frame; readonly positions: ReadonlyMap<string, Point> },
): Strip | null {
  const along = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const at = positions.get(id);
      return at ? [frame === "wide" ? at.x : at.y] : [];
    });
  const [left, right] = [along(before), along(after)];
  if (left.length === 0 || right.length === 0) return null;
  const [last, next] = [Math.max(...left), Math.min(...right)];
  const lead = frame === "wide" ? room.wide : 30;
  const start = Math.min(last + room[frame], (last + next - narrowest) / 2);
  return { start, end: Math.max(next - lead, start + narrowest), least: Math.min(...left), most: Math.max(...right) };
}
