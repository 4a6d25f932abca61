import type { ClaimFilter } from "../../domain/claim-filter.ts";
import { hashText } from "../../domain/hash-text.ts";
import { entityId } from "../../domain/ids.ts";
import { formatGroupKey, type NeighbourRank, parseGroupKey } from "../../domain/neighbour-group.ts";
import type { NeighbourGroup } from "../../engine/expand/answer.ts";
import type { ExpandQuestion, OpenedGroup } from "../../engine/expand/question.ts";
import { LinchpinError } from "../../errors.ts";
import { formatCursor, parseCursor } from "../../store/cursor.ts";

/** A group with the question whose answer it is in: the entity whose neighbours it holds, and the filter. */
export interface GroupOf extends NeighbourGroup, Pick<ExpandQuestion, "of" | "filter"> {}

/** Where the group's page ends; undefined where it was not opened, or is empty. */
export function formatGroupCursor({ of, filter, key, page }: GroupOf): string | undefined {
  if (page?.last === undefined) return undefined;
  const { confidence, shareMinimum, shareMaximum, id } = page.last;
  return formatCursor([
    of,
    hashFilter(filter),
    formatGroupKey(key),
    ...[confidence, shareMinimum, shareMaximum].map(String),
    id,
  ]);
}

/** The group that the cursor goes on in. Throws BAD_CURSOR, also where it is of another entity or filter. */
export function parseGroupCursor(cursor: string, { of, filter }: Pick<GroupOf, "of" | "filter">): OpenedGroup {
  const [entity, hash, keyText = "", confidence, shareMinimum, shareMaximum, id = ""] = parseCursor(cursor, 7);
  const key = parseGroupKey(keyText);
  const rank: Omit<NeighbourRank, "id"> = {
    confidence: toFigure(confidence, 1),
    shareMinimum: toFigure(shareMinimum, 100),
    shareMaximum: toFigure(shareMaximum, 100),
  };
  if (entity !== of || hash !== hashFilter(filter) || key === undefined || Object.values(rank).some(Number.isNaN)) {
    throw new LinchpinError("BAD_CURSOR", { field: "after", value: cursor });
  }
  return { key, after: { ...rank, id: entityId(id) } };
}

/** The figure of a text that one of 0 to `most` was written to, else NaN. */
function toFigure(text: string | undefined, most: number): number {
  const figure = Number(text);
  return String(figure) === text && figure >= 0 && figure <= most ? figure : Number.NaN;
}

/** Equal for filters that admit the same by the same fields, in whatever order their lists are. */
function hashFilter(filter: ClaimFilter): string {
  const fields = Object.entries(filter).map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value]);
  return hashText(JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}
