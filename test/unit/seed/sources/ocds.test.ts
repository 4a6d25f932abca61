import { expect, test } from "vitest";
import { about, award, contract, parties, release, run } from "../../../support/files/ocds-releases.ts";

test("makes a contract of a release package, with its publisher and licence", async () => {
  const outcome = await run({ ...about, releases: [release] });
  const { entities, sources, datasets } = outcome;
  expect(datasets).toEqual([
    {
      record: "dataset",
      id: "snow",
      title: "Snow Registry: contracting processes",
      publisher: "Snow Registry",
      licence: "CC BY 4.0",
      version: expect.stringMatching(/^2024-05-01 sha256:/),
    },
  ]);
  expect(entities.find(({ kind }) => kind === "CONTRACT")).toEqual({
    record: "entity",
    id: expect.stringMatching(/^snow-[0-9a-f]{16}$/),
    kind: "CONTRACT",
    name: "Ploughs",
    description: "Status: active.",
    contractType: "GOODS",
    amount: "1250.5",
    currency: "EUR",
    signedOn: "2024-03-01",
    identifiers: [{ scheme: "OCDS", value: "ocds-x-1/C1" }],
    evidence: [
      {
        source: sources[0]?.id,
        properties: ["kind", "name", "description", "contractType", "amount", "currency", "signedOn", "identifiers"],
        locator: "R1",
      },
    ],
  });
});

test("joins buyer, seller, procuring entity and goods to it; who lost is only counted", async () => {
  const { claims, entities, relationships, counts } = await run({ ...about, releases: [release] });
  expect(claims).toEqual([
    "Ministry of Snow BUYS_UNDER Ploughs",
    "Acme SELLS_UNDER Ploughs",
    "Purchasing House INTERMEDIATES Ploughs",
    "Ploughs COVERS Snowploughs",
  ]);
  expect(entities.map(({ name, kind, id }) => [name, kind, id.replace(/-[0-9a-f]{16}$/, "")])).toEqual([
    ["Ploughs", "CONTRACT", "snow"],
    ["Ministry of Snow", "AGENCY", "xx-gov"],
    ["Acme", "FIRM", "xx-reg"],
    ["Purchasing House", "AGENCY", "snow"],
    ["Snowploughs", "PRODUCT", "cpv"],
  ]);
  expect(relationships[0]).toMatchObject({ since: "2024-04-01", until: "2024-12-31", status: "CONFIRMED" });
  expect(counts).toEqual({
    "contract.items": 1,
    "award.status": 1,
    "award.value": 1,
    "tenderer who was not awarded": 1,
    "personal data: contact point": 1,
  });
});

const { parties: _, ...bare } = release;
const shapes: readonly (readonly [string, readonly unknown[]])[] = [
  ["a bare release", [release]],
  ["a list of releases", [[release]]],
  ["JSON Lines", [`${JSON.stringify(release)}\n`]],
  [
    "a record package with a compiled release",
    [{ ...about, records: [{ ocid: "ocds-x-1", compiledRelease: release }] }],
  ],
  ["a record with whole releases", [{ ...about, records: [{ ocid: "ocds-x-1", releases: [release] }] }]],
  ["a package whose list comes first", [{ releases: [release], ...about }]],
  [
    "two files of one process",
    [
      { ...bare, contracts: [], id: "R0", date: "2024-01-01" },
      { ...bare, awards: [], parties },
    ],
  ],
];
test.each(shapes)("reads %s", async (_name, values) => {
  const { claims, refusals } = await run(...values);
  expect(refusals).toEqual([]);
  expect([...claims].sort()).toEqual([
    "Acme SELLS_UNDER Ploughs",
    "Ministry of Snow BUYS_UNDER Ploughs",
    "Ploughs COVERS Snowploughs",
    "Purchasing House INTERMEDIATES Ploughs",
  ]);
});

test("lets the later release of a process win, whichever comes first", async () => {
  const later = {
    ...release,
    id: "R2",
    date: "2024-06-01",
    contracts: [{ ...contract, value: { amount: 7, currency: "EUR" } }],
  };
  const { entities, counts } = await run({ releases: [later, release] });
  expect(entities.filter(({ kind }) => kind === "CONTRACT").map(({ amount }) => amount)).toEqual(["7"]);
  expect(counts["release told with the last of its process"]).toBe(1);
});

test("takes awards for contracts where a process has none, without those that came to nothing", async () => {
  const dead = { ...award, id: "A2", status: "unsuccessful" };
  const { entities, counts } = await run({ ...release, contracts: [], awards: [award, dead] });
  expect(entities.filter(({ kind }) => kind === "CONTRACT").map(({ amount }) => amount)).toEqual(["90"]);
  expect(counts["award that is unsuccessful"]).toBe(1);
});

test("knows a party without an identifier in its own process alone, and never by its name", async () => {
  const named = { ...bare, buyer: { name: "Ministry of Snow" }, awards: [{ ...award, suppliers: [{ name: "Acme" }] }] };
  const other = { ...named, ocid: "ocds-x-2" };
  const { entities } = await run({ releases: [named, other] });
  const acmes = entities.filter(({ name }) => name === "Acme");
  expect(new Set(acmes.map(({ id }) => id)).size).toBe(2);
});

test("lets each member of a consortium sell, reads a single supplier that is no list, and passes over what is no object", async () => {
  const consortium = { ...award, suppliers: [{ id: "S" }, { id: "L" }, "x"] };
  expect((await run({ ...release, awards: [consortium, "y"] })).claims).toContain("Cobalt SELLS_UNDER Ploughs");
  const single = { ...release, awards: [], contracts: [{ ...contract, suppliers: { name: "Delta" } }] };
  expect((await run(single)).claims).toContain("Delta SELLS_UNDER Ploughs");
});

test("counts a contract whose award is nowhere, and a record that only links to its releases", async () => {
  const lost = { ...release, awards: [], contracts: [{ ...contract, awardID: "A9" }] };
  expect((await run(lost)).counts).toMatchObject({ "contract whose award is not in the files": 1 });
  const linked = { records: [{ ocid: "ocds-x-1", releases: [{ url: "https://example.org/r", date: "2024" }] }] };
  expect((await run(linked)).counts).toEqual({ "record that only links to its releases": 1 });
});

test("makes an order part of its framework contract", async () => {
  const order = {
    ...release,
    ocid: "ocds-x-2",
    contracts: [{ ...contract, id: "C2", title: "Order" }],
    relatedProcesses: [{ relationship: ["framework"], identifier: "ocds-x-1" }],
  };
  expect((await run({ releases: [release, order] })).claims).toContain("Order PART_OF Ploughs");
});

test("leaves out an amount without a currency with a remark", async () => {
  const { remarks, entities } = await run({ ...release, contracts: [{ ...contract, value: { amount: 5 } }] });
  expect(remarks.map(({ code, field }) => [code, field])).toEqual([["BAD_MONEY", "value"]]);
  expect(entities[0]).not.toHaveProperty("amount");
});

test("refuses what is no release, and a file that breaks off, by themselves", async () => {
  const text = JSON.stringify({ releases: [release, { id: "R9" }] });
  const codes = async (value: unknown) => (await run(value)).refusals.map(({ code }) => code);
  expect(await codes(text)).toEqual(["MISSING_KEY"]);
  expect(await codes(text.slice(0, -9))).toEqual(["NOT_JSON", "NOT_JSON"]);
  expect(await codes('[1, "a", {}]')).toEqual(["MISSING_KEY", "MISSING_KEY", "MISSING_KEY"]);
  expect(await codes("no JSON\n")).toEqual(["NOT_JSON"]);
});
