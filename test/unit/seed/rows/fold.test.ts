import { expect, test } from "vitest";
import { foldRecords } from "../../../../seed/rows/fold.ts";
import type { SpooledRecord } from "../../../../seed/spool/spooled-record.ts";
import { formatRecord } from "../../../../server/domain/records/format-record.ts";
import type { EntityRecord, LinchpinRecord, RelationshipRecord } from "../../../../server/domain/records/record.ts";
import { firm, owns } from "../../../support/graphs/invented-graph.ts";

const place = { file: "a.jsonl", line: 7, byteOffset: 0 };
const row = (number: number) => ({ row: number, place });
const spooled = (...records: readonly LinchpinRecord[]): readonly SpooledRecord[] =>
  records.map((record, index) => ({ id: record.id, dataset: "d", text: formatRecord(record), ...row(index) }));
const fold = (repeats: "refused" | "joined", ...records: readonly LinchpinRecord[]) => [
  ...foldRecords(spooled(...records), repeats),
];
const seen = (name: string, line: number, facts: Partial<EntityRecord> = {}): EntityRecord =>
  firm(name, { evidence: [{ source: "registry", properties: ["name"], locator: `a.csv#${line}` }], ...facts });

test("a row that says the same again is a duplicate", () => {
  const acme = firm("Acme");
  expect(fold("refused", acme, { ...acme })).toEqual([
    { record: acme, text: formatRecord(acme), dataset: "d", from: [row(0)], again: [row(1)], refused: [], surplus: 0 },
  ]);
});

test("records of other ids and other datasets are folded apart", () => {
  const [first, second] = spooled(firm("Acme"), firm("Acme"));
  if (first === undefined || second === undefined) throw new Error("two records were spooled");
  const folded = [...foldRecords([first, { ...second, dataset: "e" }, ...spooled(firm("Borealis"))], "joined")];
  expect(folded.map(({ dataset, record }) => `${dataset} ${record.id}`)).toEqual(["d acme", "e acme", "d borealis"]);
});

test("a row that says something else is refused where ids are given once, and names the first", () => {
  const [folded] = fold("refused", firm("Acme"), firm("Acme", { country: "NL" }));
  expect(folded?.record).toEqual(firm("Acme"));
  expect(folded?.refused).toEqual([
    {
      row: row(1),
      refusal: {
        code: "ID_TWICE",
        field: "id",
        value: 'is "acme", which a.jsonl line 7 has with other content',
        bound: "give each id once",
      },
    },
  ]);
});

test("rows of one firm told in pieces are joined: first values stand, lists are united", () => {
  const one = firm("Acme", { country: "NL", aliases: ["A"] });
  const two = firm("Acme", { country: "BE", website: "https://acme.example", aliases: ["A", "B"] });
  const [folded] = fold("joined", one, two, one);
  expect(folded?.record).toEqual({ ...two, ...one, roles: [], identifiers: [], aliases: ["A", "B"] });
  expect([folded?.from, folded?.again]).toEqual([[row(0), row(1)], [row(2)]]);
});

test("evidence of a later row speaks only for what stands: another name becomes an alias, another country nothing", () => {
  const one = seen("Acme", 1, { country: "NL" });
  const said = { source: "registry", properties: ["name", "country"], locator: "a.csv#2" };
  const two = firm("Acme", { name: "ACME BV", country: "BE", evidence: [said] });
  const [folded] = fold("joined", one, two);
  expect(folded?.record).toMatchObject({
    name: "Acme",
    country: "NL",
    aliases: ["ACME BV"],
    evidence: [
      { locator: "a.csv#1", properties: ["name"] },
      { locator: "a.csv#2", properties: ["aliases"] },
    ],
  });
});

test("a firm that each of many rows names keeps a hundred pieces of evidence and those that bring something new", () => {
  const rows = Array.from({ length: 150 }, (_, line) => seen("Acme", line));
  const late = seen("Acme", 150, {
    country: "NL",
    evidence: [{ source: "registry", properties: ["country"], locator: "a.csv#150" }],
  });
  const [folded] = fold("joined", ...rows, late);
  const record = folded?.record as EntityRecord;
  expect([record.country, record.evidence.length, folded?.surplus, folded?.from.length]).toEqual(["NL", 101, 50, 151]);
});

test("a claim told twice rests on the evidence of both rows", () => {
  const first = owns("Ana", "Acme", 40);
  const claim = (locator: string): RelationshipRecord => ({
    ...first,
    evidence: [{ source: "registry", stance: "SUPPORTS", locator }],
  });
  const [folded] = fold("joined", claim("b"), claim("a"));
  expect(folded?.record).toEqual({ ...first, evidence: [...claim("a").evidence, ...claim("b").evidence] });
});
