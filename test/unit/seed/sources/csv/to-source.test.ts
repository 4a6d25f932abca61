import { expect, test } from "vitest";
import { csv } from "../../../../../seed/sources/csv.ts";
import { runImporter, textFile } from "../../../../support/imports/run-importer.ts";

const file = (path: string, source: string) => `  - path: ${path}
    ${source}
    entities: [{as: firm, kind: FIRM, name: "{name}", localId: "{name}"}]
`;
const head = (source: string) => `
dataset: {id: firms, title: Firms, publisher: Register, licence: CC0}
${source}
files:
`;
const files = [textFile("a.csv", "name,at\nAcme,2020\n"), textFile("b.csv", "name,at\nBeta,2021\n")];
const run = (mapping: string) => runImporter(csv, files, { options: { mapping } });
const shared = "source: {title: Register, tier: PRIMARY}";
const own = 'source: {title: "Leak of {at}", tier: SEED}';

test("each file rests on its own source, and on the mapping's where it has none", async () => {
  const { sources, entities } = await run(head(shared) + file("a.csv", "") + file("b.csv", own));
  const titles = new Map(sources.map(({ id, title, tier }) => [id, `${title}, ${tier}`]));
  expect(entities.map(({ name, evidence }) => [name, evidence.map(({ source }) => titles.get(source))])).toEqual([
    ["Acme", ["Register, PRIMARY"]],
    ["Beta", ["Leak of 2021, SEED"]],
  ]);
});

test("files of the same source share it", async () => {
  const { sources } = await run(head("") + file("a.csv", shared) + file("b.csv", shared));
  expect(sources.map(({ title }) => title)).toEqual(["Register"]);
});

test("a mapping in which a file has no source at all is refused", async () => {
  await expect(run(head("") + file("a.csv", shared) + file("b.csv", ""))).rejects.toThrow("source is missing");
});

test("a column that the source of a file needs and the file lacks is named at its line", async () => {
  const mapping = head(shared) + file("a.csv", "") + file("b.csv", 'source: {title: "{paper}", tier: SEED}');
  await expect(run(mapping)).rejects.toThrow(/mapping line 9: .*names the column "paper"/);
});
