import type { LayoutInput, Placement, Point } from "../layouts/layout.ts";
import { settle } from "../layouts/settle.ts";

/** The room of an entity with its name, in pixels. */
const room = { width: 150, height: 100 };

interface Pinned {
  readonly pins: ReadonlyMap<string, Point>;
  readonly stage: Pick<LayoutInput, "entities" | "lines">;
}

/** The placement with whatever would lie under a pinned entity settled elsewhere. */
export function freeOfPins(placement: Placement, { pins, stage }: Pinned): Placement {
  const isUnder = ([id, { x, y }]: readonly [string, Point]) =>
    !pins.has(id) &&
    [...pins.values()].some((pin) => Math.abs(pin.x - x) < room.width && Math.abs(pin.y - y) < room.height);
  const under = [...placement.positions].filter(isUnder).map(([id]) => id);
  if (under.length === 0) return placement;
  const rest = new Map([...placement.positions, ...pins]);
  for (const id of under) rest.delete(id);
  return { ...placement, positions: settle(stage, rest) };
}
