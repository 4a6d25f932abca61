import type { WordsSide } from "../../layouts/layout.ts";
import type { Box, Size } from "./box.ts";
import { fontOf, type Label, type Tone, type } from "./label.ts";
import type { Placing } from "./place-labels.ts";
import type { Rank, SeenEntity } from "./seen.ts";
import { wrap } from "./wrap.ts";

/** Pixels between an entity and its name, and what a name may take. */
const gap = { below: 6, beside: 8 };
const room: Readonly<Record<WordsSide, { readonly width: number; readonly lines: number }>> = {
  below: { width: 140, lines: 3 },
  before: { width: 170, lines: 2 },
  after: { width: 170, lines: 2 },
};
const tones: Readonly<Record<Rank, Tone>> = {
  end: "strong",
  pointed: "strong",
  lit: "strong",
  plain: "plain",
  beside: "beside",
};

/** The name of an entity on its own side, else on another that is free. */
export function placeName(entity: SeenEntity, placing: Placing): readonly Label[] {
  const tone = tones[entity.rank];
  const sides = new Set<WordsSide>([entity.side, "below", "after", "before"]);
  const tried = [...sides].map((side) => nameAt(entity, { side, tone, placing }));
  const free = tried.find(({ box }) => placing.taken.isFree(box, entity.id));
  const label = free ?? (tone === "strong" ? tried[0] : undefined);
  if (!label) return [];
  placing.taken.add(label.box, `name ${entity.id}`);
  return [label];
}

interface Trial {
  readonly side: WordsSide;
  readonly tone: Tone;
  readonly placing: Placing;
}

function nameAt({ id, name, at, half }: SeenEntity, { side, tone, placing: { zoom, measure } }: Trial): Label {
  const font = fontOf(type.name.size, tone);
  const lines = wrap(name, { ...room[side], measure: (text) => measure(text, font) });
  const size = {
    width: Math.max(0, ...lines.map((line) => measure(line, font))),
    height: lines.length * type.name.line,
  };
  const middle = { x: at.x * zoom, y: at.y * zoom };
  const align = side === "below" ? "center" : side === "before" ? "right" : "left";
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
  readonly side: WordsSide;
  readonly half: number;
  readonly size: Size;
}

function boxBeside({ x, y }: { readonly x: number; readonly y: number }, { side, half, size }: Beside): Box {
  switch (side) {
    case "below":
      return { ...size, x: x - size.width / 2, y: y + half + gap.below };
    case "before":
      return { ...size, x: x - half - gap.beside - size.width, y: y - size.height / 2 };
    case "after":
      return { ...size, x: x + half + gap.beside, y: y - size.height / 2 };
  }
}
