import { expect, test } from "vitest";
import { entityId, relationshipId } from "../../../../../server/domain/ids.ts";
import type { DrawnRelationship, EntityOutline } from "../../../../../server/domain/outline.ts";
import type { RelationshipKind } from "../../../../../server/domain/relationship-kinds.ts";
import { explainStep } from "../../../../../server/domain/sentences/explain-path.ts";

const today = 20_000;
const ana: EntityOutline = { id: entityId("ana"), kind: "PERSON", roles: [], name: "Ana" };
const acme: EntityOutline = { id: entityId("acme"), kind: "FIRM", roles: [], name: "Acme" };
const probe: EntityOutline = { id: entityId("probe"), kind: "INVESTIGATION", roles: [], name: "the Acme probe" };

function claim(kind: RelationshipKind, from: EntityOutline, to: EntityOutline): DrawnRelationship {
  return {
    id: relationshipId(`r-${from.id}-${to.id}`),
    kind,
    from,
    to,
    status: "REPORTED",
    disputed: false,
    confidence: 0.6,
    interests: [],
    deniedBy: [],
  };
}

test("each step is one sentence in the direction of the path", () => {
  expect([
    explainStep({ relationship: claim("BACKS", ana, acme), forward: true }, today),
    explainStep({ relationship: claim("EXAMINES", probe, acme), forward: false }, today),
  ]).toEqual(["Ana backs Acme (reported).", "Acme is examined by the Acme probe (reported)."]);
});

test("whoever denies a step is named in its sentence", () => {
  const relationship = { ...claim("EXAMINES", probe, acme), disputed: true, deniedBy: [acme, ana] };
  expect(explainStep({ relationship, forward: true }, today)).toBe(
    "the Acme probe examines Acme (reported; denied by Acme and Ana).",
  );
});
