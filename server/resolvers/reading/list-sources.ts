import type { Context } from "../../context.ts";
import type { RelationshipId } from "../../domain/ids.ts";
import type { Source } from "../../domain/source.ts";
import { allReady, type PromiseOrValue, whenReady } from "../../store/promise-or-value.ts";
import { readSource } from "./read-named.ts";

/** The sources of a relationship, each once, in the order of its evidence. */
export function listSources(of: RelationshipId, reads: Context["reads"]): PromiseOrValue<readonly Source[]> {
  return whenReady(reads.known.relationshipEvidence(of), (evidence) =>
    allReady([...new Set(evidence.map(({ source }) => source))].map((id) => readSource(reads, id))),
  );
}
