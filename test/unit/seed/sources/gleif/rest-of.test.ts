import { expect, test } from "vitest";
import { restOf } from "../../../../../seed/sources/gleif/rest-of.ts";

const record = (entity: object) => ({ LEI: "x", Entity: { LegalName: "Acme", ...entity } });

test("addresses, legal form and the state of the registration are left over", () => {
  const LegalAddress = { City: "Berlin", Country: "DE" };
  const Registration = { RegistrationStatus: "LAPSED" };
  const value = {
    ...record({ LegalAddress, LegalForm: { EntityLegalFormCode: "6QQB" }, EntityStatus: "INACTIVE" }),
    Registration,
  };
  expect(restOf({ ...value, Extension: { Geocoding: {} } }, "record", "lei-1")).toEqual({
    reasons: ["address", "legal form", "registration", "extension, not kept", "status INACTIVE"],
    leftovers: [
      {
        record: "entity",
        id: "lei-1",
        values: {
          "Entity.LegalAddress": LegalAddress,
          "Entity.LegalForm": { EntityLegalFormCode: "6QQB" },
          Registration,
          "Entity.EntityStatus": "INACTIVE",
        },
      },
    ],
  });
});

test("the address of a sole proprietor may be a home and is not kept", () => {
  const value = record({ EntityCategory: "SOLE_PROPRIETOR", LegalAddress: { City: "Berlin" }, EntityStatus: "ACTIVE" });
  expect(restOf(value, "record", "lei-1")).toEqual({
    reasons: ["personal: address of a sole proprietor"],
    leftovers: [],
  });
});

test("periods are left over where there is another than the relationship's own", () => {
  const period = (PeriodType: string) => ({ PeriodType, StartDate: "2020-01-01" });
  const value = (...types: readonly string[]) => ({
    Relationship: { RelationshipPeriods: { RelationshipPeriod: types.map(period) } },
  });
  expect(restOf(value("RELATIONSHIP_PERIOD"), "relationship", "owns-1").reasons).toEqual([]);
  expect(restOf(value("RELATIONSHIP_PERIOD", "ACCOUNTING_PERIOD"), "relationship", "owns-1")).toMatchObject({
    reasons: ["periods of accounting and filing"],
    leftovers: [{ record: "relationship", id: "owns-1" }],
  });
  const flat = { Relationship: { Period: { 1: { periodType: "DOCUMENT_FILING_PERIOD" } } } };
  expect(restOf(flat, "relationship", "owns-1").reasons).toEqual(["periods of accounting and filing"]);
});
