import { type Share, unknownShare } from "./share.ts";

const figure = "(\\d+(?:[.,]\\d+)?)";
const exact = new RegExp(`^${figure}$`);
const above = new RegExp(`^(?:>|over|morethan|above)${figure}$`);
const below = new RegExp(`^(?:<|under|lessthan|below)${figure}$`);
const atLeast = new RegExp(`^(?:>=|≥|atleast)${figure}$|^${figure}(?:ormore|orabove|\\+)$`);
const atMost = new RegExp(`^(?:<=|≤|atmost|upto)${figure}$|^${figure}(?:orless|orbelow)$`);
const between = new RegExp(`^${figure}(?:-|–|—|to)${figure}$`);

/**
 * A share as sources write it: `51%`, `>25`, `25-50%`, `75% or more`. Blank text is the unknown share.
 * Gives undefined where the text is no share or leaves 0 to 100: the caller refuses the field.
 */
export function parseShareText(text: string): Share | undefined {
  const compact = text
    .toLowerCase()
    .replace(/%|percent|per cent/g, "")
    .replace(/\s+/g, "");
  if (compact === "") return unknownShare;
  const share = read(compact);
  return share !== undefined && share.minimum >= 0 && share.maximum <= 100 && share.minimum <= share.maximum
    ? share
    : undefined;
}

function read(text: string): Share | undefined {
  const same = figures(exact, text);
  if (same?.[0] !== undefined) return { minimum: same[0], maximum: same[0] };
  const over = figures(above, text);
  if (over?.[0] !== undefined) return { minimum: over[0], maximum: 100, minimumExclusive: true };
  const under = figures(below, text);
  if (under?.[0] !== undefined) return { minimum: 0, maximum: under[0], maximumExclusive: true };
  const least = figures(atLeast, text);
  if (least?.[0] !== undefined) return { minimum: least[0], maximum: 100 };
  const most = figures(atMost, text);
  if (most?.[0] !== undefined) return { minimum: 0, maximum: most[0] };
  const range = figures(between, text);
  if (range?.[0] !== undefined && range[1] !== undefined) return { minimum: range[0], maximum: range[1] };
  return undefined;
}

/** The figures that the pattern caught, a decimal comma read as a point. */
function figures(pattern: RegExp, text: string): readonly number[] | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  return match
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => Number(part.replace(",", ".")));
}
