import { expect, test } from "vitest";
import { entityId, relationshipId } from "../../../../server/domain/ids.ts";
import { ProjectionBuilder } from "../../../../server/projection/build/projection-builder.ts";
import { entityOutlineAt, findOutlines, relationshipOutlineAt } from "../../../../server/projection/outlines.ts";
import { seeded } from "../../../support/graphs/random.ts";
import { type OutlinedGraph, randomOutlines } from "../../../support/graphs/random-outlines.ts";

const rounds = 300;

function project({ entities, relationships }: OutlinedGraph) {
  const builder = new ProjectionBuilder();
  builder.addEntities(entities);
  builder.addRelationships(relationships);
  return builder.build({ version: "v1", day: 20_000 });
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

test("every outline comes out of the projection as it went in, field by field", () => {
  let relationshipCount = 0;
  for (let seed = 0; seed < rounds; seed++) {
    const graph = randomOutlines(seeded(seed));
    const projection = project(graph);
    const entities = graph.entities.map((_, ordinal) => entityOutlineAt(projection, ordinal));
    const relationships = graph.relationships.map((_, ordinal) => relationshipOutlineAt(projection, ordinal));
    expect(entities).toStrictEqual(graph.entities.toSorted(byId));
    expect(relationships).toStrictEqual(graph.relationships.toSorted(byId));
    relationshipCount += relationships.length;
  }
  expect(relationshipCount).toBeGreaterThan(rounds * 10);
});

test("equal graphs give equal bytes, in whatever order their rows arrive", () => {
  for (let seed = 0; seed < rounds / 10; seed++) {
    const random = seeded(seed);
    const { entities, relationships } = randomOutlines(random);
    const other = { entities: random.shuffle(entities), relationships: random.shuffle(relationships) };
    const [one, two] = [project({ entities, relationships }), project(other)];
    expect(new Uint8Array(two.buffer)).toEqual(new Uint8Array(one.buffer));
  }
});

test("with a relationship come the outlines of its ends and of those who deny it; what is not there is absent", () => {
  for (let seed = 0; seed < rounds; seed++) {
    const { entities, relationships } = randomOutlines(seeded(seed));
    const wanted = relationships.slice(0, 3);
    const found = findOutlines(project({ entities, relationships }), {
      entities: [entityId("nobody"), ...entities.slice(0, 1).map(({ id }) => id)],
      relationships: [relationshipId("nothing"), ...wanted.map(({ id }) => id)],
    });
    const named = new Set([
      ...entities.slice(0, 1).map(({ id }) => id),
      ...wanted.flatMap(({ from, to, deniedBy }) => [from, to, ...deniedBy]),
    ]);
    expect([...found.relationships.values()]).toStrictEqual(wanted);
    expect([...found.entities.values()].sort(byId)).toStrictEqual(
      entities.filter(({ id }) => named.has(id)).sort(byId),
    );
  }
});
