import { expect, test } from "vitest";
import { entityId } from "../../../../../server/domain/ids.ts";
import { countRelationships } from "../../../../../server/engine/lists/count-relationships.ts";
import { forEachStory } from "../../../../support/lists/filtered-stories.ts";
import { countPlainly } from "../../../../support/lists/plain-lists.ts";

test("counts by kind and direction what going through every claim counts, several entities at once", () => {
  forEachStory(({ random, story, projection, filter, name }) => {
    const ids = random.shuffle(story.entities).map(({ id }) => id);
    const asked = [...ids.slice(0, 3), entityId("nobody")];
    const { counts, ...rest } = countRelationships({ kind: "relationshipCounts", ids: asked, filter }, projection);
    const worded = Array.from(counts, ([id, of]) => [id, of.map((one) => `${one.kind} ${one.direction} ${one.count}`)]);
    expect(worded, name).toEqual(ids.slice(0, 3).map((id) => [id, countPlainly(story, id, filter)]));
    expect(rest).toEqual({ kind: "relationshipCounts", graphVersion: "v1", truncated: false, isLate: false });
  });
});
