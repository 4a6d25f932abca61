import { entityId } from "../../domain/ids.ts";
import { formatGroupKey, parseGroupKey } from "../../domain/neighbour-group.ts";
import type { ExpandAnswer } from "../../engine/expand/answer.ts";
import type { ExpandQuestion, OpenedGroup } from "../../engine/expand/question.ts";
import { LinchpinError } from "../../errors.ts";
import type { QueryExpandArgs } from "../../generated/resolver-types.ts";
import { questionLimits } from "../../limits/questions.ts";
import { toClaimFilter } from "./claim-filter.ts";
import { parseGroupCursor } from "./group-cursor.ts";

const defaultFirst = 25;
/** Keys that a refusal names; an entity may have a hundred groups. */
const mostNamed = 30;

/**
 * The question as the engine takes it; keys that cannot be any group are left to `refuseUnknownGroups`, which knows what
 * groups there are. Throws TOO_MANY_GROUPS, OUT_OF_RANGE, BAD_CURSOR, and CONTRADICTION where two cursors are of one group.
 */
export function toExpandQuestion({ id, filter, first, open, after }: QueryExpandArgs): ExpandQuestion {
  const of = entityId(id);
  const asked = { of, filter: toClaimFilter(filter, "filter") };
  const groups = new Map<string, OpenedGroup>();
  for (const text of checkCount("open", open ?? [])) {
    const key = parseGroupKey(text);
    if (key !== undefined) groups.set(text, { key });
  }
  for (const cursor of checkCount("after", after ?? [])) {
    const opened = parseGroupCursor(cursor, asked);
    const text = formatGroupKey(opened.key);
    if (groups.get(text)?.after !== undefined) {
      throw new LinchpinError("CONTRADICTION", { field: "after", value: `two cursors go on in ${text}` });
    }
    groups.set(text, opened);
  }
  return {
    kind: "expand",
    ...asked,
    open: [...groups.values()],
    first: first ?? defaultFirst,
    mostRelationships: questionLimits.subgraphRelationships,
  };
}

/** Throws UNKNOWN_GROUP where a group was to be opened that is none of the entity's. */
export function refuseUnknownGroups({ open }: Pick<QueryExpandArgs, "open">, answer: ExpandAnswer): void {
  const [unknown] = [
    ...(open ?? []).filter((text) => parseGroupKey(text) === undefined),
    ...answer.unknownKeys.map(formatGroupKey),
  ];
  if (unknown === undefined) return;
  const keys = answer.groups.map(({ key }) => formatGroupKey(key));
  const named = keys.slice(0, mostNamed).join(", ");
  const bound = keys.length > mostNamed ? `${named} and ${keys.length - mostNamed} more` : named || "none";
  throw new LinchpinError("UNKNOWN_GROUP", { field: "open", value: JSON.stringify(unknown), bound });
}

function checkCount(field: "open" | "after", texts: readonly string[]): readonly string[] {
  const bound = questionLimits.openedGroups;
  if (texts.length <= bound) return texts;
  throw new LinchpinError("TOO_MANY_GROUPS", { field, value: texts.length, bound });
}
