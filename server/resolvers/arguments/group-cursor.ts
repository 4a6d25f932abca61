import { type EntityId, entityId } from "../../domain/ids.ts";
import { formatGroupKey, type NeighbourRank, parseGroupKey } from "../../domain/neighbour-group.ts";
import type { NeighbourGroup } from "../../engine/expand/answer.ts";
import type { OpenedGroup } from "../../engine/expand/question.ts";
import { LinchpinError } from "../../errors.ts";
import { formatCursor, parseCursor } from "../../store/cursor.ts";

/** A group with the entity whose neighbours are in it. */
export interface GroupOf extends NeighbourGroup {
  readonly of: EntityId;
}

/** Where the group's page ends; undefined where it was not opened, or is empty. */
export function formatGroupCursor({ of, key, page }: GroupOf): string | undefined {
  if (page?.last === undefined) return undefined;
  const { confidence, shareMinimum, shareMaximum, id } = page.last;
  return formatCursor([of, formatGroupKey(key), ...[confidence, shareMinimum, shareMaximum].map(String), id]);
}

/** The group of the entity that the cursor goes on in. Throws BAD_CURSOR. */
export function parseGroupCursor(cursor: string, of: EntityId): OpenedGroup {
  const [entity, keyText = "", confidence, shareMinimum, shareMaximum, id = ""] = parseCursor(cursor, 6);
  const key = parseGroupKey(keyText);
  const rank: Omit<NeighbourRank, "id"> = {
    confidence: toFigure(confidence, 1),
    shareMinimum: toFigure(shareMinimum, 100),
    shareMaximum: toFigure(shareMaximum, 100),
  };
  if (entity !== of || key === undefined || Object.values(rank).some(Number.isNaN)) {
    throw new LinchpinError("BAD_CURSOR", { field: "after", value: cursor });
  }
  return { key, after: { ...rank, id: entityId(id) } };
}

/** The figure of a text that one of 0 to `most` was written to, else NaN. */
function toFigure(text: string | undefined, most: number): number {
  const figure = Number(text);
  return String(figure) === text && figure >= 0 && figure <= most ? figure : Number.NaN;
}
