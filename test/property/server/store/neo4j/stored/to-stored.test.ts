import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { datasetId } from "../../../../../../server/domain/ids.ts";
import type {
  EntityEvidenceRecord,
  RelationshipEvidenceRecord,
} from "../../../../../../server/domain/records/record.ts";
import { toStoredEvidence } from "../../../../../../server/store/neo4j/stored/to-stored.ts";

const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.string());
const said = { source: text, locator: fc.option(text, { nil: undefined }), quote: fc.option(text, { nil: undefined }) };
const ofEntity = fc.record({ ...said, properties: fc.array(fc.constantFrom("kind", "name", "aliases")) });
const ofRelationship = fc.record({
  ...said,
  stance: fc.constantFrom("SUPPORTS", "DENIES"),
  statedBy: fc.option(text, { nil: undefined }),
});

/** The id as it is defined: what must not change, or stored evidence would be another. */
function idOf(owner: string, facts: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(facts).filter(([, value]) => value !== undefined);
  const inOrder = written.sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash("sha256").update(JSON.stringify([owner, inOrder]));
  return `v-${hash.digest("hex").slice(0, 16)}`;
}

test("evidence has its id from its owner and all that it says, and not from its place", () => {
  fc.assert(
    fc.property(text, fc.oneof(ofEntity, ofRelationship), fc.nat(), (owner, evidence, position) => {
      const of = "properties" in evidence ? "entity" : "relationship";
      const owned = {
        evidence: evidence as EntityEvidenceRecord | RelationshipEvidenceRecord,
        dataset: datasetId("invented"),
      };
      const beside = of === "entity" ? { stance: "SUPPORTS" } : { properties: [] };
      expect(toStoredEvidence(owned, { of, id: owner, position }).id).toBe(
        idOf(owner, { ...beside, ...evidence, dataset: "invented" }),
      );
    }),
    { numRuns: 500 },
  );
});
