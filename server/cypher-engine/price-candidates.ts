import { listDegreeFamilies } from "../domain/claim-filter.ts";
import type { EntityId } from "../domain/ids.ts";
import { toDayRange } from "../domain/partial-date.ts";
import { kindsOfFamilies, pathFamilies } from "../domain/relationship-kinds.ts";
import type { FoundPath } from "../engine/paths/answer.ts";
import {
  comparePaths,
  measureAge,
  measureDoubt,
  type PricedStep,
  type Pricing,
  pricePath,
} from "../engine/paths/plan/step-cost.ts";
import type { PathQuestion } from "../engine/paths/question.ts";
import type { WalkableRelationship, WalkFilter } from "../store/graph-store.ts";
import type { Search } from "./search.ts";

/** A path with its cost, and its steps with what a filter looks at in them. */
export interface PricedPath {
  readonly path: FoundPath;
  readonly steps: readonly CandidateStep[];
}

type CandidateStep = PricedStep & Pick<WalkableRelationship, "status" | "share">;

export interface Candidates {
  readonly question: PathQuestion;
  readonly filter: WalkFilter;
  /** The entities of each path in order. */
  readonly paths: readonly (readonly EntityId[])[];
  readonly graphVersion: string;
}

/** The candidates with the best relationship at each step and their cost, best first. */
export async function priceCandidates(
  { question, filter, paths, graphVersion }: Candidates,
  { store, bounds, today }: Search,
): Promise<readonly PricedPath[]> {
  const pairs = distinct(paths.flatMap(pairsOf));
  const inside = [...new Set(paths.flatMap((entities) => entities.slice(1, -1)))];
  const kinds = kindsOfFamilies(listDegreeFamilies(question, pathFamilies));
  const walkable = await store.findWalkable({ pairs, filter }, bounds());
  const degrees = await store.measureDegrees({ ids: inside, kinds }, bounds());
  const day = question.asOf === undefined ? today : toDayRange(question.asOf).latest;
  const pricing: Pricing = { weights: question.weights, day, graphVersion };
  const steps = toSteps(walkable, { pricing, degrees });
  return paths
    .map((entities) => pairsOf(entities).map((pair) => steps.get(JSON.stringify(pair))))
    .filter((walk) => walk.every((step) => step !== undefined))
    .map((walk) => ({ steps: walk, path: pricePath(walk, pricing) }))
    .sort((one, other) => comparePaths(one.path, other.path));
}

type Pair = readonly [EntityId, EntityId];

function pairsOf(entities: readonly EntityId[]): readonly Pair[] {
  return entities.flatMap((to, index) => {
    const from = entities[index - 1];
    return from === undefined ? [] : [[from, to] as const];
  });
}

function distinct(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
}

interface Rates {
  readonly pricing: Pricing;
  readonly degrees: ReadonlyMap<EntityId, number>;
}

/** The step between each two entities: the cheapest relationship, of equals the first by id, the others beside it. */
function toSteps(
  walkable: readonly WalkableRelationship[],
  { pricing: { weights, day }, degrees }: Rates,
): ReadonlyMap<string, CandidateStep> {
  const priceOf = ({ confidence, lastDay }: WalkableRelationship) =>
    measureDoubt(confidence, weights) + measureAge(lastDay, day, weights);
  const steps = new Map<string, CandidateStep>();
  for (const [pair, relationships] of groupByPair(walkable)) {
    const [best, ...others] = relationships.toSorted((a, b) => priceOf(a) - priceOf(b) || (a.id < b.id ? -1 : 1));
    if (best === undefined) continue;
    const { id: relationship, ...facts } = best;
    steps.set(pair, {
      ...facts,
      relationship,
      parallels: others.map(({ id }) => id),
      degreeTo: degrees.get(best.to) ?? 1,
    });
  }
  return steps;
}

function groupByPair(walkable: readonly WalkableRelationship[]): ReadonlyMap<string, readonly WalkableRelationship[]> {
  const groups = new Map<string, WalkableRelationship[]>();
  for (const relationship of walkable) {
    const pair = JSON.stringify([relationship.from, relationship.to]);
    const group = groups.get(pair);
    if (group === undefined) groups.set(pair, [relationship]);
    else group.push(relationship);
  }
  return groups;
}
