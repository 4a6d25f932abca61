import { type EntityId, entityId, relationshipId } from "../domain/ids.ts";
import { listNamedIds, type NamedId, type PathEnd, type PathQuestion, wordNamedIds } from "../engine/paths/question.ts";
import { LinchpinError } from "../errors.ts";
import { cypherEngineLimits } from "../limits/cypher-engine.ts";
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
  const named = listNamedIds(question);
  const isRelationship = ({ field }: NamedId): boolean => field === "avoidRelationships";
  const [entities, relationships] = await Promise.all([
    search.store.getEntities(distinct(named.filter((one) => !isRelationship(one))).map(entityId)),
    search.store.getRelationships(distinct(named.filter(isRelationship)).map(relationshipId)),
  ]);
  const unknown = named.filter((one) =>
    isRelationship(one) ? !relationships.has(relationshipId(one.id)) : !entities.has(entityId(one.id)),
  );
  if (unknown.length > 0) throw new LinchpinError("UNKNOWN_IDS", { field: "question", value: wordNamedIds(unknown) });
  const from = await membersOf(question.from, search);
  const to = await membersOf(question.to, search);
  if (from.length * to.length > cypherEngineLimits.pairs) {
    throw unsupported("from and to", `${from.length} × ${to.length} pairs, more than ${cypherEngineLimits.pairs}`);
  }
  return { from, to, names: new Map([...entities].map(([id, { name }]) => [id, name])) };
}

function distinct(named: readonly NamedId[]): readonly string[] {
  return [...new Set(named.map(({ id }) => id))];
}

/** One more than there may be is read, so that too many are refused by their pairs and never cut. */
async function membersOf(end: PathEnd, { store, bounds }: Search): Promise<readonly EntityId[]> {
  if (end.by === "ids") return [...new Set(end.ids)].sort();
  return store.listEntitiesOfKinds({ kinds: end.kinds, first: cypherEngineLimits.pairs + 1 }, bounds());
}
