import type { Context } from "../context.ts";
import type { RelationshipId } from "../domain/ids.ts";
import type { Source } from "../domain/source.ts";
import { readSource } from "./read-present.ts";

/** The sources of a relationship, each once, in the order of its evidence. */
export async function listSources(of: RelationshipId, reads: Context["reads"]): Promise<readonly Source[]> {
  const evidence = await reads.relationshipEvidence(of);
  return Promise.all([...new Set(evidence.map(({ source }) => source))].map((id) => readSource(reads, id)));
}
