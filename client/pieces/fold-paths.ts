import type { Answer } from "../question/answer.ts";
import { entitiesAlong, type FoundPath } from "../question/kinds/paths.ts";

/** So many of the best paths are drawn; the others stay folded until one of them is in front. */
export const mostDrawn = 5;

/** Folded paths that stand as one pill beside the entity that they go through. */
export interface Stack {
  readonly entity: string;
  /** Their ids, best first. */
  readonly paths: readonly string[];
}

/** The paths of an answer that are drawn whatever is in front, best first; none of another answer. */
export function drawnPaths(answer: Answer | null): readonly FoundPath[] {
  return answer?.kind === "paths" ? answer.found.paths.slice(0, mostDrawn) : [];
}

/** A folded path that is in front and so is drawn as well; null where there is none. */
export function unfoldedPath(answer: Answer | null, front: string | null): FoundPath | null {
  if (answer?.kind !== "paths") return null;
  return answer.found.paths.slice(mostDrawn).find(({ id }) => id === front) ?? null;
}

/** The answer as far as it is drawn. */
export function foldPaths(answer: Answer | null, front: string | null): Answer | null {
  if (answer?.kind !== "paths" || answer.found.paths.length <= mostDrawn) return answer;
  const unfolded = unfoldedPath(answer, front);
  const paths = [...drawnPaths(answer), ...(unfolded ? [unfolded] : [])];
  const entities = new Set(paths.flatMap(entitiesAlong));
  const steps = new Set(paths.flatMap(stepsOf));
  const folded = new Set(answer.found.paths.flatMap(stepsOf).filter((id) => !steps.has(id)));
  const { subgraph } = answer.found;
  return {
    ...answer,
    found: {
      ...answer.found,
      paths,
      subgraph: {
        ...subgraph,
        entities: subgraph.entities.filter(({ id }) => entities.has(id)),
        relationships: subgraph.relationships.filter(
          ({ id, from, to }) => !folded.has(id) && entities.has(from.id) && entities.has(to.id),
        ),
      },
    },
  };
}

const stepsOf = ({ steps }: FoundPath) => steps.map(({ relationship }) => relationship.id);

/**
 * The paths that are not drawn, each at one place only: beside the drawn entity that most of those still left go
 * through. What all paths go through tells none apart, and is taken last.
 */
export function stackPaths(answer: Answer | null, front: string | null): readonly Stack[] {
  if (answer?.kind !== "paths") return [];
  const unfolded = unfoldedPath(answer, front);
  const drawn = new Set([...drawnPaths(answer), ...(unfolded ? [unfolded] : [])].flatMap(entitiesAlong));
  let left = answer.found.paths.slice(mostDrawn).filter(({ id }) => id !== unfolded?.id);
  const total = answer.found.paths.length;
  const ofAll = countThrough(answer.found.paths);
  const stacks: Stack[] = [];
  while (left.length > 0) {
    const counts = [...countThrough(left)].filter(([id]) => drawn.has(id));
    const rank = ([id, count]: readonly [string, number]) => ((ofAll.get(id) ?? 0) < total ? 1 : 0) * total * 2 + count;
    const [best] = counts.sort((a, b) => rank(b) - rank(a) || (a[0] < b[0] ? -1 : 1));
    if (!best) break;
    const [entity] = best;
    const here = left.filter((path) => entitiesAlong(path).includes(entity));
    stacks.push({ entity, paths: here.map(({ id }) => id) });
    left = left.filter((path) => !here.includes(path));
  }
  return stacks;
}

/** How many of the paths go through each entity. */
function countThrough(paths: readonly FoundPath[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of paths.flatMap((path) => [...new Set(entitiesAlong(path))]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
