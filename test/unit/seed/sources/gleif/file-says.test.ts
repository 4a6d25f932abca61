import { expect, test } from "vitest";
import { gleif } from "../../../../../seed/sources/gleif.ts";
import { memoryFile } from "../../../../support/files/map-files.ts";
import { lei } from "../../../../support/graphs/invented-lei.ts";
import { tellFiles, without } from "../../../../support/imports/tell-graph.ts";

const [acme, borealis] = [lei("ACME00000000000000"), lei("BOREALIS0000000000")];
const record = (value: string, name: string, entity: object = {}, status = "ISSUED") => ({
  LEI: value,
  Entity: { LegalName: name, EntityCategory: "GENERAL", ...entity },
  Registration: { RegistrationStatus: status },
});
const given = [record(acme, "Acme"), record(borealis, "Borealis")];
const consolidated = (relationship: object, status = "PUBLISHED") => ({
  Relationship: {
    StartNode: { NodeID: acme, NodeIDType: "LEI" },
    EndNode: { NodeID: borealis, NodeIDType: "LEI" },
    RelationshipType: "IS_DIRECTLY_CONSOLIDATED_BY",
    RelationshipStatus: "ACTIVE",
    ...relationship,
  },
  Registration: { RegistrationStatus: status, LastUpdateDate: "2024-05-06T07:08:09Z" },
});
const quantifier = (...quantifiers: readonly object[]) => ({
  RelationshipQuantifiers: { RelationshipQuantifier: quantifiers },
});
const period = (PeriodType: string, StartDate: string, EndDate?: string) => ({
  PeriodType,
  StartDate,
  ...(EndDate !== undefined && { EndDate }),
});
const periods = (...all: readonly object[]) => ({ RelationshipPeriods: { RelationshipPeriod: all } });
const exception = (ExceptionReason: string) => ({
  LEI: acme,
  ExceptionCategory: "DIRECT_ACCOUNTING_CONSOLIDATION_PARENT",
  ExceptionReason,
});

const tell = (records: readonly object[], others: readonly object[] = []) =>
  tellFiles(
    gleif,
    [records, others].filter((list) => list.length > 0).map((list, at) => memoryFile(`f${at}`, JSON.stringify(list))),
  );

const owns = "Borealis OWNS Acme (accounting consolidation)";

/** What a level 2 file says, and all that the graph says for it. */
test.each<readonly [string, object, readonly string[]]>([
  [
    "a percentage of accounting consolidation",
    consolidated(
      quantifier({
        MeasurementMethod: "ACCOUNTING_CONSOLIDATION",
        QuantifierAmount: "75",
        QuantifierUnits: "PERCENTAGE",
      }),
    ),
    [
      `${owns}, CONFIRMED, unknownInterest, directness DIRECT, in its words: Quantifier: 75 PERCENTAGE ACCOUNTING_CONSOLIDATION`,
      "left out: 1 quantifier of accounting consolidation, which is no share",
    ],
  ],
  [
    "a percentage by a method that nobody knows",
    consolidated(quantifier({ MeasurementMethod: "VOTES", QuantifierAmount: "75", QuantifierUnits: "PERCENTAGE" })),
    [
      `${owns}, CONFIRMED, unknownInterest, directness DIRECT, in its words: Quantifier: 75 PERCENTAGE VOTES`,
      "left out: 1 quantifier by the method VOTES, kept as text",
    ],
  ],
  [
    "two figures without a method",
    consolidated(quantifier({ QuantifierAmount: "51", QuantifierUnits: "PERCENTAGE" }, { QuantifierAmount: "7" })),
    [
      `${owns}, CONFIRMED, unknownInterest, directness DIRECT, in its words: Quantifier: 51 PERCENTAGE; 7`,
      "left out: 2 quantifier by no stated method, kept as text",
    ],
  ],
  [
    "an ultimate parent",
    consolidated({ RelationshipType: "IS_ULTIMATELY_CONSOLIDATED_BY" }),
    [`${owns}, CONFIRMED, unknownInterest, directness INDIRECT`],
  ],
  [
    "an accounting period and none of the relationship",
    consolidated(periods(period("ACCOUNTING_PERIOD", "2020-01-01", "2020-12-31"))),
    [`${owns}, CONFIRMED, unknownInterest, directness DIRECT`, "left out: 1 periods of accounting and filing"],
  ],
  [
    "two periods with a gap between",
    consolidated(
      periods(period("RELATIONSHIP_PERIOD", "2010", "2012"), period("RELATIONSHIP_PERIOD", "2018-02-03T00:00:00Z")),
    ),
    [
      `${owns}, CONFIRMED, unknownInterest, since 2010, until 2012, directness DIRECT`,
      `${owns}, CONFIRMED, unknownInterest, since 2018-02-03, directness DIRECT`,
    ],
  ],
  [
    "an end before the beginning",
    consolidated(periods(period("RELATIONSHIP_PERIOD", "2015", "2012"))),
    [
      `${owns}, CONFIRMED, unknownInterest, since 2015, directness DIRECT`,
      "field refused: until is 2012, before 2015; until is not before since",
    ],
  ],
  [
    "an inactive relationship without its end",
    consolidated({ RelationshipStatus: "INACTIVE" }),
    [
      `${owns}, CONFIRMED, unknownInterest, until 2024-05-06, note Reported as inactive; when it ended is not stated., directness DIRECT`,
    ],
  ],
  [
    "a record that was annulled as wrong",
    consolidated({}, "ANNULLED"),
    [`${owns}, RETRACTED, unknownInterest, directness DIRECT`],
  ],
  [
    "a record that nobody has validated",
    consolidated({}, "PENDING_VALIDATION"),
    [`${owns}, ALLEGED, unknownInterest, directness DIRECT`],
  ],
  [
    "a fund manager",
    consolidated({ RelationshipType: "IS_FUND-MANAGED_BY" }),
    ["Borealis CONTROLS Acme (fund manager), CONFIRMED"],
  ],
  [
    "a branch abroad",
    consolidated({ RelationshipType: "IS_INTERNATIONAL_BRANCH_OF" }),
    ["Acme PART_OF Borealis (international branch), CONFIRMED"],
  ],
])("level 2: %s", async (_, row, graph) => {
  const told = without(await tell(given, [row]), await tell(given));
  expect(told.filter((line) => line !== "left out: 3 registration")).toEqual(graph);
});

