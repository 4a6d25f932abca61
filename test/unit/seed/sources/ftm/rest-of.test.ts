import { expect, test } from "vitest";
import { acme, ana, everyone, idOf, mapped, row } from "../../../../support/files/ftm-rows.ts";

test("what of a firm has no place is left over under its id, value by value", async () => {
  const firm = row("Company", "acme", {
    name: ["Acme"],
    jurisdiction: ["gb"],
    country: ["gb", "fr"],
    description: ["Makes things."],
    summary: ["A maker."],
    legalForm: ["Ltd"],
    address: ["1 Harbour Street"],
    email: ["ana@acme.example"],
    topics: ["fin.bank", "corp.public"],
  });
  const { leftovers, leftOut } = await mapped(firm);
  expect(leftovers).toEqual([
    {
      record: "entity",
      id: idOf("acme"),
      names: [],
      values: {
        country: ["fr"],
        summary: ["A maker."],
        legalForm: ["Ltd"],
        address: ["1 Harbour Street"],
        topics: ["corp.public"],
      },
    },
  ]);
  expect(leftOut).toEqual([
    "further value of country",
    "property summary",
    "property legalForm",
    "property address",
    "property email, not kept",
    "further value of topics",
  ]);
});

test("of a person nothing personal is left over, and no free text", async () => {
  const person = row("Person", "ana", {
    name: ["Ana"],
    lastName: ["Alba"],
    birthDate: ["1980-01-02"],
    address: ["1 Harbour Street"],
    passportNumber: ["P1"],
    taxNumber: ["T1"],
    notes: ["Lives at 1 Harbour Street."],
    topics: ["role.pep"],
  });
  const { leftovers } = await mapped(person);
  expect(leftovers).toEqual([
    { record: "entity", id: idOf("ana"), names: [], values: { lastName: ["Alba"], topics: ["role.pep"] } },
  ]);
});

test("what may be a person is treated as one", async () => {
  const { leftovers, leftOut } = await mapped(
    row("LegalEntity", "cobalt", { name: ["Cobalt"], address: ["2 Harbour Street"], sector: ["Mining"] }),
  );
  expect(leftovers).toMatchObject([{ values: { sector: ["Mining"] } }]);
  expect(leftOut).toEqual(["personal: address", "property sector"]);
});

test("what a link leaves over is that of each relationship that it became", async () => {
  const own = row("Ownership", "own", {
    owner: ["ana", "bela"],
    asset: ["acme"],
    percentage: ["48%", "51%", "most"],
    startDate: ["2019", "2019-05-06"],
    sharesCount: ["7"],
    description: ["agreed at home"],
  });
  const { leftovers, relationships, leftOut } = await mapped(...everyone, own);
  const values = { percentage: ["51%", "most"], startDate: ["2019-05-06"], sharesCount: ["7"] };
  expect(relationships).toHaveLength(2);
  expect(leftovers).toEqual(relationships.map(({ id }) => ({ record: "relationship", id, names: [], values })));
  expect(leftOut).toEqual([
    "further value of percentage",
    "further value of startDate",
    "property sharesCount",
    "property description, not kept",
  ]);
});

test("the day of a listing is left over where the sanction begins on another", async () => {
  const ban = { entity: ["ana"], authority: ["Office of Lists"], listingDate: ["2021-05-06"], provisions: ["Freeze"] };
  const listed = await mapped(ana, row("Sanction", "ban", ban));
  const begun = await mapped(ana, row("Sanction", "ban", { ...ban, startDate: ["2021-06-01"], reason: ["born 1980"] }));
  const valuesOf = ({ leftovers }: typeof listed) => leftovers.map(({ record, values }) => ({ record, values }));
  expect(valuesOf(listed)).toEqual([{ record: "relationship", values: { provisions: ["Freeze"] } }]);
  expect(valuesOf(begun)).toEqual([
    { record: "relationship", values: { listingDate: ["2021-05-06"], provisions: ["Freeze"] } },
  ]);
});

test("a row that the model has no place for is left over whole where its schema may be kept", async () => {
  const licence = row("License", "permit", {
    name: ["Permit"],
    authority: ["borealis"],
    area: ["North"],
    notes: ["x"],
  });
  const { leftovers } = await mapped(...everyone, licence, row("BankAccount", "purse", { iban: ["XX00"] }));
  expect(leftovers).toEqual([
    {
      record: "entity",
      id: idOf("permit"),
      names: [idOf("borealis")],
      values: { id: "permit", schema: "License", area: ["North"], authority: ["borealis"], name: ["Permit"] },
    },
  ]);
});

test("an address is left over where firms alone name it: else it may be a home", async () => {
  const at = (who: typeof ana, ...addresses: readonly string[]) => ({
    ...who,
    properties: { ...who.properties, addressEntity: addresses },
  });
  const address = (id: string) => row("Address", id, { full: [`${id} street`] });
  const rows = [
    at(acme, "office", "both"),
    at(ana, "home", "both"),
    ...["office", "both", "home", "nobody"].map(address),
  ];
  const { leftovers } = await mapped(...rows);
  expect(leftovers.map(({ values }) => values)).toEqual([
    { addressEntity: ["office", "both"] },
    { id: "office", schema: "Address", full: ["office street"] },
  ]);
});
