export interface Room {
  /** Pixels. */
  readonly width: number;
  readonly lines: number;
  /** The width of a text in pixels. */
  readonly measure: (text: string) => number;
}

/** More letters than ever fit: what is longer is cut before it is measured. */
const longest = 400;

/** A text in lines that fit, broken between words; what does not fit ends in an ellipsis. */
export function wrap(text: string, room: Room): readonly string[] {
  const words = text.slice(0, longest).split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  let line = "";
  for (const [index, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || room.measure(longer) <= room.width) {
      line = longer;
      continue;
    }
    if (lines.length + 1 === room.lines) return [...lines, cut(`${line} ${words.slice(index).join(" ")}`, room)];
    lines.push(cut(line, room));
    line = word;
  }
  return line === "" ? lines : [...lines, cut(line, room)];
}

/** One line that fits, with an ellipsis where it was longer. */
function cut(line: string, { width, measure }: Room): string {
  if (measure(line) <= width) return line;
  const letters = [...line];
  let [fits, over] = [0, letters.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (measure(`${letters.slice(0, middle).join("")}…`) <= width) fits = middle;
    else over = middle;
  }
  return `${letters.slice(0, fits).join("").trimEnd()}…`;
}
