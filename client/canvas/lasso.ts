import type { Core, EventObject, Position } from "cytoscape";
import { howOf, type Listening } from "./events.ts";

/** Follows a drag on paper, with Shift held or with the lasso in hand, and tells which entities it went round. */
export function followLasso(canvas: Core, { events, tool, onLassoDrawn }: Listening): void {
  let points: Position[] | null = null;
  canvas.on("tapstart", (event: EventObject) => {
    if (event.target !== canvas || !(tool() === "lasso" || event.originalEvent.shiftKey)) return;
    points = [{ ...event.renderedPosition }];
    canvas.userPanningEnabled(false);
  });
  canvas.on("tapdrag", (event: EventObject) => {
    if (!points) return;
    points.push({ ...event.renderedPosition });
    onLassoDrawn(points);
  });
  canvas.on("tapend", (event: EventObject) => {
    if (!points) return;
    const drawn = points;
    points = null;
    canvas.userPanningEnabled(true);
    onLassoDrawn([]);
    if (drawn.length < 3) return;
    const inside = canvas.nodes().filter((node) => isInside(node.renderedPosition(), drawn));
    events.onLasso(
      inside.map((node) => node.id()),
      howOf(event),
    );
  });
}

/** Whether a point lies in a closed line, by the count of its edges to the right of the point. */
export function isInside({ x, y }: Position, line: readonly Position[]): boolean {
  let inside = false;
  line.forEach((a, index) => {
    const b = line[(index + 1) % line.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
