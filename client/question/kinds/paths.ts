import type { EntityCardFragment, PathsQuery, PathsQueryVariables } from "../../api/generated/graphql.ts";
import type { PathQuestion } from "../question.ts";

export type FoundPath = PathsQuery["paths"]["paths"][number];
export type PathSource = FoundPath["explanation"][number]["sources"][number];

/** The paths found, with the question that they answer. */
export interface PathAnswer {
  readonly kind: "paths";
  readonly question: PathQuestion;
  readonly found: PathsQuery["paths"];
  /** The entities that the question begins and ends with, as far as there are such; asked for where there is no path. */
  readonly ends: readonly EntityCardFragment[];
}

/** What is sent for a path question. */
export function toInput(question: PathQuestion): PathsQueryVariables["question"] {
  return {
    from: [...question.from],
    to: [...question.to],
    ...(question.maxHops !== null && { maxHops: question.maxHops }),
    ...(question.limit !== null && { limit: question.limit }),
    ...(question.statuses !== null && { statuses: [...question.statuses] }),
    ...(question.kinds.length > 0 && { kinds: [...question.kinds] }),
    ...(question.families.length > 0 && { families: [...question.families] }),
    ...(question.excludeKinds.length > 0 && { excludeKinds: [...question.excludeKinds] }),
    ...(question.direction !== null && { direction: question.direction }),
    ...(question.order.length > 0 && { order: [...question.order] }),
    ...(question.avoidRelationships.length > 0 && { avoidRelationships: [...question.avoidRelationships] }),
    ...(question.via.length > 0 && { via: [...question.via] }),
    ...(question.avoid.length > 0 && { avoid: [...question.avoid] }),
    ...(question.asOf !== null && { asOf: question.asOf }),
    ...(question.knownBy !== null && { knownBy: question.knownBy }),
    ...(question.minimumConfidence !== null && { minimumConfidence: question.minimumConfidence }),
    ...(question.minimumShare !== null && { minimumShare: question.minimumShare }),
    ...(question.maximumOverlap !== null && { maximumOverlap: question.maximumOverlap }),
    ...(question.hubLimit !== null && { hubLimit: question.hubLimit }),
    ...(question.weights !== null && { weights: { ...question.weights } }),
  };
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
