import { formatActs, parseActs } from "./url.ts";

/** What of a fragment goes along to another question: what is switched off, for that names no single entity. */
export function carryOver(hash: string): string {
  const filter = parseActs(hash).acts.findLast((act) => act.kind === "filter");
  return filter && filter.kinds.length + filter.statuses.length > 0 ? formatActs([filter]) : "";
}
