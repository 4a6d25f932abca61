import { type EntityKind, entityKinds } from "./entity.ts";

/** The group that a relationship kind is in. In display order. */
export const families = [
  "OWNERSHIP",
  "SUPPLY",
  "CONTRACT",
  "ROLE",
  "OVERSIGHT",
  "STRUCTURE",
  "PLACE",
  "MARKET",
  "IDENTITY",
] as const;
export type Family = (typeof families)[number];

/** The families that paths walk unless others are asked for: place, market and identity join everything to everything. */
export const pathFamilies = [
  "OWNERSHIP",
  "SUPPLY",
  "CONTRACT",
  "ROLE",
  "OVERSIGHT",
  "STRUCTURE",
] as const satisfies readonly Family[];

/** What is fixed about a kind of relationship. */
export interface RelationshipKindFacts {
  readonly family: Family;
  /** The ends as the kind's sentence names them. */
  readonly ends: readonly [string, string];
  /** Read from the first end: `OWNER owns ASSET`. */
  readonly forward: string;
  /** Read from the second end: `ASSET is owned by OWNER`. */
  readonly backward: string;
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  /** Whether the ends differ in what they do; without it a path passes both ways and ends are written in id order. */
  readonly directed: boolean;
  readonly carriesShare: boolean;
}

const anyKind = entityKinds;
const company: readonly EntityKind[] = ["FIRM", "MANUFACTURER", "BACKER"];
const organisation: readonly EntityKind[] = [...company, "AGENCY"];
const party: readonly EntityKind[] = [...organisation, "PERSON"];
const authority: readonly EntityKind[] = ["AGENCY", "JURISDICTION"];
const holder: readonly EntityKind[] = [...party, "JURISDICTION"];
const holding: readonly EntityKind[] = [...company, "FACILITY", "ASSET"];
const site: readonly EntityKind[] = [...organisation, "FACILITY"];
const except = (...left: readonly EntityKind[]) => anyKind.filter((kind) => !left.includes(kind));

const directed = { directed: true, carriesShare: false } as const;
const undirected = { directed: false, carriesShare: false } as const;
const withShare = { directed: true, carriesShare: true } as const;

