import type { FtmRow } from "./ftm-row.ts";
import { valuesOf } from "./ftm-row.ts";

/** Properties about the record and not about the world: where it comes from and when it was seen. */
const bookkeeping = new Set([
  "alephUrl",
  "createdAt",
  "indexText",
  "modifiedAt",
  "namesMentioned",
  "proof",
  "publisher",
  "publisherUrl",
  "recordId",
  "retrievedAt",
  "sourceUrl",
]);

/** What is nobody's business about a person. */
const personal = new Set([
  "address",
  "addressEntity",
  "appearance",
  "birthCountry",
  "birthDate",
  "birthPlace",
  "citizenship",
  "deathDate",
  "email",
  "ethnicity",
  "eyeColor",
  "gender",
  "hairColor",
  "height",
  "idNumber",
  "innCode",
  "motherName",
  "passport",
  "passportNumber",
  "phone",
  "political",
  "religion",
  "socialSecurityNumber",
  "taxNumber",
  "uniqueEntityId",
  "weight",
]);

/** Properties that the record gives and that were not taken, each with the reason that is counted. */
export function leftOutOf(row: FtmRow, taken: ReadonlySet<string>): readonly string[] {
  const mayBePerson = row.schema === "Person" || row.schema === "LegalEntity";
  return Object.keys(row.properties)
    .filter((name) => !taken.has(name) && !bookkeeping.has(name) && valuesOf(row, name).length > 0)
    .map((name) => (mayBePerson && personal.has(name) ? `personal: ${name}` : `property ${name}`));
}

/** The further values of properties of which the model takes one. */
export function furtherValues(row: FtmRow, names: readonly string[]): readonly string[] {
  return names.filter((name) => valuesOf(row, name).length > 1).map((name) => `further value of ${name}`);
}
