import { expect, test } from "vitest";
import type { ClaimFilter } from "../../../../../server/domain/claim-filter.ts";
import type { EntityId } from "../../../../../server/domain/ids.ts";
import { formatGroupKey, type NeighbourRank, parseGroupKey } from "../../../../../server/domain/neighbour-group.ts";
import type { NeighbourGroup } from "../../../../../server/engine/expand/answer.ts";
import { expandEntity } from "../../../../../server/engine/expand/expand-entity.ts";
import type { ExpandQuestion, OpenedGroup } from "../../../../../server/engine/expand/question.ts";
import type { Projection } from "../../../../../server/projection/projection.ts";
import { projectStory } from "../../../../support/graphs/graphs.ts";
import { hub, hubOfEquals } from "../../../../support/graphs/hub-of-equals.ts";
import { type Random, seeded } from "../../../../support/graphs/random.ts";
import { randomFilter } from "../../../../support/graphs/random-filters.ts";
import { randomShares } from "../../../../support/graphs/random-shares.ts";
import { randomStory } from "../../../../support/graphs/random-stories.ts";
import { groupPlainly, type PlainGroup } from "../../../../support/lists/plain-expansion.ts";
import { listPlainly } from "../../../../support/lists/plain-lists.ts";
import type { Story } from "../../../../support/paths/brute-force-paths.ts";

const storyCount = 300;
const everyClaim: ClaimFilter = { kinds: [], families: [], excludeKinds: [], direction: "EITHER", statuses: [] };

interface Turn {
  readonly random: Random;
  readonly story: Story;
  readonly projection: Projection;
  readonly of: EntityId;
  readonly filter: ClaimFilter;
  readonly groups: readonly PlainGroup[];
  /** Names the seed of a failure. */
  readonly name: string;
}

/**
 * Runs the check on every entity of every story, each under a filter of its own. Every fifth story is a hub whose
 * neighbours rank alike but for their id; of it the hub is expanded, without a filter.
 */
function forEachEntity(check: (turn: Turn) => void): void {
  for (let seed = 1; seed <= storyCount; seed++) {
    const random = seeded(seed);
    const isHub = seed % 5 === 0;
    const story = isHub ? hubOfEquals(random) : randomShares(randomStory(random), random);
    const projection = projectStory(story);
    for (const of of isHub ? [hub] : story.entities.map(({ id }) => id)) {
      const filter = isHub ? everyClaim : randomFilter(random);
      const name = `seed ${seed}, ${of}, ${JSON.stringify(filter)}`;
      check({ random, story, projection, of, filter, groups: groupPlainly(story, of, filter), name });
    }
  }
}

function open(key: string, after?: NeighbourRank): OpenedGroup {
  const parsed = parseGroupKey(key);
  if (parsed === undefined) throw new RangeError(`no key: ${key}`);
  return { key: parsed, ...(after !== undefined && { after }) };
}

function questionOf({ of, filter }: Turn, asked: Pick<ExpandQuestion, "open" | "first">): ExpandQuestion {
  return { kind: "expand", of, filter, mostRelationships: 1_000, ...asked };
}

/** Whether only the id tells the two apart. */
const isEqualRank = (one: NeighbourRank, other: NeighbourRank) =>
  one.confidence === other.confidence &&
  one.shareMinimum === other.shareMinimum &&
  one.shareMaximum === other.shareMaximum;

const toPlain = ({ key, count, relationships, shown, page }: NeighbourGroup) => ({
  ...{ key: formatGroupKey(key), count, relationships, shown },
  ...(page !== undefined && { neighbours: page.neighbours, hasNextPage: page.hasNextPage }),
});

