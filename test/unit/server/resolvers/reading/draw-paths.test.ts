import { expect, test } from "vitest";
import { Answerer } from "../../../../../server/engine/answerer.ts";
import { listNamed } from "../../../../../server/engine/paths/answer.ts";
import { drawPaths, subgraphOfPaths } from "../../../../../server/resolvers/reading/draw-paths.ts";
import { claim, projectionOf, question } from "../../../../support/graphs/graphs.ts";

const claims = [
  claim("Ana", "OWNS", "Acme", { disputed: true, role: "founder", deniedBy: [claim("Cleo", "OWNS", "Ana").from] }),
  claim("Ana", "BACKS", "Acme", { confidence: 0.5 }),
  claim("Acme", "SUPPLIES", "Borealis"),
  claim("Cleo", "ADVISES", "Dora", { status: "DENIED" }),
];
const answer = (from: string, to: string, version = "v1") =>
  new Answerer(projectionOf(claims, [], version)).answer(question([from], [to]), { deadline: Date.now() + 20_000 });
const named = (name: string) => ({ id: name, name, kind: "FIRM", roles: [] });

test("every step names its ends, its claim and the claims beside it, all from the answer's own outlines", () => {
  const found = answer("Ana", "Borealis");
  const [path] = drawPaths(found).paths;
  expect(path?.steps).toEqual([
    {
      forward: true,
      from: named("Ana"),
      to: named("Acme"),
      relationship: {
        id: "Ana-OWNS-Acme",
        kind: "OWNS",
        from: named("Ana"),
        to: named("Acme"),
        status: "CONFIRMED",
        disputed: true,
        confidence: 0.9,
        role: "founder",
        interests: [],
        deniedBy: [named("Cleo")],
      },
      parallels: [expect.objectContaining({ id: "Ana-BACKS-Acme", from: named("Ana"), deniedBy: [] })],
    },
    expect.objectContaining({ from: named("Acme"), to: named("Borealis"), parallels: [] }),
  ]);
});

test("the subgraph of the paths holds each entity and relationship once, in the order of the paths", () => {
  const { entities, relationships, truncated } = subgraphOfPaths(drawPaths(answer("Ana", "Borealis")));
  expect({
    entities: entities.map(({ id }) => id),
    relationships: relationships.map(({ id }) => id),
    truncated,
  }).toEqual({
    entities: ["Ana", "Acme", "Borealis"],
    relationships: ["Ana-OWNS-Acme", "Ana-BACKS-Acme", "Acme-SUPPLIES-Borealis"],
    truncated: false,
  });
});

test("a reason why there is none names the nearest entities and draws the path that a change would give", () => {
  const { whyNone } = drawPaths(answer("Cleo", "Dora"));
  expect(whyNone?.frontierTo).toEqual([]);
  expect(whyNone?.relax[0]?.path?.steps[0]?.relationship).toMatchObject({
    id: "Cleo-ADVISES-Dora",
    status: "DENIED",
    from: named("Cleo"),
  });
});

test("an answer whose outlines lack what it names is a bug and says of what", () => {
  const found = answer("Ana", "Borealis");
  const outlines = { ...found.outlines, entities: new Map() };
  expect(() => drawPaths({ ...found, outlines })).toThrow("the answer names Ana without its outline");
  expect(listNamed(found).relationships.every((id) => found.outlines.relationships.has(id))).toBe(true);
});
