import type { Stage } from "../acts/stage.ts";
import { layouts } from "../layouts/all.ts";
import type { Layout, LayoutInput, Placement, Point } from "../layouts/layout.ts";
import { pairOf } from "../pieces/to-lines.ts";

/** What an arrangement is made from: nothing of what is hidden, and nothing of what the screen does later. */
export interface Arranging extends Pick<LayoutInput, "paths" | "centre" | "width" | "height"> {
  readonly stages: readonly Stage[];
  /** The layout that goes with the question. */
  readonly layout: Layout;
}

/**
 * Places for all that is open, stage by stage: what has a place keeps it, what is new gets one, and a pinned entity
 * stands where it was put. The places of a line's bends go from the lesser to the greater id of its pair.
 */
export function arrange({ stages, layout, ...seen }: Arranging): Placement {
  let placement = nowhere;
  const pins = new Map<string, Point>();
  for (const stage of stages) {
    switch (stage.kind) {
      case "grow":
        placement = grow(placement, layout.run({ ...seen, ...toInput(stage), kept: placement.positions }), stage);
        break;
      case "arrange": {
        const chosen = layouts.find(({ id }) => id === stage.layout) ?? layout;
        placement = grow(nowhere, chosen.run({ ...seen, ...toInput(stage), kept: new Map() }), stage);
        for (const [id, point] of pins) placement = move(placement, { id, point });
        break;
      }
      case "pin": {
        const point = { x: stage.x, y: stage.y };
        pins.set(stage.id, point);
        placement = move(placement, { id: stage.id, point });
        break;
      }
      case "unpin":
        pins.delete(stage.id);
        break;
    }
  }
  return placement;
}

const nowhere: Placement = { positions: new Map(), bends: new Map(), words: new Map(), wordsAt: new Map() };

type Open = Pick<Extract<Stage, { kind: "grow" }>, "entities" | "lines">;

/** A line goes by its pair: which of its relationships leads may change with what is hidden. */
function toInput({ entities, lines }: Open): Pick<LayoutInput, "entities" | "lines"> {
  return {
    entities,
    lines: lines.map(({ pair, leading }) => ({ id: pair, from: leading.from.id, to: leading.to.id })),
  };
}

/** What was known of the placement with what is new. */
function grow(known: Placement, added: Placement, { lines }: Open): Placement {
  const bends = lines.flatMap(({ pair, leading: { from, to } }) => {
    const points = added.bends.get(pair);
    return points ? [[pair, from.id < to.id ? points : points.toReversed()] as const] : [];
  });
  return {
    positions: new Map([...added.positions, ...known.positions]),
    bends: new Map([...bends, ...known.bends]),
    words: new Map([...added.words, ...known.words]),
    wordsAt: new Map([...added.wordsAt, ...known.wordsAt]),
  };
}

/** One entity elsewhere. Its lines went round what lay between: from the new place they go straight. */
function move(placement: Placement, { id, point }: { readonly id: string; readonly point: Point }): Placement {
  const others = [...placement.positions.keys()];
  const lines = new Set(others.map((other) => pairOf(id, other)));
  return {
    ...placement,
    positions: new Map(placement.positions).set(id, point),
    bends: new Map([...placement.bends].filter(([pair]) => !lines.has(pair))),
  };
}
