import { expect, test } from "vitest";
import { ftm } from "../../../../seed/sources/ftm.ts";
import { acme, ana, everyone, idOf, mapped, row } from "../../../support/files/ftm-rows.ts";
import { mapContext, mapFiles, memoryFile } from "../../../support/files/map-files.ts";

test("things become entities on the file's word, the names beside the first as aliases", async () => {
  const { records } = await mapped(
    row("Company", "acme", {
      name: ["Acme", "Acme Limited"],
      previousName: ["Old Acme"],
      jurisdiction: ["gb"],
      country: ["fr"],
      website: ["https://acme.example/"],
      summary: ["Makes things."],
      registrationNumber: ["0012"],
    }),
  );
  const [dataset, source, entity] = records;
  expect(dataset).toMatchObject({ record: "dataset", id: "tales", licence: "not stated" });
  expect(source).toMatchObject({
    record: "source",
    tier: "AGGREGATOR",
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(entity).toEqual({
    record: "entity",
    id: expect.stringMatching(/^reg-gb-[0-9a-f]{16}$/),
    kind: "FIRM",
    name: "Acme",
    aliases: ["Acme Limited", "Old Acme"],
    country: "GB",
    description: "Makes things.",
    website: "https://acme.example/",
    identifiers: [{ scheme: "REG-GB", value: "0012" }],
    evidence: [
      {
        source: source?.id,
        properties: ["kind", "name", "aliases", "country", "description", "website", "identifiers"],
        locator: "acme",
      },
    ],
  });
});

test.each([
  ["Company", "FIRM"],
  ["PublicBody", "AGENCY"],
  ["Person", "PERSON"],
  ["Territory", "JURISDICTION"],
  ["RealEstate", "FACILITY"],
  ["Contract", "CONTRACT"],
  ["CourtCase", "INVESTIGATION"],
])("a %s is a %s", async (schema, kind) => {
  const { entities } = await mapped(row(schema, "thing", { name: ["Thing"] }));
  expect(entities).toMatchObject([{ kind, evidence: [{ properties: expect.arrayContaining(["kind"]) }] }]);
});

test.each(["Vessel", "Airplane", "Vehicle", "Security"])("a %s is an asset of that component", async (schema) => {
  const { entities } = await mapped(row(schema, "thing", { name: ["Thing"] }));
  const component = schema === "Airplane" ? "aircraft" : schema.toLowerCase();
  expect(entities).toMatchObject([{ kind: "ASSET", component }]);
});

test("a legal entity is a firm by inference, a bank or fund by its topic a backer", async () => {
  const { entities } = await mapped(
    row("LegalEntity", "acme", { name: ["Acme"] }),
    row("Company", "bank", { name: ["Bank"], topics: ["fin.bank"] }),
  );
  expect(entities).toMatchObject([
    { kind: "FIRM", evidence: [{ properties: ["name"] }] },
    { kind: "BACKER", evidence: [{ properties: ["kind", "name"] }] },
  ]);
});

test("the strongest identifier that a firm has one of is its identity, and what names it follows", async () => {
  const lei = row("Company", "acme", {
    name: ["Acme"],
    leiCode: ["529900T8BM49AURSDO55"],
    ogrnCode: ["1027700132195"],
  });
  const { entities, relationships } = await mapped(
    row("Ownership", "own", { owner: ["ana"], asset: ["acme"] }),
    ana,
    lei,
  );
  expect(entities[1]?.id).toMatch(/^lei-/);
  expect(relationships.map(({ to }) => to)).toEqual([entities[1]?.id]);
  const twice = row("Company", "acme", {
    name: ["Acme"],
    ogrnCode: ["1027700132195", "1027700132196"],
    kppCode: ["770101001"],
  });
  expect((await mapped(twice)).entities.map(({ id }) => id)).toEqual([idOf("acme")]);
});

test("a ship and a shipping company of one IMO number are two, and an identifier that is none is counted", async () => {
  const { entities, remarks } = await mapped(
    row("Vessel", "ship", { name: ["Ship"], imoNumber: ["IMO9074729"] }),
    row("Company", "line", { name: ["Line"], imoNumber: ["9074729"], leiCode: ["529900T8BM49AURSDO56"] }),
  );
  expect(entities.map(({ id }) => id.replace(/-[0-9a-f]{16}$/, ""))).toEqual(["imo", "tales"]);
  expect(remarks.map(({ code, field }) => [code, field])).toEqual([
    ["BAD_IDENTIFIER", "identifiers.LEI"],
    ["BAD_IDENTIFIER", "identifiers.IMO-company"],
  ]);
});

test("a sanction comes from an agency made of the authority's own text, as REPORTED here", async () => {
  const sanction = row("Sanction", "ban", {
    entity: ["ana"],
    authority: ["Office of Lists"],
    program: ["TALES"],
    listingDate: ["2021-05-06"],
  });
  const { entities, relationships } = await mapped(ana, sanction);
  const office = idOf("authority:Office of Lists");
  expect(entities[1]).toMatchObject({
    id: office,
    kind: "AGENCY",
    name: "Office of Lists",
    evidence: [{ properties: ["name"] }],
  });
  expect(relationships).toMatchObject([
    { kind: "SANCTIONS", from: office, to: idOf("ana"), role: "TALES", since: "2021-05-06", status: "REPORTED" },
  ]);
});

test("a page that a row cites and a document that proves it are sources of their own", async () => {
  const own = row("Ownership", "own", {
    owner: ["ana"],
    asset: ["acme"],
    proof: ["deed"],
    sourceUrl: ["https://paper.example/1"],
  });
  const deed = row("HyperText", "deed", { title: ["Deed"], publisher: ["Notary"], date: ["2020-01-02"] });
  const { sources, relationships } = await mapped(...everyone, own, deed);
  const sourceOf = (id: string | undefined) => sources.find((source) => source.id === id);
  expect(relationships[0]?.evidence.map(({ source }) => sourceOf(source))).toMatchObject([
    { title: "FollowTheMoney entities of tales" },
    { title: "https://paper.example/1", publisher: "paper.example", url: "https://paper.example/1" },
    { title: "Deed", publisher: "Notary", publishedOn: "2020-01-02" },
  ]);
});

test("personal data is dropped, what has no place is counted, and so is a schema that nobody knows", async () => {
  const person = row("Person", "ana", {
    name: ["Ana"],
    birthDate: ["1980-01-02"],
    idNumber: ["X1"],
    notes: ["tall"],
    country: ["fr", "de"],
  });
  const wallet = row("CryptoWallet", "purse", { publicKey: ["abc"] });
  const own = row("Ownership", "own", { owner: ["ana"], asset: ["purse"] });
  const { records, leftOut } = await mapped(
    person,
    wallet,
    own,
    row("Gadget", "x", {}),
    row("Ownership", "half", { owner: ["ana"] }),
  );
  expect(JSON.stringify(records)).not.toMatch(/1980|X1/);
  expect(leftOut).toEqual([
    "personal: birthDate",
    "personal: idNumber",
    "property notes, not kept",
    "further value of country",
    "CryptoWallet",
    "Ownership of a CryptoWallet",
    "unknown schema Gadget",
    "Ownership that names one end",
  ]);
});

test("the command's tier and status weigh what the file says, and its address is that of the file", async () => {
  const url = "https://files.example/tales";
  const context = { ...mapContext, options: { tier: "PRESS", status: "ALLEGED", url } };
  const own = row("Ownership", "own", { owner: ["ana"], asset: ["acme"] });
  const file = memoryFile("tales.ftm.json", [ana, acme, own].map((one) => JSON.stringify(one)).join("\n"));
  const { sources, relationships } = await mapFiles(ftm, [file], context);
  expect(sources[0]).toMatchObject({ tier: "PRESS", url });
  expect(relationships[0]?.status).toBe("ALLEGED");
});
