import { describe, expect, test } from "vitest";
import { foldPaths, mostDrawn, stackPaths, unfoldedPath } from "../../../../client/pieces/fold-paths.ts";
import type { FoundPath, PathAnswer } from "../../../../client/question/kinds/paths.ts";
import { emptyPathQuestion } from "../../../../client/question/question.ts";
import { drawnEntity, drawnRelationship } from "../../../support/browser/drawn.ts";

/** Paths through these names; each step is a relationship of its own two ends. */
function answerOf(paths: readonly (readonly string[])[]): PathAnswer {
  const stepsOf = (names: readonly string[]) =>
    names.slice(1).map((to, index) => ({ from: names[index] ?? to, to, id: `${names[index]}-${to}`.toLowerCase() }));
  const relationships = new Map(
    paths.flatMap(stepsOf).map(({ id, from, to }) => [id, drawnRelationship(id, [from, to])] as const),
  );
  const found = paths.map((names, index) => ({
    id: `p${index + 1}`,
    steps: stepsOf(names).map(({ id, from, to }) => ({
      from: { id: from.toLowerCase() },
      to: { id: to.toLowerCase() },
      relationship: { id },
    })),
  }));
  const subgraph = {
    entities: [...new Set(paths.flat())].map((name) => drawnEntity(name)),
    relationships: [...relationships.values()],
    truncated: false,
  };
  return {
    kind: "paths",
    question: emptyPathQuestion,
    ends: [],
    found: { paths: found as unknown as FoundPath[], subgraph } as unknown as PathAnswer["found"],
  };
}

const few = ["B", "C", "D", "E", "F"].map((between) => ["Ana", between, "Zoe"]);
const many = [
  ...few,
  ["Ana", "B", "G", "Zoe"],
  ["Ana", "B", "H", "Zoe"],
  ["Ana", "C", "G", "Zoe"],
  ["Ana", "K", "Zoe"],
];

describe("an answer with many paths", () => {
  test("is drawn whole while it has no more than five", () => {
    const answer = answerOf(few);
    expect(foldPaths(answer, null)).toBe(answer);
    expect(stackPaths(answer, null)).toEqual([]);
  });

  test("is drawn with its five best and nothing of the others", () => {
    const drawn = foldPaths(answerOf(many), null) as PathAnswer;
    expect(drawn.found.paths).toHaveLength(mostDrawn);
    expect(drawn.found.subgraph.entities.map(({ id }) => id)).toEqual(["ana", "b", "zoe", "c", "d", "e", "f"]);
    expect(drawn.found.subgraph.relationships.map(({ id }) => id)).toEqual(
      ["b", "c", "d", "e", "f"].flatMap((id) => [`ana-${id}`, `${id}-zoe`]),
    );
  });

  test("shows the one that is in front as well", () => {
    const answer = answerOf(many);
    expect(unfoldedPath(answer, "p7")?.id).toBe("p7");
    expect(unfoldedPath(answer, "p2")).toBeNull();
    const drawn = foldPaths(answer, "p7") as PathAnswer;
    expect(drawn.found.paths.map(({ id }) => id)).toEqual(["p1", "p2", "p3", "p4", "p5", "p7"]);
    expect(drawn.found.subgraph.entities.map(({ id }) => id)).toContain("h");
  });

  test("has each folded path at one place only, where most of those left go through; what all share comes last", () => {
    const answer = answerOf(many);
    expect(stackPaths(answer, null)).toEqual([
      { entity: "b", paths: ["p6", "p7"] },
      { entity: "c", paths: ["p8"] },
      { entity: "ana", paths: ["p9"] },
    ]);
    expect(
      stackPaths(answer, "p7")
        .flatMap(({ paths }) => paths)
        .sort(),
    ).toEqual(["p6", "p8", "p9"]);
  });
});
