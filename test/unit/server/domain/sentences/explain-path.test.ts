import { expect, test } from "vitest";
import type { Evidence } from "../../../../../server/domain/evidence.ts";
import { datasetId, entityId, evidenceId, relationshipId, sourceId } from "../../../../../server/domain/ids.ts";
import type { Relationship } from "../../../../../server/domain/relationship.ts";
import type { RelationshipKind } from "../../../../../server/domain/relationship-kinds.ts";
import { explainPath, explainStep, listDeniers } from "../../../../../server/domain/sentences/explain-path.ts";

const names = new Map([
  [entityId("ana"), "Ana"],
  [entityId("acme"), "Acme"],
  [entityId("probe"), "the Acme probe"],
]);
const telling = { names, today: 20_000 };

function claim(kind: RelationshipKind, from: string, to: string): Relationship {
  return {
    id: relationshipId(`r-${from}-${to}`),
    dataset: datasetId("invention"),
    kind,
    from: entityId(from),
    to: entityId(to),
    status: "REPORTED",
    disputed: false,
    confidence: 0.6,
    interests: [],
  };
}

function said(stance: Evidence["stance"], by?: string): Evidence {
  const speaker = by === undefined ? {} : { statedBy: entityId(by) };
  return { id: evidenceId("e"), source: sourceId("registry"), stance, properties: [], ...speaker };
}

test("each step is one sentence in the direction of the path", () => {
  const steps = [
    { relationship: claim("BACKS", "ana", "acme"), forward: true, evidence: [said("SUPPORTS")] },
    { relationship: claim("EXAMINES", "probe", "acme"), forward: false, evidence: [said("SUPPORTS")] },
  ];
  expect(explainPath(steps, telling)).toEqual([
    "Ana backs Acme (reported).",
    "Acme is examined by the Acme probe (reported).",
  ]);
});

test("whoever denies a step is named in its sentence", () => {
  const relationship = { ...claim("EXAMINES", "probe", "acme"), disputed: true };
  const evidence = [said("SUPPORTS", "probe"), said("DENIES", "acme"), said("DENIES", "acme")];
  expect(explainStep({ relationship, forward: true, evidence }, telling)).toBe(
    "the Acme probe examines Acme (reported; denied by Acme).",
  );
});

test("an entity without a known name is told by its id", () => {
  const relationship = claim("BACKS", "cleo", "acme");
  expect(explainStep({ relationship, forward: true, evidence: [] }, telling)).toBe("cleo backs Acme (reported).");
});

test("deniers are listed once each, in order, and supporters never", () => {
  const evidence = [
    said("DENIES", "cleo"),
    said("SUPPORTS", "ana"),
    said("DENIES"),
    said("DENIES", "acme"),
    said("DENIES", "cleo"),
  ];
  expect(listDeniers(evidence)).toEqual(["cleo", "acme"]);
});
