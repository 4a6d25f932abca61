import { layouts } from "../layouts/all.ts";
import { type LayoutId, type LayoutInput, layoutIds, type Placement, type Point } from "../layouts/layout.ts";
import { pairOf } from "../pieces/to-lines.ts";
import type { Arranging, ArrangingLine, ArrangingStage } from "./arranging.ts";
import { freeOfPins } from "./free-of-pins.ts";
import { placeRows } from "./place-rows.ts";

/**
 * Places for all that is open, stage by stage: what has a place keeps it, what is new gets one, and a pinned entity
 * stands where it was put. The places of a line's bends go from the lesser to the greater id of its pair.
 */
export async function arrange({ stages, layout, ...seen }: Arranging): Promise<Placement> {
  let placement = nowhere;
  const pins = new Map<string, Point>();
  for (const stage of stages) {
    switch (stage.kind) {
      case "grow": {
        const known = stage.index ? add(placement, placeRows(stage.index, placement)) : placement;
        const kept = known.positions;
        placement = add(known, await run(layout, { ...seen, ...stage, kept }), stage.lines);
        break;
      }
      case "arrange": {
        const chosen = layoutIds.find((id) => id === stage.layout) ?? layout;
        const fresh = add(nowhere, await run(chosen, { ...seen, ...stage, kept: new Map() }), stage.lines);
        placement = freeOfPins(fresh, { pins, stage });
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

async function run(id: LayoutId, input: LayoutInput & Partial<ArrangingStage>): Promise<Placement> {
  // What is placed already needs no layout: an expansion often brings only its rows.
  if (input.entities.length > 0 && input.entities.every((entity) => input.kept.has(entity))) {
    return { ...nowhere, positions: input.kept };
  }
  return layouts[id].run(input);
}

/** What was known of the placement with what is new. */
function add(known: Placement, added: Placement, lines: readonly ArrangingLine[] = []): Placement {
  const bends = lines.flatMap(({ id, from, to }) => {
    const points = added.bends.get(id);
    return points ? [[id, from < to ? points : points.toReversed()] as const] : [];
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
