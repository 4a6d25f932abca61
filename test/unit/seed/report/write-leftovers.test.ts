import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { datasetId } from "../../../../server/domain/ids.ts";
import { acme, idOf, row } from "../../../support/files/ftm-rows.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { rememberingWriter } from "../../../support/imports/remembering-writer.ts";

const file = fileMaker();
const home = mkdtempSync(join(tmpdir(), "linchpin-leftovers-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const firm = (id: string, more: object = {}) => row("Company", id, { name: [id], legalForm: ["Ltd"], ...more });
const person = row("Person", "ana", { name: ["Ana"], birthDate: ["1980-01-02"], lastName: ["Alba"] });
const owns = row("Ownership", "own", { owner: ["ana"], asset: ["acme"], sharesCount: ["7"] });
const lost = row("Ownership", "lost", { owner: ["nobody"], asset: ["acme"], sharesCount: ["8"] });

type More = Partial<Parameters<typeof importFiles>[0]>;
let count = 0;
function importRows(rows: readonly object[], more: More = {}) {
  count += 1;
  const content = rows.map((one) => `${JSON.stringify(one)}\n`).join("");
  const files = [file(content, `tales-${count}.ftm.json`)];
  const request = { files, format: "ftm", dataset: datasetId("tales"), mode: "write" } as const;
  return importFiles({ ...request, ...more }, rememberingWriter());
}
const linesOf = (path: string | undefined) =>
  readFileSync(path ?? "", "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; line: number; values: object });

test("a run that writes keeps its leftovers in a file named after it, for its owner alone", async () => {
  const folder = join(home, "named");
  const { leftovers, run } = await importRows([person, firm("acme"), owns], { leftovers: { folder } });
  const path = join(folder, `${run}.jsonl`);
  expect(leftovers).toEqual({ kept: 3, file: path });
  expect(readdirSync(folder)).toEqual([`${run}.jsonl`]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(linesOf(path)).toMatchObject([
    { id: idOf("acme"), line: 2, values: { legalForm: ["Ltd"] } },
    { id: idOf("ana"), line: 1, values: { lastName: ["Alba"] } },
    { record: "relationship", line: 3, values: { sharesCount: ["7"] } },
  ]);
  expect(readFileSync(path, "utf8")).not.toContain("1980");
});

test("a dry run, and one without a place for it, only counts", async () => {
  const folder = join(home, "dry");
  const dry = await importRows([firm("acme")], { leftovers: { folder }, mode: "compare" });
  expect([dry.leftovers, existsSync(folder)]).toEqual([{ kept: 1 }, false]);
  expect((await importRows([firm("acme")])).leftovers).toEqual({ kept: 1 });
});

test("a row that is refused leaves nothing behind", async () => {
  const { leftovers, refusals } = await importRows([acme, person, lost], {
    leftovers: { file: join(home, "lost.jsonl") },
  });
  expect(refusals).toEqual({ UNKNOWN_ENTITY: 1 });
  expect(leftovers?.kept).toBe(1);
  expect(linesOf(leftovers?.file).map(({ id }) => id)).toEqual([idOf("ana")]);
});

test("nothing is kept of who is on the suppression list, nor what names them, and an older file goes", async () => {
  const path = join(home, "suppressed.jsonl");
  const rows = [firm("acme", { parent: ["borealis"] }), acme, firm("borealis")];
  expect((await importRows(rows, { leftovers: { file: path } })).leftovers?.kept).toBe(2);
  const suppressions = join(home, "suppressions.jsonl");
  writeFileSync(suppressions, JSON.stringify({ id: idOf("borealis"), reason: "right", date: "2026-01-02" }));
  const second = await importRows(rows, { leftovers: { file: path }, suppressions });
  expect([second.leftovers, existsSync(path)]).toEqual([undefined, false]);
});
