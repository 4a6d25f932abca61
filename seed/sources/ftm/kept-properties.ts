import { findSchema } from "./schemata.ts";

/**
 * What the leftovers file may hold of FollowTheMoney: a property that no list names is dropped. Free text is kept of
 * things that are no persons and of nothing else, since nobody can say what stands in it; addresses, where they are of
 * firms; telephones and mail boxes, which reach a person, never.
 */

const record = ["createdAt", "modifiedAt", "programId", "publisherUrl", "recordId", "retrievedAt"];
const subject = ["country", "keywords", "program", "topics", "wikipediaUrl"];
const text = ["description", "notes", "summary"];
const money = ["amount", "amountEur", "amountUsd", "currency"];
const period = ["date", "endDate", "startDate"];

// biome-ignore format: one list a kind of schema
const lists = {
  person: [
    ...record, ...subject, "firstName", "lastName", "middleName", "nameSuffix", "nationality", "position", "secondName",
    "title",
  ],
  /** A legal entity may be a person. */
  unclear: [
    ...record, ...subject, "bvdId", "classification", "dissolutionDate", "icijId", "incorporationDate", "jurisdiction",
    "legalForm", "mainCountry", "okpoCode", "sector", "status", "swiftBic", "uscCode",
  ],
  organisation: [
    ...record, ...subject, ...text, ...money, "address", "addressEntity", "bikCode", "bvdId", "caemCode", "capital",
    "classification", "coatoCode", "dissolutionDate", "fnsCode", "fssCode", "giiNumber", "ibcRuc", "icijId",
    "incorporationDate", "ipoCode", "irsCode", "jibCode", "jurisdiction", "kppCode", "legalForm", "licenseNumber",
    "mainCountry", "mbsCode", "npiCode", "okopfCode", "okpoCode", "oksmCode", "okvedCode", "parent", "permId",
    "pfrNumber", "ricCode", "sector", "status", "swiftBic", "taxNumber", "taxStatus", "ticker", "uscCode", "vatCode",
    "voenCode", "website",
  ],
  thing: [
    ...record, ...subject, ...text, ...money, "area", "buildDate", "callSign", "cancelled", "category", "classification",
    "collateral", "commodities", "contractDate", "court", "criteria", "crsNumber", "deregistrationDate", "fileDate",
    "closeDate", "figiCode", "flag", "grossRegisteredTonnage", "icaoCode", "issueDate", "issuer", "language",
    "manufacturer", "maturityDate", "method", "mmsi", "model", "nameChangeDate", "navigationArea", "noticeId",
    "numberAwards", "operator", "owner", "pastFlags", "pastTypes", "procedure", "procedureNumber", "project",
    "registrationDate", "registrationPort", "reviewDate", "serialNumber", "status", "ticker", "tonnage", "type",
  ],
  /** Real estate may be a home. */
  estate: [...record, ...subject, ...money, "area", "createDate", "landType", "propertyType", "tenure"],
  link: [
    ...record, ...money, ...period, "amended", "callForTenders", "contract", "cpvCode", "criteria", "declarationDate",
    "decisionReason", "documentNumber", "documentType", "legalBasis", "lotNumber", "matcher", "nutsCode", "percentage",
    "programme", "project", "secretary", "sequenceNumber", "sharesCount", "sharesCurrency", "sharesValue", "status",
    "transactionNumber",
  ],
  sanction: [
    ...record, ...period, "authorityId", "country", "duration", "listingDate", "programUrl", "provisions", "status",
    "unscId",
  ],
  document: [],
} as const satisfies Record<string, readonly string[]>;

type List = keyof typeof lists;

/** Schemata that the model has no place for and whose rows are kept whole, as far as these properties go. */
// biome-ignore format: one list a schema
const wholeRows: Readonly<Record<string, readonly string[]>> = {
  Address: ["city", "country", "full", "postOfficeBox", "postalCode", "region", "state", "street", "street2"],
  CallForTenders: [
    ...record, ...subject, ...period, "authority", "awardingDate", "callId", "cpvCode", "directive", "name", "numberOfLots",
    "nutsCode", "procedure", "procurementType", "publicationDate", "submissionDeadline", "tedUrl", "title",
  ],
  License: [
    ...record, ...subject, ...money, "area", "authority", "commodities", "contractDate", "name", "reviewDate", "status",
    "title", "type",
  ],
  Position: [
    ...record, ...subject, "dissolutionDate", "inceptionDate", "name", "numberOfSeats", "organization",
    "subnationalArea",
  ],
  Project: [...record, ...subject, ...money, ...period, "goal", "name", "phase", "projectId", "status"],
};

/** Properties of a person that are private, and left out by design. */
// biome-ignore format: one list
const personal = new Set([
  "address", "addressEntity", "appearance", "birthCountry", "birthDate", "birthPlace", "citizenship", "deathDate",
  "email", "ethnicity", "eyeColor", "gender", "hairColor", "height", "idNumber", "innCode", "motherName", "passport",
  "passportNumber", "phone", "political", "religion", "socialSecurityNumber", "taxNumber", "uniqueEntityId", "vatCode",
  "weight",
]);

/** Kept properties whose values are ids of other things, which may be kept out. */
export const references = ["authority", "contract", "issuer", "operator", "organization", "owner", "parent"];

const organisations = ["Company", "Organization", "PublicBody"];

/** What becomes of a property of a row that the model has no place for. */
export function decideProperty(schema: string, property: string): "kept" | "personal" | "dropped" {
  const list = listOf(schema);
  if ((list === "person" || list === "unclear") && personal.has(property)) return "personal";
  const allowed: readonly string[] = lists[list];
  return allowed.includes(property) ? "kept" : "dropped";
}

/** The properties that are kept of a row of such a schema, where the model has no place for the row; else none. */
export function keptOfWhole(schema: string): readonly string[] {
  return Object.hasOwn(wholeRows, schema) ? (wholeRows[schema] ?? []) : [];
}

function listOf(schema: string): List {
  if (schema === "Person") return "person";
  if (schema === "LegalEntity") return "unclear";
  if (organisations.includes(schema)) return "organisation";
  if (schema === "RealEstate") return "estate";
  const { use } = findSchema(schema);
  if (use === "sanction") return "sanction";
  if (use === "thing") return "thing";
  return use === "link" || use === "occupancy" ? "link" : "document";
}
