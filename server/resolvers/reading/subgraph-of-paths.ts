import type { Context } from "../../context.ts";
import type { Subgraph } from "../../domain/subgraph.ts";
import type { PathAnswer } from "../../engine/paths/answer.ts";
import { readEntity, readRelationship } from "./read-named.ts";

/** Every entity and relationship on the paths, each once, in the order of the paths. */
export async function subgraphOfPaths(
  { paths, truncated }: Pick<PathAnswer, "paths" | "truncated">,
  reads: Context["reads"],
): Promise<Subgraph> {
  const steps = paths.flatMap((path) => path.steps);
  const entities = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const relationships = new Set(steps.map(({ relationship }) => relationship));
  return {
    entities: await Promise.all([...entities].map((id) => readEntity(reads, id))),
    relationships: await Promise.all([...relationships].map((id) => readRelationship(reads, id))),
    truncated,
  };
}
