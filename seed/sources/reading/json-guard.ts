import { excerpt, type Refusal } from "../refusal.ts";

const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/**
 * What `JSON.parse` passes over in silence: nesting beyond `depth`, a key twice in one object (the last would win)
 * and keys that reach into JavaScript's own objects. For text that `JSON.parse` has accepted, and the value that it made.
 */
export function guardJson(text: string, value: unknown, depth: number): Refusal | undefined {
  return isPlainJson(text, value, depth) ? undefined : guardText(text, depth);
}

/** Anywhere in the text: written again by `JSON.stringify`, none of these letters is escaped. */
const forbiddenWords = new RegExp([...forbiddenKeys].join("|"));

/**
 * Whether the text is beyond doubt without a look at each character: the value written again is the same text, so no key
 * was lost; no forbidden word stands in it; and it has no more brackets than levels are allowed. True of nearly all.
 */
export function isPlainJson(text: string, value: unknown, depth: number): boolean {
  return !forbiddenWords.test(text) && hasFewBrackets(text, depth) && JSON.stringify(value) === text;
}

function hasFewBrackets(text: string, most: number): boolean {
  let left = most;
  for (const bracket of ["{", "["]) {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      left -= 1;
      if (left < 0) return false;
    }
  }
  return true;
}

function guardText(text: string, depth: number): Refusal | undefined {
  /** The keys of each open object, outermost first; undefined for an array. */
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      if (isKey(text, end)) {
        const key = toKey(text, at, end);
        const keys = open.at(-1);
        if (forbiddenKeys.has(key)) return refuse("FORBIDDEN_KEY", key, "no record has this key");
        if (keys?.has(key) === true) return refuse("REPEATED_KEY", key, "give each key once");
        keys?.add(key);
      }
      at = end;
    } else if (character === "{" || character === "[") {
      open.push(character === "{" ? new Set() : undefined);
      if (open.length > depth) return tooDeep(depth);
    } else if (character === "}" || character === "]") {
      open.pop();
    }
  }
  return undefined;
}

export function tooDeep(depth: number): Refusal {
  return {
    code: "TOO_DEEP",
    field: "line",
    value: `nests deeper than ${depth} levels`,
    bound: `nest at most ${depth} levels`,
  };
}

/** The position of the closing quote. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text[quote - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}

function isKey(text: string, end: number): boolean {
  let next = end + 1;
  while (text[next] === " " || text[next] === "\t" || text[next] === "\r" || text[next] === "\n") next += 1;
  return text[next] === ":";
}

function toKey(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end);
  return raw.includes("\\") ? String(JSON.parse(text.slice(start, end + 1))) : raw;
}

function refuse(code: "FORBIDDEN_KEY" | "REPEATED_KEY", key: string, bound: string): Refusal {
  const value = code === "REPEATED_KEY" ? "stands twice in one object" : "is not allowed as a key";
  return { code, field: excerpt(key), value, bound };
}
