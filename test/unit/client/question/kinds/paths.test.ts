import { describe, expect, test } from "vitest";
import { entitiesAlong, type FoundPath, numberSources, toInput } from "../../../../../client/question/kinds/paths.ts";
import { emptyPathQuestion } from "../../../../../client/question/question.ts";

const source = (id: string) => ({ id, title: `Report ${id}`, publisher: "The Paper", tier: "PRESS" as const });
const sentence = (relationship: string, sources: readonly string[]) => ({
  text: "",
  relationship: { id: relationship },
  sources: sources.map(source),
});
const path = (sentences: readonly ReturnType<typeof sentence>[]) =>
  ({ explanation: sentences }) as unknown as FoundPath;

describe("a path question", () => {
  test("leaves to the server what it does not say", () => {
    expect(toInput({ ...emptyPathQuestion, from: ["ana"], to: ["acme"] })).toEqual({ from: ["ana"], to: ["acme"] });
  });

  test("is sent with its kinds and with what is switched off", () => {
    const question = { ...emptyPathQuestion, kinds: ["OWNS"] as const, avoidRelationships: ["r-1"] };
    expect(toInput(question)).toMatchObject({ kinds: ["OWNS"], avoidRelationships: ["r-1"] });
  });

  test("is sent with everything that narrows it, and with weights that are not the usual ones", () => {
    const narrowing = {
      via: ["cedar"],
      avoid: ["dune"],
      asOf: "2024-05",
      knownBy: "2025",
      families: ["OWNERSHIP"] as const,
      excludeKinds: ["BACKS"] as const,
      direction: "FORWARD" as const,
      order: ["OWNERSHIP*", "SUPPLY"],
      minimumConfidence: 0,
      minimumShare: 0,
      maximumOverlap: 0.5,
      hubLimit: 40,
      maxHops: 4,
      limit: 2,
      statuses: ["CONFIRMED"] as const,
      weights: { length: 1, doubt: 0, hub: 0.4, age: 0 },
    };
    expect(toInput({ ...emptyPathQuestion, ...narrowing })).toEqual({ ...toInput(emptyPathQuestion), ...narrowing });
  });
});

describe("an answer's sources", () => {
  test("are numbered once each, in the order in which the paths first cite them", () => {
    const paths = [
      path([sentence("r-1", ["S9"]), sentence("r-2", ["S2", "S9"])]),
      path([sentence("r-3", ["S5", "S2"])]),
    ];
    expect([...numberSources(paths)].map(([id, { number }]) => [id, number])).toEqual([
      ["S9", 1],
      ["S2", 2],
      ["S5", 3],
    ]);
  });
});

describe("the entities along a path", () => {
  test("are both ends and all between, in order", () => {
    const steps = [
      { from: { id: "ana" }, to: { id: "acme" } },
      { from: { id: "acme" }, to: { id: "borealis" } },
    ] as unknown as FoundPath["steps"];
    expect(entitiesAlong({ steps })).toEqual(["ana", "acme", "borealis"]);
  });
});
