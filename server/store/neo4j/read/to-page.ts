import { formatCursor } from "../../cursor.ts";
import type { Page } from "../../graph-store.ts";

interface PageParts<T> {
  /** One more than the page holds, where there are more. */
  readonly found: readonly T[];
  readonly first: number;
  readonly totalCount: number;
  /** The keys by which the list is ordered. */
  readonly keysOf: (member: T) => readonly string[];
}

/** What was found as a page: one more than asked for says that another page follows. */
export function toPage<T>({ found, first, totalCount, keysOf }: PageParts<T>): Page<T> {
  return {
    members: found.slice(0, first).map((member) => ({ cursor: formatCursor(keysOf(member)), member })),
    hasNextPage: found.length > first,
    totalCount,
  };
}
