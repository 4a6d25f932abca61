import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Group {
  readonly key: string;
  readonly count: number;
  readonly shown: number;
  readonly neighbours: readonly string[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}
interface Expanded {
  readonly expand: {
    readonly groups: readonly Group[];
    readonly subgraph: {
      readonly entities: readonly { readonly id: string }[];
      readonly relationships: readonly { readonly id: string }[];
    };
  };
}

const question = `query ($id: ID!, $filter: RelationshipFilter, $open: [String!], $first: Int, $after: [String!]) {
  expand(id: $id, filter: $filter, open: $open, first: $first, after: $after) {
    groups { key count shown neighbours endCursor hasNextPage }
    subgraph { entities { id } relationships { id } }
  }
}`;

async function expand(variables: Readonly<Record<string, unknown>>): Promise<Expanded["expand"]> {
  const { status, data, errors } = await api.ask(question, variables);
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  return (data as Expanded).expand;
}

test("shows groups with counts before any neighbour, in the words of the contract", async () => {
  const { status, data } = await api.ask(`{
    expand(id: "eric-trump") {
      entity { id name }
      groups { key kind direction entityKind count relationships shown neighbours endCursor hasNextPage }
      subgraph { entities { id } relationships { id } truncated }
      graphVersion
    }
    graph { version }
  }`);
  const { expand: expansion, graph } = data as {
    expand: { groups: readonly { relationships: number }[]; graphVersion: string };
    graph: { version: string };
  };
  expect({ status, version: expansion.graphVersion }).toEqual({ status: 200, version: graph.version });
  expect(expansion).toMatchObject({
    entity: { id: "eric-trump", name: "Eric Trump" },
    subgraph: { entities: [{ id: "eric-trump" }], relationships: [], truncated: false },
  });
  const closed = { count: 1, relationships: 1, shown: 0, neighbours: [], endCursor: null, hasNextPage: true };
  expect(expansion.groups.slice(0, 2)).toEqual([
    { ...closed, key: "OWNS:FORWARD:FIRM", kind: "OWNS", direction: "FORWARD", entityKind: "FIRM" },
    { ...closed, key: "OWNS:FORWARD:BACKER", kind: "OWNS", direction: "FORWARD", entityKind: "BACKER" },
  ]);
  const { data: counted } = await api.ask('{ entity(id: "eric-trump") { relationshipCounts { count } } }');
  const { relationshipCounts } = (counted as { entity: { relationshipCounts: readonly { count: number }[] } }).entity;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  expect(sum(expansion.groups.map(({ relationships }) => relationships))).toBe(
    sum(relationshipCounts.map(({ count }) => count)),
  );
});

test("opens a group best first, page by page, with what joins its neighbours to the entity", async () => {
  const { groups } = await expand({ id: "bitmain" });
  const largest = [...groups].sort((a, b) => b.count - a.count)[0] as Group;
  expect(largest.count).toBeGreaterThan(4);
  const whole = await expand({ id: "bitmain", open: [largest.key], first: 100 });
  const all = whole.groups.find(({ key }) => key === largest.key)?.neighbours ?? [];
  expect(all.length).toBe(largest.count);
  expect(whole.subgraph.entities.map(({ id }) => id)).toEqual(["bitmain", ...all.filter((id) => id !== "bitmain")]);

  const joined: string[] = [];
  let after: readonly string[] = [];
  for (let hasNextPage = true; hasNextPage; ) {
    const page = await expand({
      id: "bitmain",
      ...(after.length === 0 ? { open: [largest.key] } : { after }),
      first: 3,
    });
    const group = page.groups.find(({ key }) => key === largest.key) as Group;
    expect(page.subgraph.relationships.length).toBeGreaterThanOrEqual(group.neighbours.length);
    joined.push(...group.neighbours);
    after = group.endCursor === null ? [] : [group.endCursor];
    hasNextPage = group.hasNextPage;
  }
  expect(joined).toEqual(all);
});

test("filters before it counts", async () => {
  const { groups } = await expand({ id: "bitmain", filter: { kinds: ["OWNS"], direction: "FORWARD" } });
  expect(new Set(groups.map(({ key }) => key.split(":").slice(0, 2).join(":")))).toEqual(new Set(["OWNS:FORWARD"]));
});

const bitmain = { id: "bitmain" };
test.each<readonly [string, Readonly<Record<string, unknown>>, RegExp]>([
  ["an unknown id", { id: "nobody" }, /^400 UNKNOWN_IDS: id names what is not in the graph: "nobody"\.$/],
  [
    "a key that is no key",
    { ...bitmain, open: ["owners"] },
    /^400 UNKNOWN_GROUP: open names "owners", which is no group of the entity under the filter; a key is KIND:DIRECTION:ENTITYKIND, and the groups are: OWNS:FORWARD:[A-Z]+, /,
  ],
  [
    "a direction that the kind does not have",
    { ...bitmain, open: ["NEAR:FORWARD:FIRM"] },
    /^400 UNKNOWN_GROUP: open names "NEAR:FORWARD:FIRM", /,
  ],
  [
    "a group that the filter leaves empty",
    { ...bitmain, filter: { kinds: ["FAMILY_OF"] }, open: ["OWNS:FORWARD:FIRM"] },
    /^400 UNKNOWN_GROUP: .*, and the groups are: none\.$/,
  ],
  [
    "more groups than it opens",
    { ...bitmain, open: Array.from({ length: 51 }, (_, place) => `K${place}`) },
    /^400 TOO_MANY_GROUPS: open names 51 groups, but one question opens at most 50\.$/,
  ],
  ["a page of none", { ...bitmain, first: 0 }, /^400 PAGE_SIZE: expand\.first is 0, but a page holds 1 to 100\.$/],
  ["a page of too many", { ...bitmain, first: 101 }, /^400 PAGE_SIZE: expand\.first is 101, /],
  ["a cursor that it did not give", { ...bitmain, after: ["next"] }, /^400 BAD_CURSOR: after next is no cursor /],
  [
    "a filter out of range",
    { ...bitmain, filter: { minimumConfidence: 2 } },
    /^400 OUT_OF_RANGE: filter\.minimumConfidence is 2, but it must be 0 to 1\.$/,
  ],
])("refuses %s", async (_, variables, sentence) => {
  const { status, errors } = await api.ask(question, variables);
  expect(`${status} ${errors?.[0]?.extensions?.code}: ${errors?.[0]?.message}`).toMatch(sentence);
});

test("refuses a cursor of another entity, and two of one group", async () => {
  const { groups } = await expand({ id: "eric-trump", open: ["OWNS:FORWARD:FIRM"], first: 1 });
  const cursor = groups.find(({ key }) => key === "OWNS:FORWARD:FIRM")?.endCursor;
  const foreign = await api.ask(question, { id: "bitmain", after: [cursor] });
  expect(foreign.errors?.[0]?.extensions?.code).toBe("BAD_CURSOR");
  const refiltered = await api.ask(question, { id: "eric-trump", after: [cursor], filter: { minimumConfidence: 0.1 } });
  expect(refiltered.errors?.[0]?.message).toBe(`after ${cursor} is no cursor of this list.`);
  const twice = await api.ask(question, { id: "eric-trump", after: [cursor, cursor] });
  expect(twice.errors?.[0]?.message).toBe(
    "after contradicts the rest of the question: two cursors go on in OWNS:FORWARD:FIRM.",
  );
});

test("refuses a cursor of a list whose kind is none", async () => {
  const cursor = Buffer.from(JSON.stringify(["FRIEND_OF", "r-1"])).toString("base64url");
  const asked = `{ entity(id: "bitmain") { relationships(after: "${cursor}") { totalCount } } }`;
  const { errors } = await api.ask(asked);
  expect(errors?.[0]?.message).toBe(`after ${cursor} is no cursor of this list.`);
});
