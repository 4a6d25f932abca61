import { expect, test } from "vitest";
import { gleif } from "../../../../seed/sources/gleif.ts";
import { toEntityId } from "../../../../seed/sources/making/entity-id.ts";
import { mapFiles, memoryFile } from "../../../support/files/map-files.ts";
import { lei } from "../../../support/graphs/invented-lei.ts";

const [acme, borealis] = [lei("ACME00000000000000"), lei("BOREALIS0000000000")];
const idOf = (value: string) => toEntityId({ strong: [{ scheme: "LEI", value }], dataset: "tales", localId: value });

const record = (value: string, name: string, entity: object = {}, registration: object = {}) => ({
  LEI: value,
  Entity: { LegalName: name, EntityCategory: "GENERAL", ...entity },
  Registration: { RegistrationStatus: "ISSUED", ...registration },
});
const relationship = (type: string, more: object = {}) => ({
  Relationship: {
    StartNode: { NodeID: acme, NodeIDType: "LEI" },
    EndNode: { NodeID: borealis, NodeIDType: "LEI" },
    RelationshipType: type,
    RelationshipStatus: "ACTIVE",
    ...more,
  },
  Registration: { LastUpdateDate: "2024-05-06T07:08:09Z" },
});
const mapped = (...rows: readonly object[]) =>
  mapFiles(gleif, [memoryFile("tales-20240507.json", JSON.stringify(rows))]);
const claimOf = async (type: string, more: object = {}) => (await mapped(relationship(type, more))).relationships[0];

test("a level 1 record becomes a firm with its identifiers, its other names and its jurisdiction", async () => {
  const { records, leftOut } = await mapped(
    record(acme, "Acme AG", {
      OtherEntityNames: [{ type: "PREVIOUS_LEGAL_NAME", OtherEntityName: "Old Acme" }],
      LegalAddress: { City: "Berlin", Country: "DE" },
      RegistrationAuthority: { RegistrationAuthorityID: "RA000001", RegistrationAuthorityEntityID: "HRB 007" },
      LegalJurisdiction: "DE-BE",
    }),
  );
  const [dataset, source, firm, place, located] = records;
  expect(dataset).toMatchObject({
    id: "tales",
    licence: "CC0 1.0",
    version: expect.stringMatching(/^2024-05-07 sha256:/),
  });
  expect(source).toMatchObject({ tier: "PRIMARY", publishedOn: "2024-05-07", licence: "CC0 1.0" });
  const properties = ["kind", "name", "aliases", "country", "identifiers"];
  expect(firm).toEqual({
    record: "entity",
    id: expect.stringMatching(/^lei-[0-9a-f]{16}$/),
    kind: "FIRM",
    name: "Acme AG",
    aliases: ["Old Acme"],
    country: "DE",
    identifiers: [
      { scheme: "LEI", value: acme },
      { scheme: "RA000001", value: "HRB 007" },
    ],
    evidence: [{ source: source?.id, properties, locator: acme }],
  });
  expect(place).toMatchObject({ id: "jurisdiction-de-be", kind: "JURISDICTION", name: "DE-BE", countryCode: "DE" });
  expect(located).toMatchObject({ kind: "LOCATED_IN", from: firm?.id, to: "jurisdiction-de-be", status: "CONFIRMED" });
  expect(leftOut).toEqual(["address", "registration"]);
});

test.each([
  ["FUND", "BACKER"],
  ["RESIDENT_GOVERNMENT_ENTITY", "AGENCY"],
  ["INTERNATIONAL_ORGANIZATION", "AGENCY"],
  ["SOLE_PROPRIETOR", "FIRM"],
])("the category %s is a %s", async (EntityCategory, kind) => {
  expect((await mapped(record(acme, "Acme", { EntityCategory }))).entities).toMatchObject([{ kind }]);
});

test("a successor took the entity over; of a duplicate it may be the same; one without an LEI is counted", async () => {
  const successor = { SuccessorEntity: [{ SuccessorLEI: borealis }], EntityExpirationDate: "2020-01-02T00:00:00Z" };
  expect((await mapped(record(acme, "Acme", successor))).relationships).toMatchObject([
    { kind: "MERGED_INTO", from: idOf(acme), to: idOf(borealis), since: "2020-01-02" },
  ]);
  const duplicate = await mapped(record(acme, "Acme", successor, { RegistrationStatus: "DUPLICATE" }));
  expect(duplicate.relationships).toMatchObject([{ kind: "SAME_AS_CANDIDATE", score: 1 }]);
  const nameless = await mapped(record(acme, "Acme", { SuccessorEntity: { SuccessorEntityName: "Borealis" } }));
  expect(nameless.leftOut).toEqual(["registration", "successor without an LEI"]);
});

test("an LEI with wrong check digits is kept as text and is no identity beyond the dataset", async () => {
  const wrong = `${acme.slice(0, 18)}00`;
  const { entities } = await mapped(record(wrong, "Acme"));
  expect(entities).toMatchObject([
    { id: expect.stringMatching(/^tales-/), identifiers: [{ scheme: "LEI", value: wrong }] },
  ]);
});

