import { describe, expect, test } from "vitest";
import { entityId } from "../../../../../server/domain/ids.ts";
import type { PathAnswer } from "../../../../../server/engine/paths/answer.ts";
import { findPaths } from "../../../../../server/engine/paths/find-paths.ts";
import { defaultWeights, type PathQuestion } from "../../../../../server/engine/paths/question.ts";
import { SearchMemory } from "../../../../../server/engine/paths/top-paths.ts";
import { StopClock } from "../../../../../server/engine/search/stop-clock.ts";
import type { RelationshipRow } from "../../../../../server/projection/build/projection-builder.ts";
import { claim, projectionOf, question } from "../../../../support/graphs/graphs.ts";

function ask(claims: readonly RelationshipRow[], asked: PathQuestion, deadline = Date.now() + 10_000): PathAnswer {
  const projection = projectionOf(claims);
  return findPaths(asked, { projection, memory: new SearchMemory(projection), clock: new StopClock({ deadline }) });
}

const routes = ({ paths }: PathAnswer): readonly string[] =>
  paths.map(({ steps }) => [steps[0]?.from, ...steps.map(({ to }) => to)].join(" "));

/** Ana reaches Zoe in two steps through a hub, or in three through quiet firms. */
const aroundTheHub = [
  claim("Ana", "OWNS", "Hub"),
  claim("Hub", "OWNS", "Zoe"),
  ...["Acme", "Borealis", "Coral", "Delta", "Ember", "Fjord", "Grove", "Harbour"].map((id) => claim("Hub", "PAYS", id)),
  ...["Iris", "Jade", "Kite", "Lark", "Moss", "Nook", "Opal", "Pine"].map((id) => claim("Hub", "PAYS", id)),
  claim("Ana", "OWNS", "Quiet"),
  claim("Quiet", "OWNS", "Rime"),
  claim("Rime", "OWNS", "Zoe"),
];

describe("ranking", () => {
  test("a weight of 0 for hubs puts the way through the hub first", () => {
    const cautious = { ...defaultWeights, hub: 2 };
    expect(routes(ask(aroundTheHub, question(["Ana"], ["Zoe"], { weights: cautious })))).toEqual([
      "Ana Quiet Rime Zoe",
      "Ana Hub Zoe",
    ]);
    expect(routes(ask(aroundTheHub, question(["Ana"], ["Zoe"], { weights: { ...cautious, hub: 0 } })))).toEqual([
      "Ana Hub Zoe",
      "Ana Quiet Rime Zoe",
    ]);
  });

  test("counting hops only, an entity that may not be walked through is no place to meet", () => {
    const byHops = { length: 1, doubt: 0, hub: 0, age: 0 };
    const asked = question(["Ana"], ["Zoe"], { weights: byHops, limit: 1, avoid: [entityId("Hub")] });
    const { paths, truncated, whyNone } = ask(aroundTheHub, asked);
    expect(routes({ paths } as PathAnswer)).toEqual(["Ana Quiet Rime Zoe"]);
    expect({ truncated, whyNone }).toEqual({ truncated: false, whyNone: undefined });
  });

  test("parallel relationships are one step, the best of them, the others listed best first", () => {
    const parallel = [
      claim("Ana", "OWNS", "Zoe", { confidence: 0.5, status: "ALLEGED" }),
      claim("Ana", "PAYS", "Zoe", { confidence: 0.9 }),
      claim("Zoe", "BACKS", "Ana", { confidence: 0.6 }),
      claim("Ana", "LENDS_TO", "Zoe", { status: "DENIED" }),
    ];
    const { paths, truncated } = ask(parallel, question(["Ana"], ["Zoe"]));
    expect(truncated).toBe(false);
    expect(paths.map(({ steps }) => steps)).toEqual([
      [
        {
          relationship: "Ana-PAYS-Zoe",
          from: "Ana",
          to: "Zoe",
          forward: true,
          parallels: ["Zoe-BACKS-Ana", "Ana-OWNS-Zoe"],
        },
      ],
    ]);
  });

  test("an answer that meets its limit says whether there is more", () => {
    const one = ask(aroundTheHub, question(["Ana"], ["Zoe"], { limit: 1 }));
    const two = ask(aroundTheHub, question(["Ana"], ["Zoe"], { limit: 2 }));
    expect([one.truncated, two.truncated]).toEqual([true, false]);
  });
});

describe("the report", () => {
  test("names the hubs that were not walked through", () => {
    const answer = ask(aroundTheHub, question(["Ana"], ["Zoe"], { hubLimit: 10 }));
    expect(routes(answer)).toEqual(["Ana Quiet Rime Zoe"]);
    const { elapsedMilliseconds, entitiesVisited, hopsReached, ...rest } = answer.searched;
    expect(rest).toEqual({ engine: "projection", exact: true, hubsSkipped: ["Hub"], graphVersion: "v1" });
    expect([elapsedMilliseconds > 0, entitiesVisited > 0, hopsReached > 0]).toEqual([true, true, true]);
  });

  test("does not claim to be exact when the time was up before the search", () => {
    const dense = Array.from({ length: 40 }, (_, place) =>
      Array.from({ length: place }, (__, other) => claim(`e${place}`, "PAYS", `e${other}`)),
    ).flat();
    const answer = ask(dense, question(["e0"], ["e39"], { limit: 50, via: [entityId("e7")] }), Date.now() - 1);
    expect([answer.truncated, answer.searched.exact, answer.whyNone]).toEqual([true, false, undefined]);
  });
});

test("ends by kind or role stand for all their entities", () => {
  const claims = [
    claim("Fund", "BACKS", "Acme"),
    claim("Acme", "OWNS", "Borealis"),
    claim("Office", "REGULATES", "Acme"),
  ];
  const projection = projectionOf(claims, [
    { id: entityId("Fund"), name: "Fund", kind: "FIRM", roles: ["BACKER"] },
    { id: entityId("Office"), name: "Office", kind: "AGENCY", roles: [] },
  ]);
  const answer = findPaths(
    question([], [], { from: { by: "kinds", kinds: ["BACKER"] }, to: { by: "kinds", kinds: ["AGENCY"] } }),
    { projection, memory: new SearchMemory(projection), clock: new StopClock({ deadline: Date.now() + 10_000 }) },
  );
  expect(routes(answer)).toEqual(["Fund Acme Office"]);
});
