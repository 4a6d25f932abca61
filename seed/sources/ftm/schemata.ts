import type { EntityKind } from "../../../server/domain/entity.ts";
import type { RelationshipKind } from "../../../server/domain/relationship-kinds.ts";

/**
 * The schemata of FollowTheMoney 3 and 4 as one table: what 4 dropped and what it added stand side by side. The model
 * is by the Organized Crime and Corruption Reporting Project and OpenSanctions (MIT).
 */

/** Schemata of things that become entities. */
export interface ThingSchema {
  readonly kind: EntityKind;
  /** Whether the schema itself says the kind. */
  readonly said: "stated" | "inferred";
  readonly component?: string;
}

// biome-ignore format: a table, one row a line
const things: Readonly<Record<string, ThingSchema>> = {
  Company: { kind: "FIRM", said: "stated" },
  Organization: { kind: "FIRM", said: "stated" },
  LegalEntity: { kind: "FIRM", said: "inferred" },
  PublicBody: { kind: "AGENCY", said: "stated" },
  Person: { kind: "PERSON", said: "stated" },
  Territory: { kind: "JURISDICTION", said: "stated" },
  Asset: { kind: "ASSET", said: "stated" },
  Vessel: { kind: "ASSET", said: "stated", component: "vessel" },
  Airplane: { kind: "ASSET", said: "stated", component: "aircraft" },
  Vehicle: { kind: "ASSET", said: "stated", component: "vehicle" },
  Security: { kind: "ASSET", said: "stated", component: "security" },
  RealEstate: { kind: "FACILITY", said: "stated" },
  Contract: { kind: "CONTRACT", said: "stated" },
  CourtCase: { kind: "INVESTIGATION", said: "stated" },
};

/** Schemata of what joins two things, told from `from` to `to` in the direction of our kind. */
export interface LinkSchema {
  readonly kind: RelationshipKind;
  readonly from: string;
  readonly to: string;
  /** Properties whose words are the role, first to last. */
  readonly role: readonly string[];
  /** The role where the row gives none: what the schema says and the kind does not. */
  readonly word?: string;
}

// biome-ignore format: a table, one row a line
const links: Readonly<Record<string, LinkSchema>> = {
  Ownership: { kind: "OWNS", from: "owner", to: "asset", role: ["role", "sharesType"] },
  Control: { kind: "CONTROLS", from: "controller", to: "controlled", role: ["controlType", "role"] },
  Directorship: { kind: "OFFICER_OF", from: "director", to: "organization", role: ["role"] },
  Employment: { kind: "ASSOCIATED_WITH", from: "employee", to: "employer", role: ["role"], word: "employment" },
  Membership: { kind: "MEMBER_OF", from: "member", to: "organization", role: ["role"] },
  Representation: { kind: "ADVISES", from: "agent", to: "client", role: ["role"], word: "representation" },
  Succession: { kind: "MERGED_INTO", from: "predecessor", to: "successor", role: ["role"], word: "succession" },
  Family: { kind: "FAMILY_OF", from: "person", to: "relative", role: ["relationship"] },
  Associate: { kind: "ASSOCIATED_WITH", from: "person", to: "associate", role: ["relationship"] },
  UnknownLink: { kind: "ASSOCIATED_WITH", from: "subject", to: "object", role: ["role"] },
  Similar: { kind: "SAME_AS_CANDIDATE", from: "candidate", to: "match", role: ["criteria"] },
  Debt: { kind: "LENDS_TO", from: "creditor", to: "debtor", role: [] },
  Payment: { kind: "PAYS", from: "payer", to: "beneficiary", role: ["purpose"] },
  ContractAward: { kind: "SELLS_UNDER", from: "supplier", to: "contract", role: ["role"] },
  CourtCaseParty: { kind: "TAKES_PART_IN", from: "party", to: "case", role: ["role"] },
};

/** Schemata of documents, which become sources. */
const documents = new Set([
  "Document",
  "HyperText",
  "PlainText",
  "Pages",
  "Page",
  "Package",
  "Folder",
  "Workbook",
  "Table",
  "Image",
  "Video",
  "Audio",
  "Article",
  "Email",
]);

/** Schemata that the model has no place for. */
const leftOut = new Set([
  "Address",
  "Analyzable",
  "Assessment",
  "BankAccount",
  "Call",
  "CallForTenders",
  "CryptoWallet",
  "Documentation",
  "EconomicActivity",
  "Event",
  "Identification",
  "License",
  "Mention",
  "Message",
  "Note",
  "Passport",
  "Position",
  "Post",
  "Project",
  "ProjectParticipant",
  "Risk",
  "TaxRoll",
  "Trip",
  "UserAccount",
]);

export type SchemaUse =
  | { readonly use: "thing"; readonly thing: ThingSchema }
  | { readonly use: "link"; readonly link: LinkSchema }
  | { readonly use: "sanction" | "occupancy" | "document" | "left-out" | "unknown" };

/** What becomes of the entities of a schema. */
export function findSchema(schema: string): SchemaUse {
  const thing = Object.hasOwn(things, schema) ? things[schema] : undefined;
  if (thing !== undefined) return { use: "thing", thing };
  const link = Object.hasOwn(links, schema) ? links[schema] : undefined;
  if (link !== undefined) return { use: "link", link };
  if (schema === "Sanction") return { use: "sanction" };
  if (schema === "Occupancy") return { use: "occupancy" };
  if (documents.has(schema)) return { use: "document" };
  return { use: leftOut.has(schema) ? "left-out" : "unknown" };
}
