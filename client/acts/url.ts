import type { Act } from "./act.ts";
import { formatAct, parseAct } from "./act-text.ts";

/** Acts as the fragment of an address states them, and the texts in it that state none. */
export interface ReadActs {
  readonly acts: readonly Act[];
  readonly dropped: readonly string[];
}

const part = "acts=";
/** Ends every act, the last one too: what was cut off with half a link is seen to be cut, and not read as another act. */
const end = "/";

/** The part of the fragment that states the acts; empty where there are none. It never reaches a server. */
export function formatActs(acts: readonly Act[]): string {
  return acts.length === 0 ? "" : part + acts.map((act) => formatAct(act) + end).join("");
}

/** The part of a fragment that states acts, as it is written there; empty where none is. */
export function actsPart(hash: string): string {
  const parts = hash.replace(/^#/, "").split("&");
  return parts.find((text) => text.startsWith(part)) ?? "";
}

/** The acts of a fragment, in order. What cannot be read is dropped and told; it never throws. */
export function parseActs(hash: string): ReadActs {
  const texts = actsPart(hash).slice(part.length).split(end);
  const cut = texts.pop() ?? "";
  const acts: Act[] = [];
  const dropped: string[] = [];
  for (const text of texts) {
    const act = parseAct(text);
    if (act) acts.push(act);
    else dropped.push(text);
  }
  return { acts, dropped: cut === "" ? dropped : [...dropped, cut] };
}
