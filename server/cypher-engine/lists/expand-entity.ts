import type { EntityId } from "../../domain/ids.ts";
import { compareGroupKeys, formatGroupKey, type NeighbourRank } from "../../domain/neighbour-group.ts";
import type { ExpandAnswer, NeighbourPage } from "../../engine/expand/answer.ts";
import type { ExpandQuestion } from "../../engine/expand/question.ts";
import { type Asking, beginSearch } from "../search.ts";
import { refuseUnknownEntity } from "./refuse-unknown-entity.ts";

/** The neighbours of an entity in groups, with pages of those that are opened. Throws UNKNOWN_IDS. */
export async function expandEntity(question: ExpandQuestion, asking: Asking): Promise<ExpandAnswer> {
  const { of, filter, first, mostRelationships } = question;
  const { store } = asking;
  const search = beginSearch(asking, asking.deadlines.round);
  const graphVersion = await store.getVersion();
  await refuseUnknownEntity(of, search);
  const open = [...question.open].sort((a, b) => compareGroupKeys(a.key, b.key));
  // One more than the page holds says whether another page follows.
  const found = await store.listNeighboursOfGroups({ of, filter, groups: open, first: first + 1 }, search.bounds());
  const pages = new Map(open.map(({ key }, place) => [formatGroupKey(key), toPage(found[place] ?? [], first)]));
  const entities = [...new Set<EntityId>([of, ...[...pages.values()].flatMap(({ neighbours }) => neighbours)])];
  const [groups, joining] = await Promise.all([
    store.countNeighbours({ of, filter, among: entities }, search.bounds()),
    store.listJoining({ of, filter, others: entities, first: mostRelationships + 1 }, search.bounds()),
  ]);
  const known = new Set(groups.map(({ key }) => formatGroupKey(key)));
  const relationships = joining.slice(0, mostRelationships);
  return {
    kind: "expand",
    graphVersion,
    of,
    truncated: joining.length > mostRelationships,
    isLate: false,
    groups: groups.map(({ key, neighbours, relationships: joined, shown }) => {
      const page = pages.get(formatGroupKey(key));
      return { key, count: neighbours, relationships: joined, shown, ...(page !== undefined && { page }) };
    }),
    unknownKeys: question.open.map(({ key }) => key).filter((key) => !known.has(formatGroupKey(key))),
    entities,
    relationships,
    outlines: await store.getOutlines({ entities, relationships }, search.bounds()),
  };
}

function toPage(found: readonly NeighbourRank[], first: number): NeighbourPage {
  const page = found.slice(0, first);
  const last = page.at(-1);
  return {
    neighbours: page.map(({ id }) => id),
    ...(last !== undefined && { last }),
    hasNextPage: found.length > first,
  };
}
