/** Widths of the letters from space to tilde in Inter, weight 600, in hundredths of the size. */
const widths =
  "25 32 52 64 65 100 66 33 37 37 54 67 32 47 32 38 66 42 62 64 67 61 64 58 64 64 32 33 67 67 67 54 100 73 66 74 72 61 59 75 75 28 58 70 57 92 76 77 65 77 65 65 66 74 73 102 72 71 65 37 38 37 48 47 35 57 62 58 62 59 39 63 61 26 26 57 26 90 61 61 62 62 40 55 35 61 59 84 57 59 57 45 36 45 67"
    .split(" ")
    .map(Number);
const first = " ".charCodeAt(0);
/** Of a letter that is not in the table, and of one of a script with square letters. */
const others = { narrow: 64, square: 100 };
const squareFrom = 0x2e80;

/**
 * About how wide a text is, in pixels at that size, a little more rather than less. It is the same on every machine,
 * whatever faces it has: places that follow from it are the same too.
 */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? first;
    sum += widths[code - first] ?? (code >= squareFrom ? others.square : others.narrow);
  }
  return (sum * size) / 100;
}