/** The one table of relationship kinds. Importers map onto it; SDL, engine and sentences read it. */
// biome-ignore format: a table, one row a line
export const relationshipKinds = {
  OWNS: { ...withShare, family: "OWNERSHIP", ends: ["owner", "asset"], forward: "owns", backward: "is owned by", from: holder, to: holding },
  CONTROLS: { ...directed, family: "OWNERSHIP", ends: ["controller", "asset"], forward: "controls", backward: "is controlled by", from: holder, to: holding },
  BACKS: { ...directed, family: "OWNERSHIP", ends: ["backer", "firm"], forward: "backs", backward: "is backed by", from: party, to: company },
  LENDS_TO: { ...directed, family: "OWNERSHIP", ends: ["lender", "borrower"], forward: "lends to", backward: "borrows from", from: party, to: party },
  MERGED_INTO: { ...directed, family: "OWNERSHIP", ends: ["predecessor", "successor"], forward: "merged into", backward: "absorbed", from: organisation, to: organisation },

  SUPPLIES: { ...withShare, family: "SUPPLY", ends: ["supplier", "customer"], forward: "supplies", backward: "is supplied by", from: organisation, to: organisation },
  MAKES: { ...directed, family: "SUPPLY", ends: ["maker", "product"], forward: "makes", backward: "is made by", from: [...company, "PERSON"], to: ["PRODUCT"] },
  COMPONENT_OF: { ...directed, family: "SUPPLY", ends: ["part", "whole"], forward: "is a component of", backward: "contains", from: ["PRODUCT"], to: ["PRODUCT"] },
  HOSTS: { ...directed, family: "SUPPLY", ends: ["host", "customer"], forward: "hosts the machines of", backward: "has its machines hosted by", from: [...company, "FACILITY"], to: company },
  OPERATES: { ...directed, family: "SUPPLY", ends: ["operator", "facility"], forward: "operates", backward: "is operated by", from: organisation, to: ["FACILITY"] },

  BUYS_UNDER: { ...directed, family: "CONTRACT", ends: ["buyer", "contract"], forward: "buys under", backward: "has as buyer", from: party, to: ["CONTRACT"] },
  SELLS_UNDER: { ...directed, family: "CONTRACT", ends: ["seller", "contract"], forward: "sells under", backward: "has as seller", from: party, to: ["CONTRACT"] },
  INTERMEDIATES: { ...directed, family: "CONTRACT", ends: ["agent", "contract"], forward: "intermediates", backward: "is intermediated by", from: party, to: ["CONTRACT"] },
  COVERS: { ...directed, family: "CONTRACT", ends: ["contract", "subject"], forward: "covers", backward: "is covered by", from: ["CONTRACT"], to: ["PRODUCT", "FACILITY"] },
  PAYS: { ...directed, family: "CONTRACT", ends: ["payer", "payee"], forward: "pays", backward: "is paid by", from: holder, to: holder },

  OFFICER_OF: { ...directed, family: "ROLE", ends: ["officer", "organisation"], forward: "is an officer of", backward: "has as officer", from: party, to: organisation },
  FOUNDED: { ...directed, family: "ROLE", ends: ["founder", "organisation"], forward: "founded", backward: "was founded by", from: party, to: organisation },
  ADVISES: { ...directed, family: "ROLE", ends: ["adviser", "party"], forward: "advises", backward: "is advised by", from: party, to: party },
  MEMBER_OF: { ...directed, family: "ROLE", ends: ["member", "body"], forward: "is a member of", backward: "has as member", from: party, to: organisation },
  PARTNER_OF: { ...undirected, family: "ROLE", ends: ["partner", "partner"], forward: "is a partner of", backward: "is a partner of", from: organisation, to: organisation },
  FAMILY_OF: { ...undirected, family: "ROLE", ends: ["relative", "relative"], forward: "is family of", backward: "is family of", from: ["PERSON"], to: ["PERSON"] },
  ASSOCIATED_WITH: { ...undirected, family: "ROLE", ends: ["associate", "associate"], forward: "is associated with", backward: "is associated with", from: except("JURISDICTION"), to: except("JURISDICTION") },

  CONDUCTS: { ...directed, family: "OVERSIGHT", ends: ["conductor", "investigation"], forward: "conducts", backward: "is conducted by", from: party, to: ["INVESTIGATION"] },
  TAKES_PART_IN: { ...directed, family: "OVERSIGHT", ends: ["party", "investigation"], forward: "takes part in", backward: "has as participant", from: holder, to: ["INVESTIGATION"] },
  EXAMINES: { ...directed, family: "OVERSIGHT", ends: ["investigation", "subject"], forward: "examines", backward: "is examined by", from: ["INVESTIGATION"], to: except("INVESTIGATION") },
  DRAWS_ON: { ...directed, family: "OVERSIGHT", ends: ["investigation", "source investigation"], forward: "draws on", backward: "is drawn on by", from: ["INVESTIGATION"], to: ["INVESTIGATION"] },
  SANCTIONS: { ...directed, family: "OVERSIGHT", ends: ["authority", "subject"], forward: "sanctions", backward: "is sanctioned by", from: authority, to: [...party, "PRODUCT", "ASSET"] },
  REGULATES: { ...directed, family: "OVERSIGHT", ends: ["authority", "subject"], forward: "regulates", backward: "is regulated by", from: authority, to: [...party, "PRODUCT", "FACILITY"] },
  SUES: { ...directed, family: "OVERSIGHT", ends: ["claimant", "defendant"], forward: "sues", backward: "is sued by", from: party, to: holder },

  PART_OF: { ...directed, family: "STRUCTURE", ends: ["part", "whole"], forward: "is part of", backward: "has as part", from: except("PERSON"), to: except("PERSON") },

  LOCATED_IN: { ...directed, family: "PLACE", ends: ["thing", "place"], forward: "is located in", backward: "is the location of", from: except("JURISDICTION"), to: ["JURISDICTION", "FACILITY"] },
  NEAR: { ...undirected, family: "PLACE", ends: ["place", "place"], forward: "is near", backward: "is near", from: site, to: site },

  COMPETES_WITH: { ...undirected, family: "MARKET", ends: ["competitor", "competitor"], forward: "competes with", backward: "competes with", from: [...company, "PRODUCT"], to: [...company, "PRODUCT"] },

  SAME_AS_CANDIDATE: { ...undirected, family: "IDENTITY", ends: ["candidate", "candidate"], forward: "may be the same as", backward: "may be the same as", from: anyKind, to: anyKind },
} as const satisfies Record<string, RelationshipKindFacts>;

export type RelationshipKind = keyof typeof relationshipKinds;

/** All kinds in the order of the table. */
export const relationshipKindNames = Object.keys(relationshipKinds) as readonly RelationshipKind[];

/** The table's row for a kind, with the general type. */
export function kindFacts(kind: RelationshipKind): RelationshipKindFacts {
  return relationshipKinds[kind];
}

/** Every kind of the given families, in the order of the table. */
export function kindsOfFamilies(wanted: readonly Family[]): readonly RelationshipKind[] {
  return relationshipKindNames.filter((kind) => wanted.includes(relationshipKinds[kind].family));
}
