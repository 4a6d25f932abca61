import { beforeEach, expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { datasetId } from "../../../../server/domain/ids.ts";
import { fingerprint } from "../../../../server/exports/fingerprint.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { lined, operation, published, statement, statementsCsv } from "../../../support/files/published.ts";
import { claimsIn } from "../../../support/imports/open-claims.ts";

const file = fileMaker();
const { writer, store } = openScratchGraph();
beforeEach(() => writer.reset());

let count = 0;
type More = Partial<Parameters<typeof importFiles>[0]>;
function importText(text: string, name: string, more: More = {}) {
  count += 1;
  const request = { format: "opensanctions", dataset: datasetId("tales"), mode: "write" } as const;
  return importFiles({ ...request, files: [file(text, `${count}-${name}`)], ...more }, writer);
}
const importRows = (...rows: readonly object[]) => importText(lined(...rows), "entities.ftm.json");
const importDelta = (rows: readonly object[], more: More = {}) =>
  importText(lined(...rows), "entities.delta.json", { ...more, options: { published: "2024-06-01" } });
const claims = () => claimsIn(store);
const fingerprintNow = () => fingerprint(store);

const [ana, bela] = ["ana", "bela"].map((id) => published("Person", id, { name: [id] }));
const acme = published("Company", "acme", { name: ["acme"], leiCode: ["529900T8BM49AURSDO55"] });
const cobalt = published("Company", "cobalt", { name: ["cobalt"] });
const owns = (owner: string, asset: string, id = `${owner}-${asset}`, more: object = {}) =>
  published("Ownership", id, { owner: [owner], asset: [asset], startDate: ["2019"], ...more });
const ban = published("Sanction", "ban", { entity: ["ana"], authority: ["Office of Lists"] });
const everything = [ana, bela, acme, cobalt, owns("ana", "acme"), owns("bela", "cobalt"), ban].flatMap(
  (one) => one ?? [],
);

test("what a delta removes has ended on its date: a link by its own id, a thing with all that names it", async () => {
  await importRows(...everything);
  const report = await importDelta([operation("DEL", { id: "bela-cobalt" }), operation("DEL", { id: "ana" })]);
  expect(report.ended).toEqual({ found: 3, ended: 3, until: "2024-06-01" });
  expect(report.rows).toMatchObject({ read: 2, updated: 2, rejected: 0 });
  expect(await claims()).toEqual([
    "Office of Lists SANCTIONS ana until 2024-06-01",
    "ana OWNS acme until 2024-06-01",
    "bela OWNS cobalt until 2024-06-01",
  ]);
  expect((await store.audit()).filter((one) => one.count > 0)).toEqual([]);
});

test("the same delta again changes nothing, and a dry run tells without doing", async () => {
  await importRows(...everything);
  const rows = [operation("DEL", { id: "bela-cobalt" }), operation("ADD", owns("bela", "acme"))];
  const before = await fingerprintNow();
  const dry = await importDelta(rows, { mode: "compare" });
  expect([dry.ended, await fingerprintNow()]).toEqual([{ found: 1, ended: 1, until: "2024-06-01" }, before]);
  await importDelta(rows);
  const after = await fingerprintNow();
  const again = await importDelta(rows);
  expect(again.rows).toMatchObject({ read: 2, created: 0, updated: 0, unchanged: 2 });
  expect([again.ended, await fingerprintNow(), after === before]).toEqual([
    { found: 0, ended: 0, until: "2024-06-01" },
    after,
    false,
  ]);
});

test("a change takes the place of what the same row said; a later addition in the file undoes a removal", async () => {
  await importRows(...everything);
  await importDelta([
    operation("MOD", owns("bela", "acme", "ana-acme")),
    operation("DEL", { id: "bela-cobalt" }),
    operation("ADD", owns("bela", "cobalt")),
  ]);
  expect(await claims()).toEqual([
    "Office of Lists SANCTIONS ana",
    "ana OWNS acme until 2024-06-01",
    "bela OWNS acme",
    "bela OWNS cobalt",
  ]);
});

test("a change that is refused ends nothing, and what another dataset claims is let be", async () => {
  await importRows(...everything);
  await importText(lined(...everything), "other.ftm.json", { dataset: datasetId("others") });
  const report = await importDelta([
    operation("MOD", owns("nobody", "acme", "ana-acme")),
    operation("DEL", { id: "bela-cobalt" }),
  ]);
  expect([report.refusals, report.ended?.ended]).toEqual([{ UNKNOWN_ENTITY: 1 }, 1]);
  const open = (await claims()).filter((one) => !one.includes("until"));
  expect(open.filter((one) => one === "bela OWNS cobalt")).toHaveLength(1);
  expect(open.filter((one) => one === "ana OWNS acme")).toHaveLength(2);
});

test("a record that its publisher merged stays the entity that it was", async () => {
  await importRows(...everything);
  const merged = published("Person", "NK-1", { name: ["ana"] }, { referents: ["ana", "n-7"] });
  await importDelta([
    operation("DEL", { id: "bela" }),
    operation("ADD", merged),
    operation("ADD", owns("NK-1", "cobalt")),
  ]);
  expect(await claims()).toEqual([
    "Office of Lists SANCTIONS ana",
    "ana OWNS acme",
    "ana OWNS cobalt",
    "bela OWNS cobalt until 2024-06-01",
  ]);
});

test("statements in any order come in, twice without change, with evidence that no audit finds wanting", async () => {
  const rows = [
    statement("cobalt", "name", "cobalt"),
    statement("own", "owner", "ana", { schema: "Ownership" }),
    statement("ana", "name", "ana", { schema: "Person" }),
    statement("own", "asset", "cobalt", { schema: "Ownership" }),
    statement("cobalt", "jurisdiction", "gb", { dataset: "south_list", entity_id: "s-1" }),
  ];
  const path = file(statementsCsv(rows), "statements.csv");
  const report = await importText("x", "x", { files: [path] });
  expect(report.rows).toEqual({ read: 5, created: 5, updated: 0, unchanged: 0, duplicate: 0, rejected: 0 });
  expect(await claims()).toEqual(["ana OWNS cobalt"]);
  const before = await fingerprintNow();
  const again = await importText("x", "x", { files: [path] });
  expect(again.rows).toEqual({ read: 5, created: 0, updated: 0, unchanged: 5, duplicate: 0, rejected: 0 });
  expect(await fingerprintNow()).toBe(before);
  expect((await store.audit()).filter((one) => one.count > 0)).toEqual([]);
});
