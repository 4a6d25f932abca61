import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../../support/app/api.ts";
import { curatedFile } from "../../support/database/seed-database.ts";
import { curatedCounts } from "../../support/graphs/curated-graph.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const everything = `
  id run format page datasets result startedAt finishedAt milliseconds fileCount quarantined version
  failure { code message next }
  files(first: 5) { name sha256 bytes rows { read rejected leftOut } }
  rows { read created updated unchanged duplicate rejected leftOut }
  records { type created updated unchanged }
  refusals { code count } leftOut { reason count } remarks { code count }
  firstRefused { file line byteOffset code field value bound }
  stopped { refused read bound } ended { found ended until }
  shrunk { open kept held } grown { open kept held } cut { file stated read } leftovers { count kept }
`;

test("gives the report of the import that the graph came from, every field typed", async () => {
  const { data, errors } = await api.ask(
    `{ graph { version } importRuns(first: 1, dataset: "crypto-mining-hardware") { totalCount nodes { ${everything} } } }`,
  );
  expect(errors).toBeUndefined();
  const { graph, importRuns } = data as { graph: { version: string }; importRuns: object };
  const content = readFileSync(curatedFile);
  const none = { created: 0, updated: 0, unchanged: 0 };
  expect(importRuns).toEqual({
    totalCount: 1,
    nodes: [
      {
        id: expect.stringMatching(/^run-[0-9a-f]{16}-[0-9a-z]+$/),
        run: expect.stringMatching(/^run-[0-9a-f]{16}$/),
        format: "linchpin",
        page: "/import/formats/linchpin",
        datasets: ["crypto-mining-hardware"],
        result: "DONE",
        startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        finishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        milliseconds: expect.any(Number),
        fileCount: 1,
        quarantined: false,
        version: graph.version,
        failure: null,
        files: [
          {
            name: "crypto-mining-hardware.linchpin.jsonl",
            sha256: createHash("sha256").update(content).digest("hex"),
            bytes: content.length,
            rows: { read: curatedCounts.records, rejected: 0, leftOut: 0 },
          },
        ],
        rows: {
          read: curatedCounts.records,
          created: curatedCounts.records,
          updated: 0,
          unchanged: 0,
          duplicate: 0,
          rejected: 0,
          leftOut: 0,
        },
        records: [
          { type: "DATASET", ...none, created: 1 },
          { type: "SOURCE", ...none, created: curatedCounts.sources },
          { type: "ENTITY", ...none, created: curatedCounts.entities },
          { type: "RELATIONSHIP", ...none, created: curatedCounts.relationships },
        ],
        refusals: [],
        leftOut: [],
        remarks: [],
        firstRefused: [],
        stopped: null,
        ended: null,
        shrunk: null,
        grown: null,
        cut: null,
        leftovers: null,
      },
    ],
  });
});

test("joins each dataset with its last import in one read", async () => {
  const { data } = await api.ask("{ graph { datasets { id lastImport { result rows { read } } } } }");
  expect(data).toEqual({
    graph: {
      datasets: [
        { id: "crypto-mining-hardware", lastImport: { result: "DONE", rows: { read: curatedCounts.records } } },
      ],
    },
  });
});

test("has nothing to tell of a dataset that nobody imported", async () => {
  const { data } = await api.ask(
    '{ importRuns(dataset: "nothing") { totalCount nodes { id } pageInfo { hasNextPage } } }',
  );
  expect(data).toEqual({ importRuns: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } } });
});

test("weighs reports by the rows that they may word", async () => {
  const { extensions } = await api.ask(
    "{ importRuns(first: 10) { nodes { id firstRefused { line } files(first: 3) { name } } } }",
  );
  expect(extensions?.cost).toBe(10 * (1 + 20 + 3));
});

test.each([
  ["{ importRuns(first: 101) { totalCount } }", "PAGE_SIZE"],
  ["{ importRuns(first: 0) { totalCount } }", "PAGE_SIZE"],
  ["{ importRuns { nodes { files(first: 101) { name } } } }", "PAGE_SIZE"],
  ['{ importRuns(after: "nonsense") { totalCount } }', "BAD_CURSOR"],
  ['{ importRuns(dataset: "") { totalCount } }', "ID_FORM"],
  ["{ importRuns(first: 100) { nodes { firstRefused { line } files(first: 100) { name } } } }", "QUERY_TOO_EXPENSIVE"],
])("refuses %s with %s", async (query, code) => {
  const { status, data, errors } = await api.ask(query);
  expect({ status, data: data ?? null, code: errors?.[0]?.extensions?.code }).toEqual({
    status: 400,
    data: null,
    code,
  });
});
