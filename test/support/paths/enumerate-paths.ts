import { toDayRange } from "../../../server/domain/partial-date.ts";
import { families, pathFamilies, relationshipKinds } from "../../../server/domain/relationship-kinds.ts";
import type { PathQuestion } from "../../../server/engine/paths/question.ts";
import type { Walkable, WalkGraph } from "../graphs/walk-graph.ts";

/** A path by its ids and its cost in millionths. */
export interface EnumeratedPath {
  readonly entities: readonly string[];
  readonly relationships: readonly string[];
  readonly cost: number;
}

/**
 * Every path between two entities, best first, found by trying all walks that visit no entity twice. Written for
 * plainness alone and apart from the engines, which are compared with it on small graphs.
 */
export function enumeratePaths(graph: WalkGraph, question: PathQuestion, today: number): readonly EnumeratedPath[] {
  const [start] = question.from.by === "ids" ? question.from.ids : [];
  const [goal] = question.to.by === "ids" ? question.to.ids : [];
  const found: EnumeratedPath[] = [];
  const extend = (entities: readonly string[]) => {
    const here = entities.at(-1);
    if (here === goal) {
      if (question.via.every((id) => entities.includes(id))) found.push(price(entities));
      return;
    }
    if (entities.length > question.maxHops) return;
    for (const { id } of graph.entities) {
      if (entities.includes(id) || question.avoid.some((avoided) => avoided === id)) continue;
      if (between(here ?? "", id).length > 0) extend([...entities, id]);
    }
  };
  const micros = (units: number) => Math.round(units * 1_000_000);
  const { length, doubt, hub, age } = question.weights;
  const day = question.asOf === undefined ? today : toDayRange(question.asOf).latest;
  const costOf = ({ confidence, untilLatest }: Walkable) =>
    micros(doubt * -Math.log(confidence)) +
    (untilLatest === undefined || untilLatest >= day ? 0 : micros((age * (day - untilLatest)) / 365.25 / 10));
  const between = (a: string, b: string) =>
    graph.relationships
      .filter((one) => (one.from === a && one.to === b) || (one.from === b && one.to === a))
      .filter((one) => passes(one, question) && walks(one, a, question))
      .sort((one, other) => costOf(one) - costOf(other) || (one.id < other.id ? -1 : 1));
  const price = (entities: readonly string[]): EnumeratedPath => {
    const best = entities.slice(1).flatMap((id, index) => between(entities[index] ?? "", id).slice(0, 1));
    const hubs = entities.slice(1, -1).map((id) => 2 * micros(hub * 0.5 * Math.log(degreeOf(id, graph, question))));
    const cost = best.reduce((sum, one) => sum + micros(length) + costOf(one), 0) + hubs.reduce((a, b) => a + b, 0);
    return { entities, relationships: best.map(({ id }) => id), cost };
  };
  if (start !== undefined) extend([start]);
  return found.sort(
    (a, b) =>
      a.cost - b.cost ||
      a.entities.length - b.entities.length ||
      (a.relationships.join() < b.relationships.join() ? -1 : 1),
  );
}

function passes(one: Walkable, question: PathQuestion): boolean {
  const { kinds, families: asked, excludeKinds, statuses, minimumConfidence, minimumShare, asOf, knownBy } = question;
  const { family, carriesShare } = relationshipKinds[one.kind];
  const walked = asked.length > 0 ? asked : kinds.length > 0 ? families : pathFamilies;
  const held = asOf === undefined ? undefined : toDayRange(asOf);
  return (
    walked.some((each) => each === family) &&
    (kinds.length === 0 || kinds.includes(one.kind)) &&
    !excludeKinds.includes(one.kind) &&
    statuses.includes(one.status) &&
    one.confidence >= (minimumConfidence ?? 0) &&
    (minimumShare === undefined || !carriesShare || mayReach(one, minimumShare)) &&
    (held === undefined || (one.sinceEarliest ?? -1e9) <= held.latest) &&
    (held === undefined || (one.untilLatest ?? 1e9) >= held.earliest) &&
    (knownBy === undefined || one.knownSinceEarliest <= toDayRange(knownBy).latest) &&
    !question.avoidRelationships.some((id) => id === one.id)
  );
}

function mayReach({ shareMaximum = 100, shareMaximumExclusive }: Walkable, percent: number): boolean {
  return shareMaximumExclusive === true ? shareMaximum > percent : shareMaximum >= percent;
}

function walks(one: Walkable, from: string, { direction }: PathQuestion): boolean {
  if (direction === "EITHER" || !relationshipKinds[one.kind].directed) return true;
  return (one.from === from) === (direction === "FORWARD");
}

function degreeOf(id: string, graph: WalkGraph, { kinds, families: asked }: PathQuestion): number {
  const ofKinds = kinds.map((kind) => relationshipKinds[kind].family);
  const counted = asked.length > 0 ? asked : kinds.length > 0 ? ofKinds : pathFamilies;
  return graph.relationships.filter(
    (one) =>
      (one.from === id || one.to === id) && counted.some((family) => family === relationshipKinds[one.kind].family),
  ).length;
}
