import { afterAll, beforeAll, expect, test } from "vitest";
import { importFiles } from "../../seed/pipeline/import.ts";
import { type Api, openApi } from "../support/app/api.ts";
import { openScratchGraph } from "../support/database/scratch-graph.ts";
import { seedDatabase } from "../support/database/seed-database.ts";
import { fileMaker, textOf } from "../support/files/import-file.ts";
import { firm, inventedGraph, owns, person, supplies } from "../support/graphs/invented-graph.ts";

const makeFile = fileMaker();
const { database, writer } = openScratchGraph();
let api: Api;
beforeAll(async () => {
  await seedDatabase(database);
  api = await openApi({ login: database });
});
afterAll(() => api?.close());

const paths = (from: string, to: string) =>
  `{ paths(question: { from: ["${from}"], to: ["${to}"], limit: 1 }) { paths { hops } searched { engine graphVersion } } }`;

async function askVersion() {
  const { status, data } = await api.ask(paths("eric-trump", "bitmain"));
  const answer = data as { paths: { paths: readonly { hops: number }[]; searched: { graphVersion: string } } } | null;
  return { status, hops: answer?.paths.paths[0]?.hops, version: answer?.paths.searched.graphVersion };
}

test("an import is answered from without a restart, and no question in between fails", async () => {
  const before = await askVersion();
  const file = makeFile(
    textOf(
      inventedGraph(
        person("Ana"),
        firm("Acme"),
        firm("Borealis"),
        owns("Ana", "Acme", 40),
        supplies("Acme", "Borealis"),
      ),
    ),
  );
  const seen: Awaited<ReturnType<typeof askVersion>>[] = [];
  const importing = importFiles({ files: [file], format: "linchpin", mode: "write" }, writer);
  await expect
    .poll(async () => seen.push(await askVersion()) && seen.at(-1)?.version !== before.version, { timeout: 20_000 })
    .toBe(true);
  expect(await importing).toMatchObject({ result: "done" });
  expect(new Set(seen.map(({ status, hops }) => `${status} ${hops}`))).toEqual(new Set([`200 ${before.hops}`]));
  const { status, data } = await api.ask(paths("ana", "borealis"));
  expect({ status, data }).toEqual({
    status: 200,
    data: { paths: { paths: [{ hops: 2 }], searched: { engine: "projection", graphVersion: seen.at(-1)?.version } } },
  });
});
