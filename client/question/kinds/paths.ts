import { PathsDocument, type PathsQuery, type PathsQueryVariables } from "../../api/generated/graphql.ts";
import { send } from "../../api/send.ts";
import type { Subgraph } from "../../graph/subgraph.ts";
import { areUsual, type PathQuestion } from "../question.ts";

export type FoundPath = PathsQuery["paths"]["paths"][number];
export type PathSource = FoundPath["explanation"][number]["sources"][number];

/** The paths found, with the question that they answer. */
export interface PathAnswer {
  readonly kind: "paths";
  readonly question: PathQuestion;
  readonly found: PathsQuery["paths"];
}

/** Steps that one answer may have and still carry the parallels of each: the server bounds what an operation returns. */
const stepsWithParallels = 500;

/** What is sent for a path question. */
export function toInput(question: PathQuestion): PathsQueryVariables["question"] {
  return {
    from: [...question.from],
    to: [...question.to],
    maxHops: question.maxHops,
    limit: question.limit,
    statuses: [...question.statuses],
    ...(question.kinds.length > 0 && { kinds: [...question.kinds] }),
    ...(question.without.length > 0 && { avoidRelationships: [...question.without] }),
    ...(question.via.length > 0 && { via: [...question.via] }),
    ...(question.avoid.length > 0 && { avoid: [...question.avoid] }),
    ...(question.asOf !== null && { asOf: question.asOf }),
    ...(question.knownBy !== null && { knownBy: question.knownBy }),
    ...(question.minimumConfidence !== null && { minimumConfidence: question.minimumConfidence }),
    ...(question.hubLimit !== null && { hubLimit: question.hubLimit }),
    ...(!areUsual(question.weights) && { weights: { ...question.weights } }),
  };
}

/** Asks for the paths; throws what `send` throws. */
export async function askPaths(question: PathQuestion, signal: AbortSignal): Promise<PathAnswer> {
  const withParallels = question.limit * question.maxHops <= stepsWithParallels;
  const { paths } = await send(PathsDocument, { question: toInput(question), withParallels }, { signal });
  return { kind: "paths", question, found: paths };
}

/** All entities and relationships of the paths, with those that run beside a step. */
export function toSubgraph({ found: { paths, subgraph } }: PathAnswer): Subgraph {
  const parallels = paths.flatMap(({ steps }) => steps).flatMap((step) => step.parallels ?? []);
  return { entities: subgraph.entities, relationships: [...subgraph.relationships, ...parallels] };
}

/** The entities along a path, both ends included. */
export function entitiesAlong(path: Pick<FoundPath, "steps">): readonly string[] {
  const first = path.steps[0];
  return first ? [first.from.id, ...path.steps.map((step) => step.to.id)] : [];
}

/** The number of every source, in the order in which the paths first cite them. */
export function numberSources(
  paths: readonly FoundPath[],
): ReadonlyMap<string, { number: number; source: PathSource }> {
  const numbered = new Map<string, { number: number; source: PathSource }>();
  for (const source of paths.flatMap(({ explanation }) => explanation).flatMap(({ sources }) => sources)) {
    if (!numbered.has(source.id)) numbered.set(source.id, { number: numbered.size + 1, source });
  }
  return numbered;
}
