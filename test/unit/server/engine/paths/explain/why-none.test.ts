import { describe, expect, test } from "vitest";
import { entityId, relationshipId } from "../../../../../../server/domain/ids.ts";
import { type PartialDate, parsePartialDate } from "../../../../../../server/domain/partial-date.ts";
import type { NoPath } from "../../../../../../server/engine/paths/answer.ts";
import { findPaths } from "../../../../../../server/engine/paths/find-paths.ts";
import type { PathQuestion } from "../../../../../../server/engine/paths/question.ts";
import { SearchMemory } from "../../../../../../server/engine/paths/top-paths.ts";
import { StopClock } from "../../../../../../server/engine/search/stop-clock.ts";
import type { RelationshipRow } from "../../../../../../server/projection/build/projection-builder.ts";
import { claim, entity, projectionOf, question } from "../../../../../support/graphs/graphs.ts";

const date = (text: string): PartialDate => parsePartialDate(text) ?? ("1970-01-01" as PartialDate);

function explain(claims: readonly RelationshipRow[], asked: Partial<PathQuestion>): NoPath | undefined {
  const projection = projectionOf(claims, [entity("Ana"), entity("Zoe"), entity("Acme"), entity("Borealis")]);
  const clock = new StopClock({ deadline: Date.now() + 10_000 });
  return findPaths(question(["Ana"], ["Zoe"], asked), { projection, memory: new SearchMemory(projection), clock })
    .whyNone;
}

/** The reason, and each change with the field, its new value and the entities of the path that it gives. */
function outline(none: NoPath | undefined) {
  return {
    reason: none?.reason,
    relax: none?.relax.map(({ change, constraint, value, path }) => [
      change,
      constraint,
      value === undefined ? null : JSON.parse(value),
      path.steps.map(({ to }) => to).join(" "),
    ]),
  };
}

const chain = [claim("Ana", "OWNS", "Acme"), claim("Acme", "SUPPLIES", "Borealis"), claim("Borealis", "OWNS", "Zoe")];
const throughAll = "Acme Borealis Zoe";

describe("why there is no path", () => {
  test("an end without relationships is named", () => {
    const none = explain([claim("Ana", "OWNS", "Acme")], {});
    expect(none).toEqual({
      reason: "UNCONNECTED",
      text: "Zoe has no relationship to any other entity.",
      frontierFrom: ["Acme"],
      frontierTo: [],
      relax: [],
    });
  });

  test("two components are not connected at all", () => {
    const none = explain([claim("Ana", "OWNS", "Acme"), claim("Borealis", "OWNS", "Zoe")], {});
    expect(none).toEqual({
      reason: "UNCONNECTED",
      text: "No chain of up to 12 relationships, of whatever kind, status or date, joins Ana and Zoe.",
      frontierFrom: ["Acme"],
      frontierTo: ["Borealis"],
      relax: [],
    });
  });

  test("a path beyond maxHops tells how many hops it takes", () => {
    expect(outline(explain(chain, { maxHops: 2 }))).toEqual({
      reason: "HOP_LIMIT",
      relax: [["up to 3 hops instead of 2", "maxHops", 3, throughAll]],
    });
  });

  const byFilter: readonly (readonly [
    keyof PathQuestion,
    readonly RelationshipRow[],
    Partial<PathQuestion>,
    string,
    unknown,
  ])[] = [
    ["kinds", chain, { kinds: ["OWNS"] }, "SUPPLIES walked as well", ["OWNS", "SUPPLIES"]],
    ["families", chain, { families: ["OWNERSHIP"] }, "every kind of SUPPLY walked as well", ["OWNERSHIP", "SUPPLY"]],
    ["excludeKinds", chain, { excludeKinds: ["SUPPLIES", "PAYS"] }, "SUPPLIES walked as well", ["PAYS"]],
    ["direction", chain, { direction: "BACKWARD" }, "both directions instead of backward only", "EITHER"],
    [
      "minimumConfidence",
      [...chain.slice(0, 2), claim("Borealis", "OWNS", "Zoe", { confidence: 0.6 })],
      { minimumConfidence: 0.8 },
      "a minimum confidence of 0.6 instead of 0.8",
      0.6,
    ],
    [
      "minimumShare",
      [claim("Ana", "OWNS", "Acme", { share: { minimum: 10, maximum: 10 } }), ...chain.slice(1)],
      { minimumShare: 50 },
      "a minimum share of 10 instead of 50 percent",
      10,
    ],
    [
      "statuses",
      [...chain.slice(0, 2), claim("Borealis", "OWNS", "Zoe", { status: "DENIED" })],
      {},
      "denied claims counted as well",
      ["CONFIRMED", "REPORTED", "ALLEGED", "DENIED"],
    ],
    ["avoid", chain, { avoid: [entityId("Acme")] }, "Acme allowed", null],
    [
      "avoidRelationships",
      chain,
      { avoidRelationships: [relationshipId("Ana-OWNS-Acme")] },
      "Ana-OWNS-Acme allowed",
      null,
    ],
  ];
  test.each(byFilter)("%s in the way is named with the least change", (constraint, claims, asked, change, value) => {
    expect(outline(explain(claims, asked))).toEqual({
      reason: "FILTER",
      relax: [[change, constraint, value, throughAll]],
    });
  });

  test("a date on which it does not hold", () => {
    const ended = [claim("Ana", "OWNS", "Acme", { until: date("2019") }), ...chain.slice(1)];
    expect(outline(explain(ended, { asOf: date("2021") }))).toEqual({
      reason: "DATE",
      relax: [["any date instead of 2021", "asOf", null, throughAll]],
    });
  });

  test("a day by which it was not known", () => {
    const known = chain.map((row) => ({ ...row, knownSince: date("2020-06-01") }));
    expect(outline(explain(known, { knownBy: date("2020-05") }))).toEqual({
      reason: "DATE",
      relax: [["what became known after 2020-05 as well", "knownBy", null, throughAll]],
    });
  });

  test("a visit that no path makes", () => {
    const aside = [...chain, claim("Acme", "OWNS", "Quayside")];
    expect(outline(explain(aside, { via: [entityId("Quayside")] }))).toEqual({
      reason: "VIA",
      relax: [["no need to visit Quayside", "via", null, throughAll]],
    });
  });

  test("an order that no path keeps", () => {
    expect(outline(explain(chain, { order: ["SUPPLY", "OWNERSHIP*"] }))).toEqual({
      reason: "ORDER",
      relax: [["any order instead of SUPPLY, OWNERSHIP*", "order", null, throughAll]],
    });
  });

  test("a hub in the way is named with the limit that lets it through", () => {
    const hub = [...chain, claim("Acme", "OWNS", "Quayside"), claim("Acme", "OWNS", "Rime")];
    expect(outline(explain(hub, { hubLimit: 3 }))).toEqual({
      reason: "HUB_LIMIT",
      relax: [["a hub limit of 4 instead of 3, which lets it through Acme", "hubLimit", 4, throughAll]],
    });
  });

  test("several constraints that only together would do are named, and none is offered", () => {
    const two = [...chain.slice(0, 2), claim("Borealis", "OWNS", "Zoe", { status: "DENIED", confidence: 0.05 })];
    const none = explain(two, { minimumConfidence: 0.5, excludeKinds: ["PAYS"] });
    expect({ text: none?.text, ...outline(none) }).toEqual({
      text: "No path of at most 6 hops joins Ana and Zoe under these constraints; no single change was found that gives one, but these together would: a minimum confidence of 0.05 instead of 0.5 and denied claims counted as well.",
      reason: "FILTER",
      relax: [],
    });
  });
});
