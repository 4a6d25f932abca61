/**
 * What the leftovers file may hold of BODS statements: a field that no row names is dropped. Addresses are kept of
 * entities; of persons nothing is that says where they live, when they were born or what their papers are.
 */
export interface FieldDecision {
  /** As the report counts it. */
  readonly reason: string;
  readonly decision: "kept" | "dropped";
}

const kept = (reason: string): FieldDecision => ({ reason, decision: "kept" });
const personal = (reason: string): FieldDecision => ({ reason: `personal: ${reason}`, decision: "dropped" });

/** Fields of `recordDetails` that the model has no place for. */
export const detailFields: Readonly<Record<"entity" | "person", Readonly<Record<string, FieldDecision>>>> = {
  entity: {
    addresses: kept("address"),
    foundingDate: kept("founding date"),
    dissolutionDate: kept("dissolution date"),
    publicListing: kept("public listing"),
    formedByStatute: kept("statute"),
    uri: kept("address of the record"),
  },
  person: {
    birthDate: personal("birth date"),
    deathDate: personal("death date"),
    placeOfBirth: personal("place of birth"),
    placeOfResidence: personal("place of residence"),
    addresses: personal("address"),
    identifiers: personal("document or tax number"),
    taxResidencies: personal("tax residency"),
    politicalExposure: personal("political exposure"),
  },
};

/** Fields that the graph takes, whole or as far as `restOf` says. */
export const takenFields: Readonly<Record<"entity" | "person", readonly string[]>> = {
  entity: [
    ...["alternateNames", "entityType", "identifiers", "isComponent", "jurisdiction", "name"],
    "unspecifiedEntityDetails",
  ],
  person: ["isComponent", "names", "nationalities", "personType", "unspecifiedPersonDetails"],
};

/** Fields of the statement itself that are given back with the record; they are about the paper and not counted. */
export const statementFields = ["declaration", "declarationSubject", "recordId", "statementDate"] as const;
