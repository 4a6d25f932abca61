import type { EntityId } from "../domain/ids.ts";
import type { PathEnd, PathQuestion } from "../engine/question.ts";
import { LinchpinError } from "../errors.ts";
import { limits } from "../limits.ts";
import { unsupported } from "./refuse-unsupported.ts";
import type { Search } from "./search.ts";

export interface Ends {
  readonly from: readonly EntityId[];
  readonly to: readonly EntityId[];
  /** Ids to names, of the ends that were asked for by id and of `via` and `avoid`. */
  readonly names: ReadonlyMap<EntityId, string>;
}

/**
 * The entities of both ends. Throws UNKNOWN_IDS for ids that are not in the graph, UNSUPPORTED for more pairs of ends
 * than the database can search one by one.
 */
export async function findEnds(question: PathQuestion, search: Search): Promise<Ends> {
  const { via, avoid } = question;
  const asked = [...new Set([...idsOf(question.from), ...idsOf(question.to), ...via, ...avoid])];
  const entities = await search.store.getEntities(asked);
  refuseUnknown("from", idsOf(question.from), entities);
  refuseUnknown("to", idsOf(question.to), entities);
  refuseUnknown("via", via, entities);
  refuseUnknown("avoid", avoid, entities);
  const from = await membersOf(question.from, search);
  const to = await membersOf(question.to, search);
  if (from.length * to.length > limits.pathPairs) {
    throw unsupported("from and to", `${from.length} × ${to.length} pairs, more than ${limits.pathPairs}`);
  }
  return { from, to, names: new Map([...entities].map(([id, { name }]) => [id, name])) };
}

function idsOf(end: PathEnd): readonly EntityId[] {
  return end.by === "ids" ? end.ids : [];
}

/** One more than there may be is read, so that too many are refused by their pairs and never cut. */
async function membersOf(end: PathEnd, { store, bounds }: Search): Promise<readonly EntityId[]> {
  if (end.by === "ids") return [...new Set(end.ids)].sort();
  return store.listEntitiesOfKinds({ kinds: end.kinds, first: limits.pathPairs + 1 }, bounds());
}

function refuseUnknown(field: string, ids: readonly EntityId[], known: ReadonlyMap<EntityId, unknown>): void {
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new LinchpinError("UNKNOWN_IDS", { field, value: unknown.join(", ") });
}
