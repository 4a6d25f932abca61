import { expect, test } from "vitest";
import { bods } from "../../../../seed/sources/bods.ts";
import { toRelationshipId } from "../../../../seed/sources/making/entity-id.ts";
import { acme, ana, holdingOf, holds, idOf, mapped, statement } from "../../../support/files/bods-statements.ts";
import { mapFiles, memoryFile } from "../../../support/files/map-files.ts";

test("a package becomes dataset, source, entities and a relationship for each interest", async () => {
  const interests = [
    {
      type: "shareholding",
      beneficialOwnershipOrControl: true,
      directOrIndirect: "direct",
      share: { exact: 40 },
      startDate: "2020-05",
    },
    { type: "boardChair", details: "chairs the board", startDate: "2021" },
  ];
  const source = {
    source: { type: ["officialRegister"], url: "https://register.example/acme", retrievedAt: "2024-02-02T08:00:00Z" },
  };
  const { records, leftOut } = await mapped(acme, ana, holds(interests, source));
  const [dataset, file, firm, person, own, owns, chairs] = records;
  expect(dataset).toEqual({
    record: "dataset",
    id: "tales",
    title: "Beneficial ownership statements of Borealis Register",
    publisher: "Borealis Register",
    licence: "CC0-1.0",
    version: expect.stringMatching(/^2024-03-01 sha256:[0-9a-f]{16}$/),
  });
  expect(file).toEqual({
    record: "source",
    id: expect.stringMatching(/^tales-[0-9a-f]{16}$/),
    title: "Borealis Register: beneficial ownership statements",
    publisher: "Borealis Register",
    tier: "AGGREGATOR",
    url: "https://register.example/",
    publishedOn: "2024-03-01",
    licence: "CC0-1.0",
  });
  const evidence = (recordId: string) => [
    { source: file?.id, properties: ["kind", "name"], locator: `statement-${recordId}` },
  ];
  expect(firm).toEqual({ record: "entity", id: idOf("acme"), kind: "FIRM", name: "Acme", evidence: evidence("acme") });
  expect(person).toEqual({ record: "entity", id: idOf("ana"), kind: "PERSON", name: "Ana", evidence: evidence("ana") });
  expect(own).toMatchObject({
    tier: "PRIMARY",
    url: "https://register.example/acme",
    retrievedOn: "2024-02-02",
    summary: "From: official register.",
  });
  const ends = { from: idOf("ana"), to: idOf("acme") };
  const said = { source: own?.id, stance: "SUPPORTS", locator: "statement-holding" };
  expect(owns).toEqual({
    record: "relationship",
    id: toRelationshipId({ dataset: "tales", kind: "OWNS", ...ends, since: "2020-05", key: "holding|shareholding|1" }),
    kind: "OWNS",
    ...ends,
    role: "beneficial owner",
    status: "CONFIRMED",
    since: "2020-05",
    share: { minimum: 40, maximum: 40 },
    interests: ["shareholding"],
    directness: "DIRECT",
    evidence: [said],
  });
  expect(chairs).toEqual({
    record: "relationship",
    id: toRelationshipId({ dataset: "tales", kind: "OFFICER_OF", ...ends, since: "2021", key: "holding|boardChair|1" }),
    kind: "OFFICER_OF",
    ...ends,
    role: "board chair",
    status: "CONFIRMED",
    since: "2021",
    interests: ["boardChair"],
    evidence: [{ ...said, quote: "chairs the board" }],
  });
  expect(leftOut).toEqual([]);
});

test("the latest statement of a record counts, wherever it stands, and a closed one ends its claims", async () => {
  const at = (statementDate: string, recordStatus: string) => ({
    statementDate,
    recordStatus,
    statementId: statementDate,
  });
  const half = { type: "shareholding", share: { exact: 50 }, startDate: "2019" };
  const all = { type: "shareholding", share: { exact: 100 }, startDate: "2019" };
  const updated = await mapped(
    holds([all], at("2023-01-01", "updated")),
    acme,
    ana,
    holds([half], at("2022-01-01", "new")),
  );
  expect(updated.relationships).toMatchObject([{ share: { minimum: 100 }, evidence: [{ locator: "2023-01-01" }] }]);
  expect(updated.leftOut).toEqual(["superseded by a later statement"]);
  const closed = await mapped(
    acme,
    ana,
    holds([half], at("2022-01-01", "new")),
    holds([half], at("2024-01-01T10:00:00Z", "closed")),
  );
  expect(closed.relationships.map(({ until }) => until)).toEqual(["2024-01-01"]);
  const bare = holds(undefined, { ...at("2024-01-01", "closed"), recordDetails: {} });
  const barely = await mapped(acme, ana, holds([half], at("2022-01-01", "new")), bare);
  expect(barely.relationships).toMatchObject([
    { share: { minimum: 50 }, until: "2024-01-01", evidence: [{ locator: "2022-01-01" }] },
  ]);
  const ended = await mapped(acme, ana, holds([{ ...half, endDate: "2023-06" }], at("2024-01-01", "closed")));
  expect(ended.relationships.map(({ until }) => until)).toEqual(["2023-06"]);
});

