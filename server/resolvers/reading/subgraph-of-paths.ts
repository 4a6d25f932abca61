import type { Context } from "../../context.ts";
import type { Subgraph } from "../../domain/subgraph.ts";
import { listPathElements, type PathAnswer } from "../../engine/paths/answer.ts";
import { readEntity, readRelationship } from "./read-named.ts";

/** Every entity and relationship on the paths, each once, in the order of the paths. */
export async function subgraphOfPaths(
  { paths, truncated }: Pick<PathAnswer, "paths" | "truncated">,
  reads: Context["reads"],
): Promise<Subgraph> {
  const { entities, relationships } = listPathElements(paths);
  return {
    entities: await Promise.all(entities.map((id) => readEntity(reads, id))),
    relationships: await Promise.all(relationships.map((id) => readRelationship(reads, id))),
    truncated,
  };
}
