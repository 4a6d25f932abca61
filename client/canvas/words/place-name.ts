import { nameGap, type WordsSide } from "../../layouts/layout.ts";
import { wrap } from "../../text/wrap.ts";
import { type Box, isWithin, type Size } from "./box.ts";
import { fontOf, type Label, type Tone, type } from "./label.ts";
import { type NameRoom, roomOf, tight } from "./name-room.ts";
import type { Placing } from "./place-labels.ts";
import type { Rank, SeenEntity } from "./seen.ts";

/** Pixels between an entity and a name beside it. */
const gapBeside = 8;
const tones: Readonly<Record<Rank, Tone>> = {
  end: "strong",
  pointed: "strong",
  lit: "strong",
  plain: "plain",
  beside: "beside",
};

/** Where a name may stand: a layout says all but the last, which only a name without room goes to. */
type NameSide = WordsSide | "above";

/** The name of an entity on its own side, else on another that is free. */
export function placeName(entity: SeenEntity, placing: Placing): readonly Label[] {
  const tone = tones[entity.rank];
  const sides = new Set<NameSide>([entity.side, "below", "after", "before", "above"]);
  const tried = [...sides].flatMap((side) => {
    const room = roomOf(side, placing.width);
    const isUpright = side === "below" || side === "above";
    const rooms = isUpright && room.width > tight.width ? [room, tight] : [room];
    return rooms.map((each) => ({ ...nameAt(entity, { side, room: each, tone, placing }), side }));
  });
  const { taken, bounds } = placing;
  const free = tried.find(
    ({ box, side }) => taken.isFree(box, entity.id) && (side === entity.side || isWithin(box, bounds)),
  );
  const chosen = free ?? (tone === "strong" ? tried[0] : undefined);
  if (!chosen) return [];
  taken.add(chosen.box, `name ${entity.id}`);
  const { side: _, ...label } = chosen;
  return [label];
}

interface Trial {
  readonly side: NameSide;
  readonly room: NameRoom;
  readonly tone: Tone;
  readonly placing: Placing;
}

function nameAt({ id, name, at, half }: SeenEntity, { side, room, tone, placing: { zoom, measure } }: Trial): Label {
  const font = fontOf(type.name.size, tone);
  const lines = wrap(name, { ...room, measure: (text) => measure(text, font) });
  const size = {
    width: Math.max(0, ...lines.map((line) => measure(line, font))),
    height: lines.length * type.name.line,
  };
  const middle = { x: at.x * zoom, y: at.y * zoom };
  const align = side === "below" || side === "above" ? "center" : side === "before" ? "right" : "left";
  return {
    kind: "name",
    id,
    lines,
    box: boxBeside(middle, { side, half: half * zoom, size }),
    align,
    tone,
    icon: null,
  };
}

interface Beside {
  readonly side: NameSide;
  readonly half: number;
  readonly size: Size;
}

function boxBeside({ x, y }: { readonly x: number; readonly y: number }, { side, half, size }: Beside): Box {
  switch (side) {
    case "below":
      return { ...size, x: x - size.width / 2, y: y + half + nameGap };
    case "above":
      return { ...size, x: x - size.width / 2, y: y - half - nameGap - size.height };
    case "before":
      return { ...size, x: x - half - gapBeside - size.width, y: y - size.height / 2 };
    case "after":
    case "row":
      return { ...size, x: x + half + gapBeside, y: y - size.height / 2 };
  }
}