/** What a level 1 file or an exception says of Acme, and all that the graph says for it. */
test.each<readonly [string, readonly object[], readonly string[]]>([
  [
    "a sole proprietor, whose number and address may be a person's",
    [
      record(acme, "Acme", {
        EntityCategory: "SOLE_PROPRIETOR",
        RegistrationAuthority: { RegistrationAuthorityID: "RA000001", RegistrationAuthorityEntityID: "0101701234" },
        LegalAddress: { City: "Home", Country: "SE" },
      }),
    ],
    [
      `probably FIRM Acme, LEI ${acme}, country SE`,
      "left out: 1 personal: registry number of a sole proprietor",
      "left out: 1 personal: address of a sole proprietor",
    ],
  ],
  [
    "a branch, which is part of a firm",
    [record(acme, "Acme", { EntityCategory: "BRANCH" })],
    [`probably FIRM Acme, LEI ${acme}`],
  ],
  [
    "a number without its register, and places that are no codes",
    [
      record(acme, "Acme", {
        RegistrationAuthority: { RegistrationAuthorityEntityID: "7" },
        LegalAddress: { Country: "Borealia" },
        LegalJurisdiction: "Borealia",
      }),
    ],
    [
      `FIRM Acme, LEI ${acme}`,
      "left out: 1 registry number without its register",
      "left out: 1 country that is no code",
      "left out: 1 jurisdiction that is no code",
      "left out: 1 address",
    ],
  ],
  ["no category", [record(acme, "Acme", { EntityCategory: "" })], [`probably FIRM Acme, LEI ${acme}`]],
  [
    "a registration that was annulled",
    [record(acme, "Acme", { LegalJurisdiction: "DE" }, "ANNULLED")],
    [
      `FIRM Acme, LEI ${acme}, description Its registration is annulled.`,
      "JURISDICTION DE, countryCode DE",
      "Acme LOCATED_IN DE (legal jurisdiction), RETRACTED",
    ],
  ],
  [
    "a successor after a dissolution",
    [
      record(acme, "Acme", {
        EntityExpirationDate: "2020-01-02T00:00:00Z",
        EntityExpirationReason: "DISSOLVED",
        SuccessorEntity: [{ SuccessorLEI: borealis }],
      }),
    ],
    [
      `FIRM Acme, LEI ${acme}`,
      "(not in the files) ASSOCIATED_WITH Acme (successor), CONFIRMED, since 2020-01-02",
      "left out: 1 expiration date",
      "left out: 1 reason of expiration",
    ],
  ],
  [
    "itself as its successor",
    [record(acme, "Acme", { SuccessorEntity: [{ SuccessorLEI: acme }] })],
    [`FIRM Acme, LEI ${acme}`, "left out: 1 successor that is the entity itself"],
  ],
  [
    "no parent that consolidates",
    [given[0] ?? {}, exception("NON_CONSOLIDATING")],
    [
      `FIRM Acme, LEI ${acme}, description Reports no direct parent: no parent consolidates it in its accounts.`,
      "left out: 1 exception DIRECT_ACCOUNTING_CONSOLIDATION_PARENT: told where its entity is described",
    ],
  ],
  [
    "a reason that nobody knows",
    [given[0] ?? {}, exception("OTHER_REASON")],
    [
      `FIRM Acme, LEI ${acme}, description Reports no direct parent: other reason.`,
      "left out: 1 exception DIRECT_ACCOUNTING_CONSOLIDATION_PARENT: told where its entity is described",
    ],
  ],
])("level 1: %s", async (_, rows, graph) => {
  const [records, others] = [rows.filter((row) => "Entity" in row), rows.filter((row) => !("Entity" in row))];
  const told = await tell(others, records);
  expect(told.filter((line) => line !== "left out: 1 registration")).toEqual(graph);
});
