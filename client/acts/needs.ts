import type { PagePlace } from "../pieces/page-place.ts";
import { lastPageBefore, type Pieces } from "../pieces/pieces.ts";
import type { Skipped } from "./read-acts.ts";

/** A page that an act waits for, and the cursor that it follows; null for a first page. */
export interface Need {
  readonly place: PagePlace;
  readonly after: string | null;
}

/** The page to load next for the first act that waits for one: pages are loaded in their order. Null where none waits. */
export function nextNeed(pieces: Pieces, skipped: readonly Skipped[]): Need | null {
  for (const { act, why } of skipped) {
    if (act.kind !== "expand" || why !== "unloaded") continue;
    const before = lastPageBefore(pieces, act);
    const { entity, group } = act;
    const place = { entity, group, page: (before?.place.page ?? 0) + 1 };
    return { place, after: before?.page.pageInfo.endCursor ?? null };
  }
  return null;
}
