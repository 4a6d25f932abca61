import type { Core, EventObject, Position } from "cytoscape";
import { type Above, type CanvasEvents, howOf, type Listening, type SelectHow, type Target } from "./events.ts";
import { followLasso } from "./lasso.ts";

/** Tells of what the reader does, and marks what the pointer is on. */
export function listen(canvas: Core, listening: Listening): void {
  const { events, above, onHover } = listening;
  let pressed = false;
  canvas.on("tap", (event: EventObject) => {
    if (pressed) {
      pressed = false;
      return;
    }
    tell({ on: targetAt(canvas, { event, above }), how: howOf(event), events });
  });
  canvas.on("cxttap", (event: EventObject) => events.onMenu(menuTarget(canvas, { event, above }), pagePixels(event)));
  canvas.on("taphold", (event: EventObject) => {
    // A mouse has a right button: a slow drag must not open a menu.
    if (!event.originalEvent.type.startsWith("touch")) return;
    pressed = true;
    events.onMenu(menuTarget(canvas, { event, above }), pagePixels(event));
  });
  canvas.on("tapstart", () => {
    pressed = false;
  });
  canvas.container()?.addEventListener("contextmenu", (event) => event.preventDefault());
  canvas.on("dragfree", "node", ({ target }: EventObject) => {
    const { x, y } = target.position();
    events.onMoved(target.id(), { x: Math.round(x), y: Math.round(y) });
  });
  canvas.on("mouseover", "node, edge", ({ target }: EventObject) => {
    target.addClass("hovered");
    onHover();
  });
  canvas.on("mouseout", "node, edge", ({ target }: EventObject) => {
    target.removeClass("hovered");
    onHover();
  });
  canvas.on("mousemove", (event: EventObject) => {
    const container = canvas.container();
    if (container) container.style.cursor = targetAt(canvas, { event, above }) ? "pointer" : "";
  });
  followLasso(canvas, listening);
}

interface Told {
  readonly on: Above | null;
  readonly how: SelectHow;
  readonly events: CanvasEvents;
}

function tell({ on, how, events }: Told): void {
  switch (on?.kind) {
    case "entity":
      events.onEntity(on.id, how);
      break;
    case "line":
      events.onLine(on.id, how);
      break;
    case "claims":
      events.onClaims(on.id);
      break;
    case "chip":
      events.onChip(on.id);
      break;
    case "stack":
      events.onStack(on.paths);
      break;
    case undefined:
      events.onNothing();
  }
}

interface Pointed extends Pick<Listening, "above"> {
  readonly event: EventObject;
}

function targetAt(canvas: Core, { event: { target, renderedPosition }, above }: Pointed): Above | null {
  const over = renderedPosition ? above(renderedPosition) : null;
  if (over) return over;
  if (target === canvas) return null;
  return { kind: target.isNode() ? "entity" : "line", id: target.id() };
}

function menuTarget(canvas: Core, pointed: Pointed): Target | null {
  const on = targetAt(canvas, pointed);
  if (on?.kind === "claims") return { kind: "line", id: on.id };
  return on?.kind === "stack" ? { kind: "entity", id: on.id } : on;
}

function pagePixels({ originalEvent }: EventObject): Position {
  const touch = (originalEvent as unknown as TouchEvent).touches?.[0];
  const { clientX, clientY } = touch ?? originalEvent;
  return { x: clientX, y: clientY };
}
