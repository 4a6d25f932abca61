import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operationLimits } from "../../server/limits/operations.ts";
import { root } from "../../server/root.ts";
import { type Api, openApi } from "../support/app/api.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const folder = join(root, "client", "api", "operations");
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
const isOperation = (text: string) => /^query /m.test(text);
const fragments = texts.filter((text) => !isOperation(text)).join("\n");
const operations = new Map(texts.filter(isOperation).map((text) => [/^query (\w+)/m.exec(text)?.[1] ?? "?", text]));

/** What a reader's page sends at most. */
const variables: Readonly<Record<string, object>> = {
  Datasets: {},
  Ends: { ids: ["eric-trump", "operation-red-sunset"] },
  Entity: { id: "bitmain", statuses: ["CONFIRMED", "REPORTED", "ALLEGED"] },
  ExpandGroups: { id: "bitmain", filter: {}, open: [] },
  ExpandNeighbours: {
    id: "bitmain",
    filter: {},
    open: ["OWNS:FORWARD:FIRM", "SUPPLIES:FORWARD:FIRM", "MAKES:FORWARD:PRODUCT"],
    after: [],
    first: 25,
  },
  EntityRelationships: { id: "bitmain", filter: {}, first: 50 },
  Graph: {},
  ImportRuns: { first: 10 },
  Limits: {},
  Names: { ids: ["bitmain", "dhs"] },
  PathDrawing: { question: { from: ["eric-trump"], to: ["operation-red-sunset"], limit: 3, maxHops: 6 } },
  Paths: {
    question: { from: ["eric-trump"], to: ["operation-red-sunset"], limit: 10, maxHops: 6 },
    withParallels: true,
  },
  Relationship: { id: "r-b51e09af3f270420" },
  RelationshipKinds: {},
  RelationshipSentence: { id: "r-b51e09af3f270420" },
  Subgraph: { ids: ["bitmain", "dhs", "operation-red-sunset"], filter: {} },
  Search: { text: "bitmain", first: 10 },
};

/** Spreads only the fragments that the operation uses, as the client does. */
function withFragments(text: string): string {
  const named = new Map(
    [...fragments.matchAll(/fragment (\w+) on[\s\S]*?^\}/gm)].map(([whole, name]) => [name, whole]),
  );
  const used = new Set<string>();
  const collect = (part: string) => {
    for (const [, name = ""] of part.matchAll(/\.\.\.(\w+)/g)) {
      if (name === "on" || used.has(name)) continue;
      used.add(name);
      collect(named.get(name) ?? "");
    }
  };
  collect(text);
  return [text, ...[...used].map((name) => named.get(name) ?? "")].join("\n");
}

test.each([...operations])(
  "the client's %s is answered for at most half of what an operation may cost",
  async (name, text) => {
    const { status, errors, data, extensions } = await api.ask(withFragments(text), { ...variables[name] });
    expect({ status, errors }).toEqual({ status: 200 });
    expect(extensions?.cost).toBeLessThanOrEqual(operationLimits.cost / 2);
    expect(extensions?.cost).toBeGreaterThanOrEqual(countMembers(data));
  },
);

test("knows variables for every operation of the client", () => {
  expect([...operations.keys()].sort()).toEqual(Object.keys(variables).sort());
});

/** Things with an id in the lists of an answer, which its cost must cover. */
function countMembers(value: unknown): number {
  if (Array.isArray(value)) {
    return value.reduce((sum, member) => sum + (hasId(member) ? 1 : 0) + countMembers(member), 0);
  }
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + countMembers(part), 0);
}

function hasId(value: unknown): boolean {
  return typeof value === "object" && value !== null && "id" in value;
}
