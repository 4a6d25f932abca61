import { type Share, unknownShare } from "./share.ts";

const figure = "(\\d+(?:[.,]\\d+)?)";
const exact = new RegExp(`^${figure}$`);
const above = new RegExp(`^(?:>|over|morethan|above)${figure}$`);
const below = new RegExp(`^(?:<|under|lessthan|below)${figure}$`);
const atLeast = new RegExp(`^(?:>=|≥|atleast)${figure}$|^${figure}(?:ormore|orabove|\\+)$`);
const atMost = new RegExp(`^(?:<=|≤|atmost|upto)${figure}$|^${figure}(?:orless|orbelow)$`);
const between = new RegExp(`^${figure}(?:-|–|—|to)${figure}$`);
/** `more than 25 and at most 50`: a lower and an upper bound, each said in full. */
const both = /^(.+?)(?:and|but)(.+)$/;

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
  const share = read(compact) ?? readBoth(compact);
  return share !== undefined && holdsFigures(share) ? share : undefined;
}

/** Whether the interval is one of percent and not empty: `more than 100` holds no figure. */
function holdsFigures({ minimum, maximum, minimumExclusive, maximumExclusive }: Share): boolean {
  const isOpen = minimumExclusive === true || maximumExclusive === true;
  return minimum >= 0 && maximum <= 100 && (minimum < maximum || (minimum === maximum && !isOpen));
}

/** A lower and an upper bound joined by a word, in either order. */
function readBoth(text: string): Share | undefined {
  const [, first = "", second = ""] = both.exec(text) ?? [];
  const low = readLower(first) ?? readLower(second);
  const high = readUpper(first) ?? readUpper(second);
  return low === undefined || high === undefined ? undefined : { ...low, ...high };
}

function read(text: string): Share | undefined {
  const same = figures(exact, text);
  if (same?.[0] !== undefined) return { minimum: same[0], maximum: same[0] };
  const low = readLower(text);
  if (low !== undefined) return { ...low, maximum: 100 };
  const high = readUpper(text);
  if (high !== undefined) return { minimum: 0, ...high };
  const range = figures(between, text);
  if (range?.[0] !== undefined && range[1] !== undefined) return { minimum: range[0], maximum: range[1] };
  return undefined;
}

function readLower(text: string): Pick<Share, "minimum" | "minimumExclusive"> | undefined {
  const [over] = figures(above, text) ?? [];
  if (over !== undefined) return { minimum: over, minimumExclusive: true };
  const [least] = figures(atLeast, text) ?? [];
  return least === undefined ? undefined : { minimum: least };
}

function readUpper(text: string): Pick<Share, "maximum" | "maximumExclusive"> | undefined {
  const [under] = figures(below, text) ?? [];
  if (under !== undefined) return { maximum: under, maximumExclusive: true };
  const [most] = figures(atMost, text) ?? [];
  return most === undefined ? undefined : { maximum: most };
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
