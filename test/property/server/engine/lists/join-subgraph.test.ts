import { expect, test } from "vitest";
import { entityId } from "../../../../../server/domain/ids.ts";
import { joinSubgraph } from "../../../../../server/engine/lists/join-subgraph.ts";
import { forEachStory, storyCount } from "../../../../support/lists/filtered-stories.ts";
import { joinPlainly } from "../../../../support/lists/plain-lists.ts";

test("joins among entities what going through every claim joins, in bounds that it says were met", () => {
  let joined = 0;
  let cut = 0;
  forEachStory(({ random, story, projection, filter, name }) => {
    const some = random.shuffle(story.entities).slice(0, 1 + random.below(story.entities.length));
    const ids = some.map(({ id }) => id);
    const expected = joinPlainly(story, ids, filter);
    const mostRelationships = random.pick([1, 3, 1_000]);
    const asked = [...ids, ...ids.slice(0, 1), entityId("nobody")];
    const answer = joinSubgraph({ kind: "subgraph", ids: asked, filter, mostRelationships }, projection);
    expect({ ...answer, outlines: [...answer.outlines.relationships.keys()] }, name).toEqual({
      ...{ kind: "subgraph", graphVersion: "v1", isLate: false, entities: ids },
      truncated: expected.length > mostRelationships,
      relationships: expected.slice(0, mostRelationships),
      outlines: expected.slice(0, mostRelationships),
    });
    joined += answer.relationships.length;
    if (answer.truncated) cut += 1;
  });
  expect(joined).toBeGreaterThan(storyCount);
  expect(cut).toBeGreaterThan(100);
});
