import { expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { wordImport } from "../../../../server/cli/commands/word-import.ts";
import { datasetId } from "../../../../server/domain/ids.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { idleWriter } from "../../../support/imports/idle-writer.ts";

const file = fileMaker();
const dataset = datasetId("tales");
const statements = '[{"statementId":"s","recordId":"r","recordType":"entity","recordDetails":{}}]';
const run = (format: string, path: string, more: object = {}) =>
  importFiles({ format, dataset, files: [path], mode: "compare", ...more }, idleWriter);

test("where every row was refused the report names the format that the file looks like", async () => {
  const report = await run("ftm", file(statements, "statements.json"));
  expect([report.rows.rejected, report.looksLike]).toEqual([1, { file: "statements.json", format: "bods" }]);
  expect(wordImport(report)).toContain("statements.json looks like bods: give --format bods.");
});

test("a file whose header no reader of the format knows is refused with the format that it looks like", async () => {
  await expect(run("usaspending", file("node_id,name\n1,Acme\n", "nodes.csv"))).rejects.toMatchObject({
    message: expect.stringContaining("nodes.csv looks like icij: give --format icij"),
  });
});

test("a file of ours in another format's place is named too", async () => {
  const graph = `{"record":"dataset","id":"tales"}\n`;
  expect((await run("bods", file(graph, "graph.jsonl"))).looksLike).toEqual({
    file: "graph.jsonl",
    format: "linchpin",
  });
});

test("a broken file of the format itself looks like nothing else, nor does one of its family", async () => {
  expect((await run("bods", file(statements, "broken.json"))).looksLike).toBe(undefined);
  const sanction = '{"id":"a","schema":"Company","properties":{},"datasets":["x"],"referents":[]}\n';
  expect((await run("ftm", file(sanction, "nameless.json"))).looksLike).toBe(undefined);
});
