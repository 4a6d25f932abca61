import type { Point } from "../../layouts/layout.ts";
import { wrap } from "../../text/wrap.ts";
import { pointAlong } from "./along.ts";
import { type Box, boxAround, type Size } from "./box.ts";
import { fontOf, type Label, type Tone, type } from "./label.ts";
import type { Placing } from "./place-labels.ts";
import type { SeenLine } from "./seen.ts";

/** Pixels: the disc with a step's number and what parts it from the words, the badge with a count, the words' widest. */
const disc = { size: 17, gap: 6 };
const badge = { height: 18, one: 18, two: 24, fromEnd: 22 };
const widest = 150;
/** Pixels between the stroke and the words above it. */
const lift = 4;
/** Where along a line its words are tried, after the place that it asks for. */
const places = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];

/** The words of a line above its stroke, with the number of its step; and on the stroke the count of its claims. */
export function placeLineWords(line: SeenLine, placing: Placing): readonly Label[] {
  const claims = line.claims > 1 ? placeCount(line, placing) : [];
  const tone: Tone = line.isDisputed ? "denied" : "plain";
  const font = fontOf(type.words.size, tone);
  const lines = wrap(line.says, { width: widest, lines: 1, measure: (text) => placing.measure(text, font) });
  const words = { width: placing.measure(lines[0] ?? "", font), height: type.words.line };
  const number = line.step === null ? 0 : disc.size + disc.gap;
  const whole = { width: number + words.width, height: number === 0 ? words.height : disc.size };
  const free = findBox(line, { size: whole, placing });
  if (!free) return [...claims, ...placeDisc(line, placing)];
  placing.taken.add(free, `words ${line.id}`);
  const box = { ...words, x: free.x + number, y: free.y + (whole.height - words.height) / 2 };
  const said: Label = { kind: "words", id: line.id, lines, box, align: "left", tone, icon: null };
  return [...claims, said, ...(line.step === null ? [] : [toDisc(line, { x: free.x, y: free.y, ...square })])];
}

const square = { width: disc.size, height: disc.size };

function toDisc({ id, step }: SeenLine, box: Box): Label {
  return { kind: "step", id, lines: [String(step)], box, align: "center", tone: "strong", icon: null };
}

/** Where there is no room for the words, the number stands on the stroke. */
function placeDisc(line: SeenLine, { zoom, taken }: Placing): readonly Label[] {
  if (line.step === null) return [];
  const { at } = pointAlong(line.along, { share: 0.5, zoom });
  const box = boxAround(at, square);
  taken.add(box, `words ${line.id}`);
  return [toDisc(line, box)];
}

/** The count of the claims on the stroke, near the end that the line points to. */
function placeCount(line: SeenLine, { zoom, taken }: Placing): readonly Label[] {
  const { length } = pointAlong(line.along, { share: 0, zoom });
  const share = Math.max(0.6, 1 - badge.fromEnd / Math.max(1, length));
  const size = { width: line.claims > 9 ? badge.two : badge.one, height: badge.height };
  const box = boxAround(pointAlong(line.along, { share, zoom }).at, size);
  if (!taken.isFree(box, line.id)) return [];
  taken.add(box, `claims ${line.id}`);
  return [
    { kind: "claims", id: line.id, lines: [String(line.claims)], box, align: "center", tone: "strong", icon: null },
  ];
}

interface Sought {
  readonly size: Size;
  readonly placing: Placing;
}

/** The first free box that touches the line from above, else from below. */
function findBox(line: SeenLine, { size, placing: { zoom, taken } }: Sought): Box | undefined {
  for (const side of [1, -1]) {
    for (const share of [line.wordsAt, ...places]) {
      const { at, normal } = pointAlong(line.along, { share, zoom });
      const box = boxAround(beside(at, { normal: { x: normal.x * side, y: normal.y * side }, size }), size);
      if (taken.isFree(box, line.id)) return box;
    }
  }
  return undefined;
}

/** The middle of a box that touches a stroke at the point, on the side to which the normal points. */
function beside(at: Point, { normal, size }: { readonly normal: Point; readonly size: Size }): Point {
  const reach = (Math.abs(normal.x) * size.width + Math.abs(normal.y) * size.height) / 2 + lift;
  return { x: at.x + normal.x * reach, y: at.y + normal.y * reach };
}
