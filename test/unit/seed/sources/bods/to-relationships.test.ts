import { expect, test } from "vitest";
import { acme, ana, holdingOf, holds, idOf, mapped, statement } from "../../../../support/files/bods-statements.ts";

test.each([
  [{ exact: 25 }, { minimum: 25, maximum: 25 }],
  [
    { minimum: 25, maximum: 50 },
    { minimum: 25, maximum: 50 },
  ],
  [
    { exclusiveMinimum: 25, maximum: 50 },
    { minimum: 25, maximum: 50, minimumExclusive: true },
  ],
  [
    { minimum: 75, exclusiveMaximum: 100 },
    { minimum: 75, maximum: 100, maximumExclusive: true },
  ],
  [{ exclusiveMinimum: 50 }, { minimum: 50, maximum: 100, minimumExclusive: true }],
  [{ exclusiveMinimum: 0 }, { minimum: 0, maximum: 100, minimumExclusive: true }],
  [
    { minimum: 20, exclusiveMinimum: 25, maximum: 50 },
    { minimum: 25, maximum: 50, minimumExclusive: true },
  ],
  [{ minimum: 0, maximum: 100 }, undefined],
  [{}, undefined],
])("a share of %j arrives as %j", async (share, interval) => {
  expect((await holdingOf({ type: "votingRights", share }))?.share).toEqual(interval);
});

test.each([
  [{ exact: 101 }, "recordDetails.interests[0].share.exact", "is 101"],
  [{ minimum: -1 }, "recordDetails.interests[0].share.minimum", "is -1"],
  [{ exact: "40" }, "recordDetails.interests[0].share.exact", 'is "40"'],
  [{ minimum: 25, exclusiveMinimum: true }, "recordDetails.interests[0].share.exclusiveMinimum", "is true"],
  [
    { minimum: 50, maximum: 25 },
    "recordDetails.interests[0].share",
    'is {"minimum":50,"maximum":25}, which holds no figure',
  ],
])("a share of %j is refused as a field and the claim stays", async (share, field, value) => {
  const { relationships, remarks } = await mapped(acme, ana, holds([{ type: "shareholding", share }]));
  expect(remarks).toMatchObject([{ code: "BAD_SHARE", field, value }]);
  expect(relationships.map((one) => one.share)).toEqual([undefined]);
});

test.each([
  ["shareholding", "OWNS"],
  ["unknownInterest", "OWNS"],
  ["beneficiaryOfLegalArrangement", "OWNS"],
  ["trustee", "CONTROLS"],
  ["appointmentOfBoard", "CONTROLS"],
  ["seniorManagingOfficial", "OFFICER_OF"],
])("%s is %s from the interested party to the subject", async (type, kind) => {
  const claim = await holdingOf({ type });
  expect(claim).toMatchObject({ kind, from: idOf("ana"), to: idOf("acme"), interests: [type] });
});

test("an interest without a type, and a relationship without interests, is a holding of unknown share", async () => {
  expect(await holdingOf({ directOrIndirect: "unknown" })).toMatchObject({ kind: "OWNS", directness: "UNKNOWN" });
  const { relationships } = await mapped(acme, ana, holds(undefined));
  expect(relationships).toMatchObject([{ kind: "OWNS", from: idOf("ana"), to: idOf("acme") }]);
  expect(relationships[0]).not.toHaveProperty("share");
});

test("a firm on a board controls, since it is no person", async () => {
  const borealis = statement("entity", "ana", { entityType: { type: "legalEntity" }, name: "Borealis" });
  const { relationships } = await mapped(acme, borealis, holds([{ type: "boardMember" }]));
  expect(relationships).toMatchObject([
    { kind: "CONTROLS", role: "board member", from: idOf("ana"), to: idOf("acme") },
  ]);
});

test("a state's control over its ministry is read from the ministry: part of the state", async () => {
  const ministry = statement("entity", "acme", { entityType: { type: "stateBody" }, name: "Ministry" });
  const state = statement("entity", "ana", { entityType: { type: "state" }, name: "Borealia" });
  const { entities, relationships } = await mapped(ministry, state, holds([{ type: "controlByLegalFramework" }]));
  expect(entities.map(({ kind }) => kind)).toEqual(["AGENCY", "AGENCY"]);
  expect(relationships).toMatchObject([{ kind: "PART_OF", from: idOf("acme"), to: idOf("ana") }]);
});

test("an interest that the standard does not have refuses its statement", async () => {
  const { refusals, relationships } = await mapped(acme, ana, holds([{ type: "voting-rights" }]));
  expect(refusals).toEqual([
    {
      code: "UNKNOWN_WORD",
      field: "recordDetails.interests[0].type",
      value: 'is "voting-rights"',
      bound: "give an interest type of BODS 0.4",
    },
  ]);
  expect(relationships).toEqual([]);
});
