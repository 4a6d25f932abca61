import { bods } from "../../../seed/sources/bods.ts";
import { toEntityId } from "../../../seed/sources/making/entity-id.ts";
import { mapFiles, memoryFile } from "./map-files.ts";

/** Builders of invented statements: Acme, Ana, and what Ana holds of Acme. */
const publication = {
  publicationDate: "2024-03-01",
  bodsVersion: "0.4",
  license: "CC0-1.0",
  publisher: { name: "Borealis Register", url: "https://register.example/" },
};
export const statement = (recordType: string, recordId: string, recordDetails: object, more: object = {}) => ({
  statementId: `statement-${recordId}`,
  declarationSubject: "acme",
  statementDate: "2024-02-01",
  publicationDetails: publication,
  recordId,
  recordType,
  recordStatus: "new",
  recordDetails: { isComponent: false, ...recordDetails },
  ...more,
});
export const acme = statement("entity", "acme", { entityType: { type: "registeredEntity" }, name: "Acme" });
export const ana = statement("person", "ana", {
  personType: "knownPerson",
  names: [{ type: "legal", fullName: "Ana" }],
});
export const holds = (interests: readonly object[] | undefined, more: object = {}, details: object = {}) =>
  statement("relationship", "holding", { subject: "acme", interestedParty: "ana", interests, ...details }, more);

export const mapped = (...statements: readonly object[]) =>
  mapFiles(bods, [memoryFile("tales.json", JSON.stringify(statements))]);
export const idOf = (localId: string) => toEntityId({ strong: [], dataset: "tales", localId });
export const holdingOf = async (interest: object, more: object = {}, details: object = {}) => {
  const { relationships } = await mapped(acme, ana, holds([interest], more, details));
  return relationships[0];
};
