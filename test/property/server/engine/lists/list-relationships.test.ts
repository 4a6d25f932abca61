import { expect, test } from "vitest";
import { relationshipId } from "../../../../../server/domain/ids.ts";
import type { RelationshipPlace } from "../../../../../server/domain/relationship-list.ts";
import { listRelationships } from "../../../../../server/engine/lists/list-relationships.ts";
import { forEachStory, storyCount } from "../../../../support/lists/filtered-stories.ts";
import { listPlainly } from "../../../../support/lists/plain-lists.ts";

test("the pages of an entity's relationships join to what going through every claim gives, under every filter", () => {
  let listed = 0;
  forEachStory(({ random, story, projection, filter, name }) => {
    const of = random.pick(story.entities).id;
    const expected = listPlainly(story, of, filter);
    const first = 1 + random.below(3);
    const joined: string[] = [];
    let after: RelationshipPlace | undefined;
    for (let hasNextPage = true; hasNextPage; ) {
      const question = { kind: "relationships", of, filter, first, ...(after !== undefined && { after }) } as const;
      const answer = listRelationships(question, projection);
      const { relationships, outlines } = answer;
      const ends = relationships.flatMap((id) => {
        const outline = outlines.relationships.get(id);
        return outline === undefined ? [] : [outline.from, outline.to];
      });
      expect(
        { ...answer, relationships: relationships.length, outlines: [...outlines.entities.keys()].sort() },
        name,
      ).toEqual({
        ...{ kind: "relationships", graphVersion: "v1", truncated: false, isLate: false },
        relationships: Math.min(first, expected.length - joined.length),
        hasNextPage: expected.length > joined.length + first,
        totalCount: expected.length,
        outlines: [...new Set(ends)].sort(),
      });
      joined.push(...relationships);
      const last = outlines.relationships.get(relationships.at(-1) ?? relationshipId(""));
      after = last && { kind: last.kind, id: last.id };
      hasNextPage = answer.hasNextPage;
    }
    expect(joined, name).toEqual(expected.map(({ row }) => row.id));
    listed += joined.length;
  });
  expect(listed).toBeGreaterThan(storyCount);
});
