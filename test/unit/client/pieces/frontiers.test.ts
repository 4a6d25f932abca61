import { expect, test } from "vitest";
import { frontiersOf } from "../../../../client/pieces/frontiers.ts";
import { toSubgraph } from "../../../../client/pieces/to-subgraph.ts";
import type { PathAnswer } from "../../../../client/question/kinds/paths.ts";
import { emptyPathQuestion } from "../../../../client/question/question.ts";
import { drawnEntity } from "../../../support/browser/drawn.ts";

const whyNone = {
  reason: "DATE",
  text: "No path.",
  frontierFrom: [drawnEntity("Bo"), drawnEntity("Cedar")],
  frontierTo: [drawnEntity("Cedar"), drawnEntity("Dune")],
  relax: [],
};
const answer: PathAnswer = {
  kind: "paths",
  question: { ...emptyPathQuestion, from: ["ana", "nobody"], to: ["zoe"] },
  found: { paths: [], subgraph: { entities: [], relationships: [] }, whyNone } as unknown as PathAnswer["found"],
  ends: [drawnEntity("Ana"), drawnEntity("Zoe")],
};

test("a question without a path has two sides, each entity on one of them, unknown ends on none", () => {
  expect(frontiersOf(answer)).toEqual({
    from: ["ana"],
    to: ["zoe"],
    reachedFrom: ["bo", "cedar"],
    reachedTo: ["dune"],
  });
  expect(frontiersOf({ ...answer, found: { ...answer.found, whyNone: null } })).toBeNull();
});

test("its picture holds what was reached, each once, with no line made up", () => {
  expect(toSubgraph(answer)).toEqual({
    entities: ["Ana", "Zoe", "Bo", "Cedar", "Dune"].map((name) => drawnEntity(name)),
    relationships: [],
  });
});