test("gives the groups, counts, pages and relationships that going through every claim gives, under every filter", () => {
  let neighbours = 0;
  forEachEntity((turn) => {
    const { random, story, projection, of, filter, groups, name } = turn;
    const keys = random.shuffle(groups.map(({ key }) => key)).slice(0, random.below(groups.length + 1));
    const first = 1 + random.below(3);
    const answer = expandEntity(questionOf(turn, { open: keys.map((key) => open(key)), first }), projection);
    const pages = groups.filter(({ key }) => keys.includes(key)).flatMap((group) => group.neighbours.slice(0, first));
    const shown = [...new Set([of, ...pages])];
    expect(answer.groups.map(toPlain), name).toEqual(
      groups.map(({ key, neighbours: all, relationships }) => ({
        ...{ key, count: all.length, relationships, shown: all.filter((id) => shown.includes(id)).length },
        ...(keys.includes(key) && { neighbours: all.slice(0, first), hasNextPage: all.length > first }),
      })),
    );
    const joining = listPlainly(story, of, filter).filter(({ far }) => shown.includes(far));
    expect({ ...answer, groups: [], outlines: undefined }, name).toEqual({
      kind: "expand",
      graphVersion: "v1",
      of,
      truncated: false,
      isLate: false,
      groups: [],
      unknownKeys: [],
      entities: shown,
      relationships: joining.map(({ row }) => row.id).sort(),
      outlines: undefined,
    });
    expect([...answer.outlines.entities.keys()].sort(), name).toEqual([...shown].sort());
    expect([...answer.outlines.relationships.keys()], name).toEqual(answer.relationships);
    neighbours += pages.length;
  });
  // The stories are dense enough to mean something.
  expect(neighbours).toBeGreaterThan(storyCount);
});

test("the pages of a group join to the whole group, without gap or repeat", () => {
  let pages = 0;
  let betweenEquals = 0;
  forEachEntity((turn) => {
    const { random, projection, groups, name } = turn;
    for (const { key, neighbours } of groups) {
      const first = 1 + random.below(2);
      const joined: EntityId[] = [];
      let after: NeighbourRank | undefined;
      for (let hasNextPage = true; hasNextPage; pages++) {
        const { groups: found } = expandEntity(questionOf(turn, { open: [open(key, after)], first }), projection);
        const page = found.find((group) => formatGroupKey(group.key) === key)?.page;
        if (page?.last !== undefined && after !== undefined && isEqualRank(page.last, after)) betweenEquals += 1;
        joined.push(...(page?.neighbours ?? []));
        after = page?.last;
        hasNextPage = page?.hasNextPage ?? false;
      }
      expect(joined, `${name} ${key}`).toEqual(neighbours);
    }
  });
  expect(pages).toBeGreaterThan(5 * storyCount);
  expect(betweenEquals).toBeGreaterThan(3 * storyCount);
});

test("a page goes on at its place although its last neighbour is not in the graph any more", () => {
  let continued = 0;
  forEachEntity((turn) => {
    const { projection, story, of, groups, name } = turn;
    for (const { key, neighbours } of groups) {
      const [gone, ...rest] = neighbours;
      if (gone === undefined || gone === of || rest.length === 0) continue;
      const { groups: found } = expandEntity(questionOf(turn, { open: [open(key)], first: 1 }), projection);
      const after = found.find((group) => formatGroupKey(group.key) === key)?.page?.last;
      const without = {
        ...story,
        entities: story.entities.filter(({ id }) => id !== gone),
        relationships: story.relationships.filter(({ from, to }) => from !== gone && to !== gone),
      };
      const asked = questionOf(turn, { open: [open(key, after)], first: 100 });
      const left = expandEntity(asked, projectStory(without)).groups.find((group) => formatGroupKey(group.key) === key);
      expect(left?.page?.neighbours, `${name} ${key}`).toEqual(rest);
      continued += 1;
    }
  });
  expect(continued).toBeGreaterThan(storyCount / 4);
});

test("names the keys that are no group, and opens the others", () => {
  forEachEntity((turn) => {
    const { projection, groups, name } = turn;
    const opened = ["SUES:FORWARD:ASSET", ...groups.slice(0, 1).map(({ key }) => key)].map((key) => open(key));
    const answer = expandEntity(questionOf(turn, { open: opened, first: 1 }), projection);
    expect(answer.unknownKeys.map(formatGroupKey), name).toEqual(["SUES:FORWARD:ASSET"]);
    expect(answer.groups.filter(({ page }) => page !== undefined).length, name).toBe(opened.length - 1);
  });
});

test("keeps to the bound of relationships, and says so", () => {
  let cut = 0;
  forEachEntity((turn) => {
    const { projection, groups, name } = turn;
    const asked = { open: groups.map(({ key }) => open(key)), first: 100 };
    const whole = expandEntity(questionOf(turn, asked), projection);
    const some = expandEntity({ ...questionOf(turn, asked), mostRelationships: 2 }, projection);
    expect(some.relationships, name).toEqual(whole.relationships.slice(0, 2));
    expect(some.truncated, name).toBe(whole.relationships.length > 2);
    expect(some.groups, name).toEqual(whole.groups);
    if (some.truncated) cut += 1;
  });
  expect(cut).toBeGreaterThan(100);
});
