import type { Context } from "../context.ts";
import { explainStep, listDeniers } from "../domain/explain-path.ts";
import type { Relationship } from "../domain/relationship.ts";

/** The sentence of a claim with the names that it needs; `forward: false` reads it from its second end. */
export async function tell(
  walked: { readonly relationship: Relationship; readonly forward: boolean },
  { reads, today }: Context,
): Promise<string> {
  const { id, from, to } = walked.relationship;
  const evidence = await reads.relationshipEvidence(id);
  const entities = await Promise.all([from, to, ...listDeniers(evidence)].map((end) => reads.entity(end)));
  const names = new Map(
    entities.flatMap((entity) => (entity === undefined ? [] : [[entity.id, entity.name] as const])),
  );
  return explainStep({ ...walked, evidence }, { names, today });
}
