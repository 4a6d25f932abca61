import { expect, test } from "vitest";
import { acme, ana, holds, idOf, mapped, statement } from "../../../../support/files/bods-statements.ts";

const about = (recordId: string) => ({ declarationSubject: "acme", recordId, statementDate: "2024-02-01" });

test("what of an entity has no place is left over with what is said of its statement", async () => {
  const firm = statement(
    "entity",
    "acme",
    {
      entityType: { type: "registeredEntity", subtype: "other", details: "guild" },
      name: "Acme",
      foundingDate: "1990",
      addresses: [{ type: "registered", address: "1 Harbour Street" }],
      jurisdiction: { name: "Scotland", code: "GB-SCT" },
      mascot: "owl",
    },
    { annotations: [{ motivation: "commenting", description: "seen", createdBy: { name: "Ana" } }] },
  );
  const { leftovers, leftOut } = await mapped(firm);
  expect(leftovers).toEqual([
    {
      record: "entity",
      id: idOf("acme"),
      names: [idOf("acme")],
      values: {
        ...about("acme"),
        foundingDate: "1990",
        addresses: [{ type: "registered", address: "1 Harbour Street" }],
        jurisdiction: { name: "Scotland", code: "GB-SCT" },
        entityType: { type: "registeredEntity", subtype: "other", details: "guild" },
        annotations: [{ motivation: "commenting", description: "seen" }],
      },
    },
  ]);
  expect(leftOut).toEqual([
    "founding date",
    "address",
    "field mascot, not kept",
    "jurisdiction",
    "subtype of an entity",
    "annotation",
  ]);
});

test("of a person nothing personal is left over", async () => {
  const person = statement(
    "person",
    "ana",
    {
      personType: "knownPerson",
      names: [{ type: "legal", fullName: "Ana" }],
      birthDate: "1980-01-02",
      placeOfBirth: { country: { code: "FR" } },
      addresses: [{ type: "residence", address: "2 Harbour Street" }],
      identifiers: [{ scheme: "XX-PASSPORT", id: "P123" }],
      taxResidencies: [{ code: "FR" }],
      politicalExposure: { status: "isPep" },
      nationalities: [{ code: "GB" }, { code: "FR" }],
    },
    { annotations: [{ motivation: "commenting", description: "born 1980" }] },
  );
  const { leftovers } = await mapped(person);
  expect(leftovers.map(({ values }) => values)).toEqual([{ ...about("ana"), nationalities: [{ code: "FR" }] }]);
});

test("the share of control, and which records an indirect interest is made of, are left over by relationship", async () => {
  const interests = [
    { type: "trustee", share: { exact: 40 } },
    { type: "shareholding", share: { exact: 30 } },
  ];
  const { leftovers, relationships } = await mapped(acme, ana, holds(interests, {}, { componentRecords: ["upper"] }));
  const whole = { ...about("holding"), isComponent: false, componentRecords: ["upper"] };
  expect(leftovers.slice(2)).toEqual([
    {
      record: "relationship",
      id: relationships[0]?.id,
      names: [idOf("acme")],
      values: { ...whole, share: { exact: 40 } },
    },
    { record: "relationship", id: relationships[1]?.id, names: [idOf("acme")], values: whole },
  ]);
});
