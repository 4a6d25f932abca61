import type { Context } from "../../context.ts";
import type { Relationship } from "../../domain/relationship.ts";
import { explainStep, listDeniers } from "../../domain/sentences/explain-path.ts";
import { allReady, type PromiseOrValue, whenReady } from "../../store/promise-or-value.ts";

/** The sentence of a claim with the names that it needs; `forward: false` reads it from its second end. */
export function readClaimSentence(
  walked: { readonly relationship: Relationship; readonly forward: boolean },
  { reads, today }: Context,
): PromiseOrValue<string> {
  const { id, from, to } = walked.relationship;
  return whenReady(reads.known.relationshipEvidence(id), (evidence) => {
    const ends = [from, to, ...listDeniers(evidence)];
    return whenReady(allReady(ends.map((end) => reads.known.entity(end))), (entities) => {
      const names = new Map(
        entities.flatMap((entity) => (entity === undefined ? [] : [[entity.id, entity.name] as const])),
      );
      return explainStep({ ...walked, evidence }, { names, today });
    });
  });
}