test("an indirect whole and its pieces are all kept, the whole as INDIRECT, each said to be what it is", async () => {
  const borealis = statement("entity", "borealis", {
    entityType: { type: "legalEntity" },
    name: "Borealis",
    isComponent: true,
  });
  const piece = (recordId: string, subject: string, interestedParty: string) =>
    statement("relationship", recordId, {
      isComponent: true,
      subject,
      interestedParty,
      interests: [{ type: "shareholding", directOrIndirect: "direct", share: { exact: 60 } }],
    });
  const whole = holds(
    [{ type: "shareholding", share: { exact: 36 } }],
    {},
    { componentRecords: ["borealis", "upper", "lower"] },
  );
  const pieces = [piece("upper", "borealis", "ana"), piece("lower", "acme", "borealis")];
  const { relationships } = await mapped(acme, ana, borealis, ...pieces, whole);
  const note = "Stated as a piece of an indirect interest.";
  expect(relationships).toMatchObject([
    { from: idOf("ana"), to: idOf("borealis"), share: { minimum: 60, maximum: 60 }, directness: "DIRECT", note },
    { from: idOf("borealis"), to: idOf("acme"), share: { minimum: 60, maximum: 60 }, directness: "DIRECT", note },
    {
      from: idOf("ana"),
      to: idOf("acme"),
      share: { minimum: 36, maximum: 36 },
      directness: "INDIRECT",
      note: "The whole of an indirect interest, whose pieces are records of their own.",
    },
  ]);
});

test("a party that is not named makes no entity: its reason is a sentence on the known end", async () => {
  const party = { reason: "subjectExemptFromDisclosure", description: "listed on an exchange" };
  const exempt = holds([{ type: "shareholding", share: { exact: 30 } }], {}, { interestedParty: party });
  const anonymous = statement("person", "ana", {
    personType: "anonymousPerson",
    unspecifiedPersonDetails: { reason: "interestedPartyExemptFromDisclosure" },
  });
  const toAnonymous = { ...holds([{ type: "settlor" }]), recordId: "second", statementId: "statement-second" };
  const { entities, relationships, leftOut } = await mapped(toAnonymous, anonymous, acme, exempt);
  expect(relationships).toEqual([]);
  expect(entities).toMatchObject([
    {
      name: "Acme",
      description:
        "The interested party of an interest (settlor) is not named: interested party exempt from disclosure. " +
        "The interested party of an interest (shareholding) is not named: subject exempt from disclosure: listed on an exchange.",
      evidence: [
        { properties: ["kind", "name"], locator: "statement-acme" },
        { properties: ["description"], locator: "statement-second" },
        { properties: ["description"], locator: "statement-holding" },
      ],
    },
  ]);
  const told = "one end is not named: told in the description of the other";
  expect(leftOut).toEqual([told, "person not named: told on what it holds", told]);
});

test("a subject that is not named is told on the interested party", async () => {
  const { entities } = await mapped(
    ana,
    holds([{ type: "votingRights" }], {}, { subject: { reason: "unableToObtain" } }),
  );
  expect(entities.map(({ description }) => description)).toEqual([
    "The subject of an interest (votingRights) is not named: unable to obtain.".replace(
      "votingRights",
      "voting rights",
    ),
  ]);
});

test("what is personal about a person is dropped and counted", async () => {
  const person = statement("person", "ana", {
    personType: "knownPerson",
    names: [
      { type: "former", fullName: "Ana Alba" },
      { type: "legal", givenName: "Ana", familyName: "Borealis" },
    ],
    birthDate: "1980-01-02",
    addresses: [{ address: "1 Harbour Street" }],
    identifiers: [{ scheme: "XX-PASSPORT", id: "P123" }],
    nationalities: [{ code: "GB-SCT" }, { code: "FR" }],
  });
  const { entities, leftOut } = await mapped(person);
  expect(entities).toMatchObject([{ name: "Ana Borealis", aliases: ["Ana Alba"], country: "GB" }]);
  expect(JSON.stringify(entities)).not.toMatch(/1980|Harbour|P123/);
  expect(leftOut).toEqual([
    "personal: birth date",
    "personal: address",
    "personal: document or tax number",
    "further nationality",
  ]);
});

test("a correction is kept as evidence, other annotations are counted", async () => {
  const annotations = [
    { motivation: "correcting", statementPointerTarget: "/recordDetails/interests", description: "was 30 percent" },
    { motivation: "commenting", description: "seen" },
  ];
  const claim = await holdingOf({ type: "shareholding" }, { annotations });
  expect(claim?.evidence).toMatchObject([
    { locator: "statement-holding" },
    { locator: "statement-holding /recordDetails/interests", quote: "was 30 percent" },
  ]);
});

test("statements are read as one list or one a line; older versions and other things are refused by name", async () => {
  const lines = [acme, ana, holds([{ type: "shareholding" }])].map((one) => `${JSON.stringify(one)}\n`).join("");
  const fromLines = await mapFiles(bods, [memoryFile("tales.jsonl", `\uFEFF${lines}`)]);
  const fromList = await mapped(acme, ana, holds([{ type: "shareholding" }]));
  expect(fromLines.relationships).toEqual(fromList.relationships);
  const { refusals } = await mapped({ statementID: "old", statementType: "personStatement" }, { statementId: "x" }, []);
  expect(refusals.map(({ code, field }) => [code, field])).toEqual([
    ["UNKNOWN_KEY", "statementType"],
    ["MISSING_KEY", "recordId"],
    ["WRONG_TYPE", "line"],
  ]);
});