test("consolidation is turned: the parent owns the child, by a share that nobody states", async () => {
  const claim = await claimOf("IS_DIRECTLY_CONSOLIDATED_BY");
  expect(claim).toEqual({
    record: "relationship",
    id: expect.stringMatching(/^owns-/),
    kind: "OWNS",
    from: idOf(borealis),
    to: idOf(acme),
    role: "accounting consolidation",
    status: "CONFIRMED",
    interests: ["unknownInterest"],
    directness: "DIRECT",
    evidence: [
      { source: expect.any(String), stance: "SUPPORTS", locator: `${acme} IS_DIRECTLY_CONSOLIDATED_BY ${borealis}` },
    ],
  });
});

test("an ultimate parent is INDIRECT and never a direct share", async () => {
  const claim = await claimOf("IS_ULTIMATELY_CONSOLIDATED_BY");
  expect(claim).toMatchObject({ kind: "OWNS", from: idOf(borealis), to: idOf(acme), directness: "INDIRECT" });
  expect(claim).not.toHaveProperty("share");
});

test("a fund manager is turned: it controls the fund", async () => {
  const claim = await claimOf("IS_FUND-MANAGED_BY");
  expect(claim).toMatchObject({ kind: "CONTROLS", from: idOf(borealis), to: idOf(acme), role: "fund manager" });
});

test.each([
  ["IS_SUBFUND_OF", "PART_OF"],
  ["IS_INTERNATIONAL_BRANCH_OF", "PART_OF"],
  ["IS_FEEDER_TO", "BACKS"],
])("%s is %s as GLEIF tells it", async (type, kind) => {
  expect(await claimOf(type)).toMatchObject({ kind, from: idOf(acme), to: idOf(borealis) });
});

test("a type that GLEIF does not have is refused", async () => {
  const { refusals } = await mapped(relationship("IS_FUND_MANAGED_BY"));
  expect(refusals).toMatchObject([
    { code: "UNKNOWN_WORD", field: "Relationship.RelationshipType", value: 'is "IS_FUND_MANAGED_BY"' },
  ]);
});

test("only the relationship's own period says since when and until when", async () => {
  const period = (PeriodType: string, StartDate: string, EndDate?: string) => ({
    PeriodType,
    StartDate,
    ...(EndDate && { EndDate }),
  });
  const accounting = [
    period("ACCOUNTING_PERIOD", "2019-01-01T00:00:00Z", "2019-12-31T00:00:00Z"),
    period("DOCUMENT_FILING_PERIOD", "2020-01-01T00:00:00Z"),
  ];
  expect(await claimOf("IS_SUBFUND_OF", { RelationshipPeriods: accounting })).not.toHaveProperty("since");
  const own = [...accounting, period("RELATIONSHIP_PERIOD", "2018-02-06T00:00:00Z", "2021-03-04T00:00:00Z")];
  const wrapped = { RelationshipPeriods: { RelationshipPeriod: own } };
  expect(await claimOf("IS_SUBFUND_OF", wrapped)).toMatchObject({ since: "2018-02-06", until: "2021-03-04" });
});

test("an inactive relationship is past, not false", async () => {
  expect(await claimOf("IS_SUBFUND_OF", { RelationshipStatus: "INACTIVE" })).toMatchObject({
    until: "2024-05-06",
    status: "CONFIRMED",
    note: "Reported as inactive; when it ended is not stated.",
  });
});

test("a reporting exception is a sentence with evidence on the child, and says what to do without its record", async () => {
  const exception = {
    LEI: acme,
    ExceptionCategory: "DIRECT_ACCOUNTING_CONSOLIDATION_PARENT",
    ExceptionReason: "NO_KNOWN_PERSON",
  };
  const records = memoryFile("records.json", JSON.stringify([record(acme, "Acme")]));
  const exceptions = memoryFile("exceptions.json", JSON.stringify({ exceptions: [exception] }));
  const { entities, leftOut } = await mapFiles(gleif, [records, exceptions]);
  expect(entities).toMatchObject([
    {
      description: "Reports no direct parent: no person is known to control it.",
      evidence: [
        { properties: ["kind", "name", "identifiers"] },
        { properties: ["description"], locator: "exceptions.json#1" },
      ],
    },
  ]);
  expect(leftOut).toEqual([
    "registration",
    "exception DIRECT_ACCOUNTING_CONSOLIDATION_PARENT: told where its entity is described",
  ]);
  const other = memoryFile("others.json", JSON.stringify([record(borealis, "Borealis")]));
  const elsewhere = await mapFiles(gleif, [exceptions, other]);
  expect(elsewhere.leftOut).toEqual([
    "exception DIRECT_ACCOUNTING_CONSOLIDATION_PARENT: its entity is not in the files",
    "registration",
  ]);
  expect(elsewhere.leftovers[0]).toEqual({ record: "entity", id: idOf(acme), values: exception });
  const alone = await mapFiles(gleif, [exceptions]);
  expect(alone.leftOut).toEqual(["exception DIRECT_ACCOUNTING_CONSOLIDATION_PARENT: import it with the level 1 file"]);
});
