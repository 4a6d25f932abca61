import { expect, test } from "vitest";
import { decideProperty, keptOfWhole } from "../../../../../seed/sources/ftm/kept-properties.ts";

const schemata = [
  ...["Person", "LegalEntity", "Company", "Organization", "PublicBody", "Vessel", "RealEstate", "Contract"],
  ...["Ownership", "Family", "Employment", "Sanction", "Occupancy", "Document", "Passport", "Gadget"],
];

test.each([
  "birthDate",
  "deathDate",
  "birthPlace",
  "passportNumber",
  "idNumber",
  "socialSecurityNumber",
  "personalNumber",
  "motherName",
  "religion",
  "ethnicity",
  "email",
  "phone",
  "income",
  "wealth",
  "iban",
  "privateKey",
])("%s is kept of nothing", (property) => {
  const kept = schemata.filter((schema) => decideProperty(schema, property) === "kept");
  const whole = schemata.filter((schema) => keptOfWhole(schema).includes(property));
  expect([...kept, ...whole]).toEqual([]);
});

test.each(["address", "addressEntity", "taxNumber", "vatCode"])("%s is kept of organisations alone", (property) => {
  const kept = schemata.filter((schema) => decideProperty(schema, property) === "kept");
  expect(kept).toEqual(["Company", "Organization", "PublicBody"]);
  expect(decideProperty("Person", property)).toBe("personal");
});

test("no row of an identity document, an account or a message is kept whole", () => {
  const never = ["Passport", "Identification", "BankAccount", "CryptoWallet", "UserAccount", "Message", "Note", "Call"];
  expect(never.flatMap(keptOfWhole)).toEqual([]);
});
