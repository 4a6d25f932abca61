import { groupKey, type PagePlace } from "../pieces/page-place.ts";
import { findPage, type Pieces } from "../pieces/pieces.ts";
import { mostPages } from "./act-fields.ts";

/** The page of a group that follows those that are open; null where there is none, or no more are drawn. */
export function nextPage(
  pieces: Pieces,
  { group, open }: { readonly group: Omit<PagePlace, "page">; readonly open: readonly PagePlace[] },
): PagePlace | null {
  const pages = open.filter((place) => groupKey(place) === groupKey(group)).map(({ page }) => page);
  const first = findPage(pieces, { ...group, page: 1 });
  const last = Math.max(typeof first === "object" ? 1 : 0, ...pages);
  const found = last === 0 ? null : findPage(pieces, { ...group, page: last });
  const isLast = found !== null && (typeof found === "string" || !found.pageInfo.hasNextPage);
  return isLast || last === mostPages ? null : { entity: group.entity, group: group.group, page: last + 1 };
}
