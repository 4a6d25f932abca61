import { expect, test } from "vitest";
import { entityId } from "../../../../../server/domain/ids.ts";
import { type PartialDate, parsePartialDate } from "../../../../../server/domain/partial-date.ts";
import { familyMask, pathFamilyMask } from "../../../../../server/projection/codes.ts";
import { dayAt } from "../../../../../server/projection/day-column.ts";
import { countryAt, degreeIn, findEntity, nameAt } from "../../../../../server/projection/entity-columns.ts";
import { measureMemory } from "../../../../../server/projection/measure-memory.ts";
import { componentAt, confidenceAt, relationshipIdAt } from "../../../../../server/projection/relationship-columns.ts";
import { shareAt } from "../../../../../server/projection/share-column.ts";
import { generateProjection } from "../../../../bench/graphs/generate-graph.ts";
import { claim, projectionOf } from "../../../../support/graphs/graphs.ts";

const date = (text: string): PartialDate => parsePartialDate(text) ?? ("1970-01-01" as PartialDate);

test("a relationship's columns hold what its row said", () => {
  const { relationships } = projectionOf([
    claim("Ana", "OWNS", "Acme", {
      confidence: 0.8604,
      since: date("1850"),
      until: date("2019-05"),
      share: { minimum: 50, maximum: 100, minimumExclusive: true },
      component: "hashboards",
    }),
  ]);
  expect({
    id: relationshipIdAt(relationships, 0),
    confidence: confidenceAt(relationships, 0),
    since: [dayAt(relationships.sinceEarliest, 0, 0), dayAt(relationships.sinceLatest, 0, 0)],
    until: [dayAt(relationships.untilEarliest, 0, 0), dayAt(relationships.untilLatest, 0, 0)],
    known: dayAt(relationships.knownSince, 0, -1),
    share: shareAt(relationships.shares, 0),
    component: componentAt(relationships, 0),
  }).toEqual({
    id: "Ana-OWNS-Acme",
    confidence: 0.8604,
    since: [-43_829, -43_465],
    until: [18_017, 18_047],
    known: -1,
    share: { minimum: 50, maximum: 100, minimumExclusive: true },
    component: "hashboards",
  });
});

test("degrees count by family whatever the status, a relationship to itself once", () => {
  const { entities } = projectionOf([
    claim("Ana", "OWNS", "Acme"),
    claim("Ana", "OWNS", "Ana"),
    claim("Borealis", "PAYS", "Ana", { status: "RETRACTED" }),
    claim("Ana", "LOCATED_IN", "Coast"),
  ]);
  const ana = findEntity(entities, entityId("Ana"));
  expect([
    degreeIn(entities, pathFamilyMask, ana),
    degreeIn(entities, familyMask(["PLACE", "OWNERSHIP"]), ana),
  ]).toEqual([3, 3]);
});

test("names and countries are kept, unknown ids are not found", () => {
  const { entities } = projectionOf(
    [],
    [{ id: entityId("ana"), name: "Ána Ω 安", kind: "PERSON", roles: [], country: "SG" }],
  );
  expect([nameAt(entities, 0), countryAt(entities, 0), findEntity(entities, entityId("an"))]).toEqual([
    "Ána Ω 安",
    "SG",
    -1,
  ]);
});

test("a relationship to an entity that is not there is refused, and an id that comes twice", () => {
  const twice = [claim("Ana", "OWNS", "Acme"), claim("Ana", "OWNS", "Acme")];
  expect(() => projectionOf(twice)).toThrow("the id Ana-OWNS-Acme comes twice");
});

test("a relationship takes at most 60 bytes, an entity at most 200, ids and names included", () => {
  const { bytesPerEntity, bytesPerRelationship } = measureMemory(
    generateProjection({ entities: 20_000, relationships: 80_000, seed: 3 }),
  );
  expect(bytesPerRelationship).toBeLessThanOrEqual(60);
  expect(bytesPerEntity).toBeLessThanOrEqual(200);
});
