/** How a directed relationship is read or walked: first to second end, second to first, or both ways. */
export type Direction = "FORWARD" | "BACKWARD" | "EITHER";

const reversed = { FORWARD: "BACKWARD", BACKWARD: "FORWARD", EITHER: "EITHER" } as const satisfies Record<
  Direction,
  Direction
>;

/** The same way seen from the other end. */
export function reverseDirection(direction: Direction): Direction {
  return reversed[direction];
}
