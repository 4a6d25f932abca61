/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far a claim is established. */
export type ClaimStatus =
  /** An accusation, an indictment or one weak source. */
  | 'ALLEGED'
  /** Seen in a filing, court or official text, or a party's own release. */
  | 'CONFIRMED'
  /** Disowned and unsupported; off in every search unless asked for. */
  | 'DENIED'
  /** Reported by press. */
  | 'REPORTED'
  /** Withdrawn by its publisher; off in every search unless asked for. */
  | 'RETRACTED';

/** What changes hands under a contract. */
export type ContractType =
  /** A firm or a site as a whole. Never supply. */
  | 'ACQUISITION'
  /** Money: loans, credit, share issues. Never supply. */
  | 'FINANCE'
  /** Machines, components or other goods. */
  | 'GOODS'
  /** Room and power for machines. */
  | 'HOSTING'
  /** Work done. */
  | 'SERVICES';

/** Which way a directed relationship is read or walked. */
export type Direction =
  /** From its second to its first end. */
  | 'BACKWARD'
  /** Both ways. */
  | 'EITHER'
  /** From its first to its second end. */
  | 'FORWARD';

/** How an interest is held. */
export type Directness =
  /** By the owner itself. */
  | 'DIRECT'
  /** Through others. */
  | 'INDIRECT'
  /** Not stated. */
  | 'UNKNOWN';

/** The face an entity shows: it decides icon, colour and type. */
export type EntityKind =
  /** A public body: ministry, regulator, court, committee, armed force. */
  | 'AGENCY'
  /** A ship, aircraft, vehicle, security or property that is owned. */
  | 'ASSET'
  /** A fund, bank, investor or lender. */
  | 'BACKER'
  /** An agreement with parties: purchase, award, loan, hosting. */
  | 'CONTRACT'
  /** A site with a place. */
  | 'FACILITY'
  /** A company, partnership, association or court-recognised body. */
  | 'FIRM'
  /** An inquiry, case, probe, audit, report or order, public or private. */
  | 'INVESTIGATION'
  /** A country, state or county. */
  | 'JURISDICTION'
  /** A firm whose face here is the goods it makes or designs. */
  | 'MANUFACTURER'
  /** A natural person. */
  | 'PERSON'
  /** A goods or component class, or one model of it. */
  | 'PRODUCT';

/** The group that a relationship kind is in. */
export type Family =
  /** Buying, selling and paying under contracts. */
  | 'CONTRACT'
  /** Who may be the same. */
  | 'IDENTITY'
  /** Competition. */
  | 'MARKET'
  /** Investigating, sanctioning, regulating, suing. */
  | 'OVERSIGHT'
  /** Owning, controlling, backing, lending, merging. */
  | 'OWNERSHIP'
  /** Where things are. */
  | 'PLACE'
  /** Offices, memberships, partnerships, kinship. */
  | 'ROLE'
  /** Parts of wholes. */
  | 'STRUCTURE'
  /** Supplying, making, hosting, operating. */
  | 'SUPPLY';

/** How an import ended. */
export type ImportResult =
  /** All that was taken is in the graph. */
  | 'DONE'
  /** An error ended it; what was committed stands, and the same files with the same options go on from there. */
  | 'FAILED'
  /** It was stopped; what was committed stands, and the same files with the same options go on from there. */
  | 'INTERRUPTED'
  /** Nothing was written: the file as a whole or too many of its rows were refused, or it holds too little of its dataset. */
  | 'REFUSED'
  /** It is under way, or its program ended without a word; the same files with the same options go on from there. */
  | 'UNFINISHED';

/** Best paths between two sets of entities, under constraints. */
export type PathQuestion = {
  /** What may hold on this date; left out: any time. */
  asOf?: string | null | undefined;
  /** Through none of these. */
  avoid?: Array<string | number> | null | undefined;
  /** Over none of these. */
  avoidRelationships?: Array<string | number> | null | undefined;
  /** Which way directed relationships may be walked; kinds without a direction pass both ways. */
  direction?: Direction | null | undefined;
  /** None of these kinds. */
  excludeKinds?: Array<RelationshipKind> | null | undefined;
  /** Only these families; left out or empty: see kinds. With kinds, both must hold. */
  families?: Array<Family> | null | undefined;
  /** Ids of where to start; exactly one of from and fromKinds. */
  from?: Array<string | number> | null | undefined;
  /** Start at every entity of these kinds or roles. */
  fromKinds?: Array<EntityKind> | null | undefined;
  /** Entities with more relationships than this are not walked through; ends are exempt. 1 or more. */
  hubLimit?: number | null | undefined;
  /** Only these kinds. Left out or empty, and families as well: ownership, supply, contract, role, oversight and structure. */
  kinds?: Array<RelationshipKind> | null | undefined;
  /** What was known by this date. */
  knownBy?: string | null | undefined;
  /** 1 to 50 paths. */
  limit?: number | null | undefined;
  /** 1 to 12 hops. */
  maxHops?: number | null | undefined;
  /** Largest share of relationships that two answers may have in common, 0 to 1. */
  maximumOverlap?: number | null | undefined;
  /** 0 to 1. */
  minimumConfidence?: number | null | undefined;
  /** Of kinds that carry a share: those that may reach this many percent. */
  minimumShare?: number | null | undefined;
  /** Families or kinds along the path, in order; '*' repeats, none included: ['OWNERSHIP*', 'SUPPLY', 'OVERSIGHT']. */
  order?: Array<string> | null | undefined;
  /** Claims of these statuses; at least one. */
  statuses?: Array<ClaimStatus> | null | undefined;
  /** Ids of where to end; exactly one of to and toKinds. */
  to?: Array<string | number> | null | undefined;
  /** End at every entity of these kinds or roles. */
  toKinds?: Array<EntityKind> | null | undefined;
  /** Through all of these, in any order; at most 8. */
  via?: Array<string | number> | null | undefined;
  /** How much each term adds to the cost of a step. */
  weights?: PathWeights | null | undefined;
};

/** Each 0 or more; 0 switches the term off. */
export type PathWeights = {
  /** Times decades since the claim ended. */
  age?: number | null | undefined;
  /** Times minus the natural logarithm of the claim's confidence. */
  doubt?: number | null | undefined;
  /** Times half the natural logarithm of the degree of each intermediate end. */
  hub?: number | null | undefined;
  /** Per step. */
  length?: number | null | undefined;
};

/** Types of record, in the order in which they are written. */
export type RecordType =
  /** A collection. */
  | 'DATASET'
  /** A thing with an identity. */
  | 'ENTITY'
  /** A claim between two entities. */
  | 'RELATIONSHIP'
  /** A published document. */
  | 'SOURCE';

/** Which relationships count. */
export type RelationshipFilter = {
  /** What may hold on this date. */
  asOf?: string | null | undefined;
  /** FORWARD: only those whose first end is the entity. */
  direction?: Direction | null | undefined;
  /** Left out or empty: all families. With kinds, both must hold. */
  families?: Array<Family> | null | undefined;
  /** Left out or empty: all kinds. */
  kinds?: Array<RelationshipKind> | null | undefined;
  /** What was known by this date. */
  knownBy?: string | null | undefined;
  /** 0 to 1. */
  minimumConfidence?: number | null | undefined;
  /** Claims of these statuses; at least one. */
  statuses?: Array<ClaimStatus> | null | undefined;
};

/** What a relationship says, read from its first to its second end. */
export type RelationshipKind =
  /** ADVISER advises PARTY. */
  | 'ADVISES'
  /** Two associates; no direction. */
  | 'ASSOCIATED_WITH'
  /** BACKER backs FIRM: money in, stake not stated. */
  | 'BACKS'
  /** BUYER buys under CONTRACT. */
  | 'BUYS_UNDER'
  /** Two competitors; no direction. */
  | 'COMPETES_WITH'
  /** PART is a component of WHOLE. */
  | 'COMPONENT_OF'
  /** CONDUCTOR conducts INVESTIGATION. */
  | 'CONDUCTS'
  /** CONTROLLER controls ASSET by other means than shares. */
  | 'CONTROLS'
  /** CONTRACT covers PRODUCT or FACILITY. */
  | 'COVERS'
  /** INVESTIGATION draws on another. */
  | 'DRAWS_ON'
  /** INVESTIGATION examines SUBJECT. */
  | 'EXAMINES'
  /** Two relatives; no direction. */
  | 'FAMILY_OF'
  /** FOUNDER founded ORGANISATION. */
  | 'FOUNDED'
  /** HOST hosts the machines of CUSTOMER. */
  | 'HOSTS'
  /** AGENT intermediates CONTRACT. */
  | 'INTERMEDIATES'
  /** LENDER lends to BORROWER. */
  | 'LENDS_TO'
  /** THING is located in PLACE. */
  | 'LOCATED_IN'
  /** MAKER makes PRODUCT. */
  | 'MAKES'
  /** MEMBER is a member of BODY. */
  | 'MEMBER_OF'
  /** PREDECESSOR merged into SUCCESSOR. */
  | 'MERGED_INTO'
  /** Two places; no direction. */
  | 'NEAR'
  /** OFFICER is an officer of ORGANISATION; the title is in `role`. */
  | 'OFFICER_OF'
  /** OPERATOR operates FACILITY. */
  | 'OPERATES'
  /** OWNER owns ASSET. */
  | 'OWNS'
  /** Two partners; no direction. */
  | 'PARTNER_OF'
  /** PART is part of WHOLE. */
  | 'PART_OF'
  /** PAYER pays PAYEE. */
  | 'PAYS'
  /** AUTHORITY regulates SUBJECT. */
  | 'REGULATES'
  /** May be the same; no direction, never merged by a machine. */
  | 'SAME_AS_CANDIDATE'
  /** AUTHORITY lists, bans or sanctions SUBJECT. */
  | 'SANCTIONS'
  /** SELLER sells under CONTRACT. */
  | 'SELLS_UNDER'
  /** CLAIMANT sues DEFENDANT. */
  | 'SUES'
  /** SUPPLIER supplies CUSTOMER. */
  | 'SUPPLIES'
  /** PARTY takes part in INVESTIGATION, as `role` says. */
  | 'TAKES_PART_IN';

/** How near a source is to the fact. */
export type SourceTier =
  /** A collection that retells others. */
  | 'AGGREGATOR'
  /** General press. */
  | 'PRESS'
  /** A filing, a court or official text, a party's own release. */
  | 'PRIMARY'
  /** An unchecked starting point. */
  | 'SEED'
  /** The trade's own press. */
  | 'TRADE';

/** Whether a source supports a claim or denies it. */
export type Stance =
  /** Against it. */
  | 'DENIES'
  /** For the claim. */
  | 'SUPPORTS';

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = { graph: { version: string, loadedAt: string, datasets: Array<{ id: string, title: string, publisher: string | null, licence: string | null, version: string | null, entities: number, relationships: number, sources: number, lastImport: { id: string, startedAt: string } | null }> } };

export type EndsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type EndsQuery = { entities: Array<
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
   | null> };

export type EntityRelationshipsQueryVariables = Exact<{
  id: string | number;
  filter?: RelationshipFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityRelationshipsQuery = { entity:
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, relationships: { totalCount: number, graphVersion: string | null, nodes: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , to:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, relationships: { totalCount: number, graphVersion: string | null, nodes: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , to:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, relationships: { totalCount: number, graphVersion: string | null, nodes: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , to:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, relationships: { totalCount: number, graphVersion: string | null, nodes: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , to:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, relationships: { totalCount: number, graphVersion: string | null, nodes: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , to:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, relationships: { totalCount: number, graphVersion: string | null, nodes: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , to:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, relationships: { totalCount: number, graphVersion: string | null, nodes: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , to:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, relationships: { totalCount: number, graphVersion: string | null, nodes: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , to:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, relationships: { totalCount: number, graphVersion: string | null, nodes: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , to:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, relationships: { totalCount: number, graphVersion: string | null, nodes: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , to:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, relationships: { totalCount: number, graphVersion: string | null, nodes: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , to:
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
            | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
          , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type EntityQueryVariables = Exact<{
  id: string | number;
  statuses?: Array<ClaimStatus> | ClaimStatus | null | undefined;
}>;


export type EntityQuery = { entity:
    | { __typename: 'Agency', aliases: Array<string>, id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, identifiers: Array<{ scheme: string, value: string }>, datasets: Array<{ id: string, title: string }>, evidence: { totalCount: number, nodes: Array<{ id: string, properties: Array<string>, source: { id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier } }> }, relationshipCounts: Array<{ kind: RelationshipKind, family: Family, direction: Direction, count: number }>, disowned: Array<{ count: number }> }
    | { __typename: 'Asset', component: string | null, aliases: Array<string>, id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, identifiers: Array<{ scheme: string, value: string }>, datasets: Array<{ id: string, title: string }>, evidence: { totalCount: number, nodes: Array<{ id: string, properties: Array<string>, source: { id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier } }> }, relationshipCounts: Array<{ kind: RelationshipKind, family: Family, direction: Direction, count: number }>, disowned: Array<{ count: number }> }
    | { __typename: 'Backer', aliases: Array<string>, id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, identifiers: Array<{ scheme: string, value: string }>, datasets: Array<{ id: string, title: string }>, evidence: { totalCount: number, nodes: Array<{ id: string, properties: Array<string>, source: { id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier } }> }, relationshipCounts: Array<{ kind: RelationshipKind, family: Family, direction: Direction, count: number }>, disowned: Array<{ count: number }> }
    | { __typename: 'Contract', contractType: ContractType | null, units: number | null, signedOn: string | null, aliases: Array<string>, id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, amount: { amount: string, currency: string } | null, identifiers: Array<{ scheme: string, value: string }>, datasets: Array<{ id: string, title: string }>, evidence: { totalCount: number, nodes: Array<{ id: string, properties: Array<string>, source: { id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier } }> }, relationshipCounts: Array<{ kind: RelationshipKind, family: Family, direction: Direction, count: number }>, disowned: Array<{ count: number }> }
    | { __typename: 'Facility', latitude: number | null, longitude: number | null, capacityMegawatts: number | null, aliases: Array<string>, id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, identifiers: Array<{ scheme: string, value: string }>, datasets: Array<{ id: string, title: string }>, evidence: { totalCount: number, nodes: Array<{ id: string, properties: Array<string>, source: { id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier } }> }, relationshipCounts: Array<{ kind: RelationshipKind, family: Family, direction: Direction, count: number }>, disowned: Array<{ count: number }> }
    | { __typename: 'Firm', aliases: Array<string>, id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, identifiers: Array<{ scheme: string, value: string }>, datasets: Array<{ id: string, title: string }>, evidence: { totalCount: number, nodes: Array<{ id: string, properties: Array<string>, source: { id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier } }> }, relationshipCounts: Array<{ kind: RelationshipKind, family: Family, direction: Direction, count: number }>, disowned: Array<{ count: number }> }
    | { __typename: 'Investigation', openedOn: string | null, closedOn: string | null, outcome: string | null, aliases: Array<string>, id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, identifiers: Array<{ scheme: string, value: string }>, datasets: Array<{ id: string, title: string }>, evidence: { totalCount: number, nodes: Array<{ id: string, properties: Array<string>, source: { id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier } }> }, relationshipCounts: Array<{ kind: RelationshipKind, family: Family, direction: Direction, count: number }>, disowned: Array<{ count: number }> }
    | { __typename: 'Jurisdiction', countryCode: string | null, aliases: Array<string>, id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, identifiers: Array<{ scheme: string, value: string }>, datasets: Array<{ id: string, title: string }>, evidence: { totalCount: number, nodes: Array<{ id: string, properties: Array<string>, source: { id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier } }> }, relationshipCounts: Array<{ kind: RelationshipKind, family: Family, direction: Direction, count: number }>, disowned: Array<{ count: number }> }
    | { __typename: 'Manufacturer', aliases: Array<string>, id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, identifiers: Array<{ scheme: string, value: string }>, datasets: Array<{ id: string, title: string }>, evidence: { totalCount: number, nodes: Array<{ id: string, properties: Array<string>, source: { id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier } }> }, relationshipCounts: Array<{ kind: RelationshipKind, family: Family, direction: Direction, count: number }>, disowned: Array<{ count: number }> }
    | { __typename: 'Person', aliases: Array<string>, id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, identifiers: Array<{ scheme: string, value: string }>, datasets: Array<{ id: string, title: string }>, evidence: { totalCount: number, nodes: Array<{ id: string, properties: Array<string>, source: { id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier } }> }, relationshipCounts: Array<{ kind: RelationshipKind, family: Family, direction: Direction, count: number }>, disowned: Array<{ count: number }> }
    | { __typename: 'Product', component: string | null, aliases: Array<string>, id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null, identifiers: Array<{ scheme: string, value: string }>, datasets: Array<{ id: string, title: string }>, evidence: { totalCount: number, nodes: Array<{ id: string, properties: Array<string>, source: { id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier } }> }, relationshipCounts: Array<{ kind: RelationshipKind, family: Family, direction: Direction, count: number }>, disowned: Array<{ count: number }> }
   | null };

export type ExpandGroupsQueryVariables = Exact<{
  id: string | number;
  filter?: RelationshipFilter | null | undefined;
  open: Array<string> | string;
}>;


export type ExpandGroupsQuery = { expand: { graphVersion: string, groups: Array<{ key: string, kind: RelationshipKind, direction: Direction, entityKind: EntityKind, count: number, relationships: number, neighbours: Array<string>, hasNextPage: boolean }> } };

export type ExpandNeighboursQueryVariables = Exact<{
  id: string | number;
  filter?: RelationshipFilter | null | undefined;
  open: Array<string> | string;
  after: Array<string> | string;
  first: number;
}>;


export type ExpandNeighboursQuery = { expand: { graphVersion: string, groups: Array<{ key: string, neighbours: Array<string>, endCursor: string | null, hasNextPage: boolean }>, subgraph: { truncated: boolean, entities: Array<
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
      >, relationships: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }> } } };

type EntityCard_Agency_Fragment = { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null };

type EntityCard_Asset_Fragment = { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null };

type EntityCard_Backer_Fragment = { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null };

type EntityCard_Contract_Fragment = { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null };

type EntityCard_Facility_Fragment = { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null };

type EntityCard_Firm_Fragment = { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null };

type EntityCard_Investigation_Fragment = { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null };

type EntityCard_Jurisdiction_Fragment = { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null };

type EntityCard_Manufacturer_Fragment = { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null };

type EntityCard_Person_Fragment = { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null };

type EntityCard_Product_Fragment = { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null };

export type EntityCardFragment =
  | EntityCard_Agency_Fragment
  | EntityCard_Asset_Fragment
  | EntityCard_Backer_Fragment
  | EntityCard_Contract_Fragment
  | EntityCard_Facility_Fragment
  | EntityCard_Firm_Fragment
  | EntityCard_Investigation_Fragment
  | EntityCard_Jurisdiction_Fragment
  | EntityCard_Manufacturer_Fragment
  | EntityCard_Person_Fragment
  | EntityCard_Product_Fragment
;

export type RelationshipLineFragment = { id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null };

export type SourceLineFragment = { id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier };

export type GraphQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphQuery = { graph: { version: string, loadedAt: string, sources: number, unsourced: number, entities: Array<{ kind: EntityKind, count: number }>, relationships: Array<{ kind: RelationshipKind, count: number }>, statuses: Array<{ status: ClaimStatus, count: number }>, datasets: Array<{ id: string, title: string, licence: string | null, version: string | null }> } };

export type ImportReportFragment = { run: string, format: string, datasets: Array<string>, result: ImportResult, milliseconds: number | null, fileCount: number, quarantined: boolean, version: string | null, files: Array<{ name: string, sha256: string, bytes: number }>, rows: { read: number, created: number, updated: number, unchanged: number, duplicate: number, rejected: number, leftOut: number } | null, records: Array<{ type: RecordType, created: number, updated: number, unchanged: number }>, refusals: Array<{ code: string, count: number }>, firstRefused: Array<{ file: string, line: number, code: string, field: string, value: string, bound: string }>, leftOut: Array<{ reason: string, count: number }>, refusedFields: Array<{ file: string, line: number, code: string, field: string, value: string, bound: string }>, remarks: Array<{ code: string, count: number }>, looksLike: { file: string, format: string } | null, stopped: { refused: number, read: number, bound: string } | null, ended: { found: number, ended: number, until: string } | null, shrunk: { open: number, kept: number, held: number } | null, grown: { open: number, kept: number, held: number } | null, cut: { file: string, stated: number, read: number } | null, leftovers: { count: number, kept: boolean } | null };

export type ImportRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRunsQuery = { importRuns: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, startedAt: string, run: string, format: string, datasets: Array<string>, result: ImportResult, milliseconds: number | null, fileCount: number, quarantined: boolean, version: string | null, failure: { message: string, next: string } | null, files: Array<{ name: string, sha256: string, bytes: number }>, rows: { read: number, created: number, updated: number, unchanged: number, duplicate: number, rejected: number, leftOut: number } | null, records: Array<{ type: RecordType, created: number, updated: number, unchanged: number }>, refusals: Array<{ code: string, count: number }>, firstRefused: Array<{ file: string, line: number, code: string, field: string, value: string, bound: string }>, leftOut: Array<{ reason: string, count: number }>, refusedFields: Array<{ file: string, line: number, code: string, field: string, value: string, bound: string }>, remarks: Array<{ code: string, count: number }>, looksLike: { file: string, format: string } | null, stopped: { refused: number, read: number, bound: string } | null, ended: { found: number, ended: number, until: string } | null, shrunk: { open: number, kept: number, held: number } | null, grown: { open: number, kept: number, held: number } | null, cut: { file: string, stated: number, read: number } | null, leftovers: { count: number, kept: boolean } | null }> } };

export type LimitsQueryVariables = Exact<{ [key: string]: never; }>;


export type LimitsQuery = { limits: { hops: number, paths: number, usual: { limit: number, maxHops: number, statuses: Array<ClaimStatus>, weights: { length: number, doubt: number, hub: number, age: number } } } };

export type NamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesQuery = { entities: Array<
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
   | null> };

export type PathDrawingQueryVariables = Exact<{
  question: PathQuestion;
}>;


export type PathDrawingQuery = { paths: { paths: Array<{ id: string, steps: Array<{ from:
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
        , to:
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
        , relationship: { id: string, status: ClaimStatus } }> }> } };

export type PathsQueryVariables = Exact<{
  question: PathQuestion;
  withParallels: boolean;
}>;


export type PathsQuery = { paths: { truncated: boolean, paths: Array<{ id: string, hops: number, cost: number, signature: string, terms: Array<{ name: string, step: number | null, value: number }>, weakest: { relationship: { id: string } }, steps: Array<{ forward: boolean, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , relationship: { id: string }, parallels?: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }> }>, explanation: Array<{ text: string, relationship: { id: string }, sources: Array<{ id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier }> }> }>, subgraph: { truncated: boolean, entities: Array<
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
      >, relationships: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }> }, searched: { engine: string, exact: boolean, hopsReached: number, entitiesVisited: number, elapsedMilliseconds: number, graphVersion: string, hubsSkipped: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }, whyNone: { reason: string, text: string, frontierFrom: Array<
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
      >, frontierTo: Array<
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
        | { id: string, kind: EntityKind, roles: Array<EntityKind>, name: string, country: string | null, description: string | null }
      >, relax: Array<{ change: string, constraint: string, value: string | null, hops: number }> } | null } };

export type RelationshipKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationshipKindsQuery = { relationshipKinds: Array<{ kind: RelationshipKind, family: Family, forward: string, backward: string, directed: boolean }> };

export type RelationshipSentenceQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationshipSentenceQuery = { relationship: { id: string, sentence: string } | null };

export type RelationshipQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationshipQuery = { relationship: { note: string | null, interests: Array<string>, directness: Directness | null, distanceKilometres: number | null, component: string | null, units: number | null, knownSince: string | null, id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, from:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    , to:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    , evidence: Array<{ id: string, stance: Stance, quote: string | null, locator: string | null, statedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, source: { summary: string | null, archivedUrl: string | null, id: string, title: string, publisher: string, origin: string | null, url: string | null, publishedOn: string | null, tier: SourceTier, soleSupportOf: { totalCount: number, nodes: Array<{ id: string, sentence: string, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> } } }>, share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { total: number, truncated: boolean, hits: Array<{ entity:
        | { id: string, kind: EntityKind, name: string, country: string | null }
        | { id: string, kind: EntityKind, name: string, country: string | null }
        | { id: string, kind: EntityKind, name: string, country: string | null }
        | { id: string, kind: EntityKind, name: string, country: string | null }
        | { id: string, kind: EntityKind, name: string, country: string | null }
        | { id: string, kind: EntityKind, name: string, country: string | null }
        | { id: string, kind: EntityKind, name: string, country: string | null }
        | { id: string, kind: EntityKind, name: string, country: string | null }
        | { id: string, kind: EntityKind, name: string, country: string | null }
        | { id: string, kind: EntityKind, name: string, country: string | null }
        | { id: string, kind: EntityKind, name: string, country: string | null }
      , matched: { field: string, value: string, how: string } }> } };

export type SubgraphQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  filter?: RelationshipFilter | null | undefined;
}>;


export type SubgraphQuery = { subgraph: { truncated: boolean, graphVersion: string, relationships: Array<{ id: string, kind: RelationshipKind, family: Family, sentence: string, role: string | null, status: ClaimStatus, disputed: boolean, confidence: number, since: string | null, until: string | null, knownSince: string | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , share: { minimum: number, maximum: number, minimumExclusive: boolean, maximumExclusive: boolean } | null, amount: { amount: string, currency: string } | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityCardFragmentDoc = new TypedDocumentString(`
    "What a drawn entity shows."
fragment EntityCard on Entity {
  id
  kind
  roles
  name
  country
  description
}
    `, {"fragmentName":"EntityCard"}) as unknown as TypedDocumentString<EntityCardFragment, unknown>;
export const RelationshipLineFragmentDoc = new TypedDocumentString(`
    "What a drawn line shows."
fragment RelationshipLine on Relationship {
  id
  kind
  family
  from {
    id
  }
  to {
    id
  }
  sentence
  role
  status
  disputed
  confidence
  share {
    minimum
    maximum
    minimumExclusive
    maximumExclusive
  }
  amount {
    amount
    currency
  }
  since
  until
  knownSince
}
    `, {"fragmentName":"RelationshipLine"}) as unknown as TypedDocumentString<RelationshipLineFragment, unknown>;
export const SourceLineFragmentDoc = new TypedDocumentString(`
    "A source as a list names it."
fragment SourceLine on Source {
  id
  title
  publisher
  origin
  url
  publishedOn
  tier
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const ImportReportFragmentDoc = new TypedDocumentString(`
    "What an import did: of one that has just ended as of one that is remembered."
fragment ImportReport on ImportRun {
  run
  format
  datasets
  result
  milliseconds
  fileCount
  files(first: 10) {
    name
    sha256
    bytes
  }
  rows {
    read
    created
    updated
    unchanged
    duplicate
    rejected
    leftOut
  }
  records {
    type
    created
    updated
    unchanged
  }
  refusals {
    code
    count
  }
  firstRefused {
    file
    line
    code
    field
    value
    bound
  }
  leftOut {
    reason
    count
  }
  refusedFields {
    file
    line
    code
    field
    value
    bound
  }
  remarks {
    code
    count
  }
  looksLike {
    file
    format
  }
  stopped {
    refused
    read
    bound
  }
  ended {
    found
    ended
    until
  }
  shrunk {
    open
    kept
    held
  }
  grown {
    open
    kept
    held
  }
  cut {
    file
    stated
    read
  }
  leftovers {
    count
    kept
  }
  quarantined
  version
}
    `, {"fragmentName":"ImportReport"}) as unknown as TypedDocumentString<ImportReportFragment, unknown>;
export const DatasetsDocument = new TypedDocumentString(`
    "The datasets that are loaded, each with its last import."
query Datasets {
  graph {
    version
    loadedAt
    datasets {
      id
      title
      publisher
      licence
      version
      entities
      relationships
      sources
      lastImport {
        id
        startedAt
      }
    }
  }
}
    `, {"hash":"sha256:1bc2b79aa0334ee0c4de9d968e96f026fcc0ae462648782a0a1b67c06cedd2cd"}) as unknown as TypedDocumentString<DatasetsQuery, DatasetsQueryVariables>;
export const EndsDocument = new TypedDocumentString(`
    "The ends of a question that has no path."
query Ends($ids: [ID!]!) {
  entities(ids: $ids) {
    ...EntityCard
  }
}
    "What a drawn entity shows."
fragment EntityCard on Entity {
  id
  kind
  roles
  name
  country
  description
}`, {"hash":"sha256:ffff7089dc94de937aa8aa05271243c114fe9cb52bc6c26815a34a5a1c812f59"}) as unknown as TypedDocumentString<EndsQuery, EndsQueryVariables>;
export const EntityRelationshipsDocument = new TypedDocumentString(`
    "A page of an entity's relationships with the entities at their ends, and the version of the graph that it is of."
query EntityRelationships($id: ID!, $filter: RelationshipFilter, $first: Int!, $after: String) {
  entity(id: $id) {
    ...EntityCard
    relationships(filter: $filter, first: $first, after: $after) {
      nodes {
        ...RelationshipLine
        from {
          ...EntityCard
        }
        to {
          ...EntityCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      graphVersion
    }
  }
}
    "What a drawn entity shows."
fragment EntityCard on Entity {
  id
  kind
  roles
  name
  country
  description
}
"What a drawn line shows."
fragment RelationshipLine on Relationship {
  id
  kind
  family
  from {
    id
  }
  to {
    id
  }
  sentence
  role
  status
  disputed
  confidence
  share {
    minimum
    maximum
    minimumExclusive
    maximumExclusive
  }
  amount {
    amount
    currency
  }
  since
  until
  knownSince
}`, {"hash":"sha256:d429de1537516267ee69b9cf63b7e720126274206ba10b53659f11b23e0b1f22"}) as unknown as TypedDocumentString<EntityRelationshipsQuery, EntityRelationshipsQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    "One entity: its facts, what they rest on, and how many relationships of each kind it has."
query Entity($id: ID!, $statuses: [ClaimStatus!]) {
  entity(id: $id) {
    __typename
    ...EntityCard
    aliases
    identifiers {
      scheme
      value
    }
    datasets {
      id
      title
    }
    evidence(first: 20) {
      nodes {
        id
        properties
        source {
          ...SourceLine
        }
      }
      totalCount
    }
    relationshipCounts(statuses: $statuses) {
      kind
      family
      direction
      count
    }
    disowned: relationshipCounts(statuses: [DENIED, RETRACTED]) {
      count
    }
    ... on Contract {
      contractType
      amount {
        amount
        currency
      }
      units
      signedOn
    }
    ... on Investigation {
      openedOn
      closedOn
      outcome
    }
    ... on Product {
      component
    }
    ... on Asset {
      component
    }
    ... on Facility {
      latitude
      longitude
      capacityMegawatts
    }
    ... on Jurisdiction {
      countryCode
    }
  }
}
    "What a drawn entity shows."
fragment EntityCard on Entity {
  id
  kind
  roles
  name
  country
  description
}
"A source as a list names it."
fragment SourceLine on Source {
  id
  title
  publisher
  origin
  url
  publishedOn
  tier
}`, {"hash":"sha256:cae4f93cf848e9f29b7138290acb8fdf7b61be0bd37aff8f4599e400be8c7512"}) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const ExpandGroupsDocument = new TypedDocumentString(`
    "The groups of an entity's neighbours, each with the ids of its first neighbours, best first."
query ExpandGroups($id: ID!, $filter: RelationshipFilter, $open: [String!]!) {
  expand(id: $id, filter: $filter, open: $open, first: 100) {
    groups {
      key
      kind
      direction
      entityKind
      count
      relationships
      neighbours
      hasNextPage
    }
    graphVersion
  }
}
    `, {"hash":"sha256:51f6ac25a195bc6658cbe0f169efe070889c0d646670251623ab3d8575c7c731"}) as unknown as TypedDocumentString<ExpandGroupsQuery, ExpandGroupsQueryVariables>;
export const ExpandNeighboursDocument = new TypedDocumentString(`
    "The next neighbours of some groups, best first, with what joins the entity to them."
query ExpandNeighbours($id: ID!, $filter: RelationshipFilter, $open: [String!]!, $after: [String!]!, $first: Int!) {
  expand(id: $id, filter: $filter, open: $open, after: $after, first: $first) {
    groups {
      key
      neighbours
      endCursor
      hasNextPage
    }
    subgraph {
      entities {
        ...EntityCard
      }
      relationships {
        ...RelationshipLine
      }
      truncated
    }
    graphVersion
  }
}
    "What a drawn entity shows."
fragment EntityCard on Entity {
  id
  kind
  roles
  name
  country
  description
}
"What a drawn line shows."
fragment RelationshipLine on Relationship {
  id
  kind
  family
  from {
    id
  }
  to {
    id
  }
  sentence
  role
  status
  disputed
  confidence
  share {
    minimum
    maximum
    minimumExclusive
    maximumExclusive
  }
  amount {
    amount
    currency
  }
  since
  until
  knownSince
}`, {"hash":"sha256:d7657eb4c20e8b1c49e85bf0158a08479f0d9e834e700b63b5c2a63e3896ce3e"}) as unknown as TypedDocumentString<ExpandNeighboursQuery, ExpandNeighboursQueryVariables>;
export const GraphDocument = new TypedDocumentString(`
    "What is loaded, for the foot of the start page."
query Graph {
  graph {
    version
    loadedAt
    entities {
      kind
      count
    }
    relationships {
      kind
      count
    }
    statuses {
      status
      count
    }
    sources
    datasets {
      id
      title
      licence
      version
    }
    unsourced
  }
}
    `, {"hash":"sha256:0b97e0e962ee1c1f5bccce2b0f4d19d2917eea36fe6071ba68a827c1b796b1bf"}) as unknown as TypedDocumentString<GraphQuery, GraphQueryVariables>;
export const ImportRunsDocument = new TypedDocumentString(`
    "A page of what is remembered of imports, newest first."
query ImportRuns($first: Int!, $after: String) {
  importRuns(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      startedAt
      failure {
        message
        next
      }
      ...ImportReport
    }
  }
}
    "What an import did: of one that has just ended as of one that is remembered."
fragment ImportReport on ImportRun {
  run
  format
  datasets
  result
  milliseconds
  fileCount
  files(first: 10) {
    name
    sha256
    bytes
  }
  rows {
    read
    created
    updated
    unchanged
    duplicate
    rejected
    leftOut
  }
  records {
    type
    created
    updated
    unchanged
  }
  refusals {
    code
    count
  }
  firstRefused {
    file
    line
    code
    field
    value
    bound
  }
  leftOut {
    reason
    count
  }
  refusedFields {
    file
    line
    code
    field
    value
    bound
  }
  remarks {
    code
    count
  }
  looksLike {
    file
    format
  }
  stopped {
    refused
    read
    bound
  }
  ended {
    found
    ended
    until
  }
  shrunk {
    open
    kept
    held
  }
  grown {
    open
    kept
    held
  }
  cut {
    file
    stated
    read
  }
  leftovers {
    count
    kept
  }
  quarantined
  version
}`, {"hash":"sha256:165b21cb87613a1ca1f11ff9276e258d01d5e512b59f76669b38031cd38c67bd"}) as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const LimitsDocument = new TypedDocumentString(`
    "Bounds of questions, and what holds where a question leaves something out."
query Limits {
  limits {
    hops
    paths
    usual {
      limit
      maxHops
      statuses
      weights {
        length
        doubt
        hub
        age
      }
    }
  }
}
    `, {"hash":"sha256:e8a36eaa3bb5e4b96498595aa987cf25e6450fe26639394d8883e90c63214835"}) as unknown as TypedDocumentString<LimitsQuery, LimitsQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    "The entities that an address names by id."
query Names($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    kind
    name
  }
}
    `, {"hash":"sha256:d698b533b0bff50a5b39c10276da8593fdfc69ee45412b0878b7edaadc166e38"}) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const PathDrawingDocument = new TypedDocumentString(`
    "Only what a small drawing of a path question needs."
query PathDrawing($question: PathQuestion!) {
  paths(question: $question) {
    paths {
      id
      steps {
        from {
          id
          kind
        }
        to {
          id
          kind
        }
        relationship {
          id
          status
        }
      }
    }
  }
}
    `, {"hash":"sha256:c406ea51676dde8bb96f0334a46b431b69e2d5c9893f4c68e678460b2087f568"}) as unknown as TypedDocumentString<PathDrawingQuery, PathDrawingQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    "Best paths, their drawing and their words; where there are none, what was reached from the ends."
query Paths($question: PathQuestion!, $withParallels: Boolean!) {
  paths(question: $question) {
    paths {
      id
      hops
      cost
      signature
      terms {
        name
        step
        value
      }
      weakest {
        relationship {
          id
        }
      }
      steps {
        forward
        from {
          id
        }
        to {
          id
        }
        relationship {
          id
        }
        parallels @include(if: $withParallels) {
          ...RelationshipLine
        }
      }
      explanation {
        text
        relationship {
          id
        }
        sources {
          ...SourceLine
        }
      }
    }
    subgraph {
      entities {
        ...EntityCard
      }
      relationships {
        ...RelationshipLine
      }
      truncated
    }
    truncated
    searched {
      engine
      exact
      hopsReached
      entitiesVisited
      hubsSkipped {
        id
        name
      }
      elapsedMilliseconds
      graphVersion
    }
    whyNone {
      reason
      text
      frontierFrom {
        ...EntityCard
      }
      frontierTo {
        ...EntityCard
      }
      relax {
        change
        constraint
        value
        hops
      }
    }
  }
}
    "What a drawn entity shows."
fragment EntityCard on Entity {
  id
  kind
  roles
  name
  country
  description
}
"What a drawn line shows."
fragment RelationshipLine on Relationship {
  id
  kind
  family
  from {
    id
  }
  to {
    id
  }
  sentence
  role
  status
  disputed
  confidence
  share {
    minimum
    maximum
    minimumExclusive
    maximumExclusive
  }
  amount {
    amount
    currency
  }
  since
  until
  knownSince
}
"A source as a list names it."
fragment SourceLine on Source {
  id
  title
  publisher
  origin
  url
  publishedOn
  tier
}`, {"hash":"sha256:f26d26334e109b95760f82fac86ccddf87737a19933e02233f0c3cecd130af20"}) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const RelationshipKindsDocument = new TypedDocumentString(`
    "The table of relationship kinds: families and sentences reach the client as rows, not as code."
query RelationshipKinds {
  relationshipKinds {
    kind
    family
    forward
    backward
    directed
  }
}
    `, {"hash":"sha256:7a659107fd250a362f1f35efca11342c65fc9e77472194cce2c8b831f6e4129b"}) as unknown as TypedDocumentString<RelationshipKindsQuery, RelationshipKindsQueryVariables>;
export const RelationshipSentenceDocument = new TypedDocumentString(`
    "What a relationship that is switched off says."
query RelationshipSentence($id: ID!) {
  relationship(id: $id) {
    id
    sentence
  }
}
    `, {"hash":"sha256:f4f37b10e3d03940ce80740daa6c9ded12976e4c7d825f0c1fe0d7734e357ee4"}) as unknown as TypedDocumentString<RelationshipSentenceQuery, RelationshipSentenceQueryVariables>;
export const RelationshipDocument = new TypedDocumentString(`
    "One relationship with all that speaks for and against it, and what else rests on those sources."
query Relationship($id: ID!) {
  relationship(id: $id) {
    ...RelationshipLine
    from {
      id
      kind
      name
    }
    to {
      id
      kind
      name
    }
    note
    interests
    directness
    distanceKilometres
    component
    units
    knownSince
    evidence {
      id
      stance
      quote
      locator
      statedBy {
        id
        name
      }
      source {
        ...SourceLine
        summary
        archivedUrl
        soleSupportOf(first: 5) {
          nodes {
            id
            sentence
            from {
              id
            }
            to {
              id
            }
          }
          totalCount
        }
      }
    }
  }
}
    "What a drawn line shows."
fragment RelationshipLine on Relationship {
  id
  kind
  family
  from {
    id
  }
  to {
    id
  }
  sentence
  role
  status
  disputed
  confidence
  share {
    minimum
    maximum
    minimumExclusive
    maximumExclusive
  }
  amount {
    amount
    currency
  }
  since
  until
  knownSince
}
"A source as a list names it."
fragment SourceLine on Source {
  id
  title
  publisher
  origin
  url
  publishedOn
  tier
}`, {"hash":"sha256:b132e81f19871c6caeb01cd9093d4f68907a6eecc3a2298cb0eb99e351ac51ae"}) as unknown as TypedDocumentString<RelationshipQuery, RelationshipQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    "Hits while the reader types."
query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    hits {
      entity {
        id
        kind
        name
        country
      }
      matched {
        field
        value
        how
      }
    }
    total
    truncated
  }
}
    `, {"hash":"sha256:aff1a684dac6e3f31fb21e3ae9204c14a350c4b02cd966b6b5f79c125c694253"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    "Entities by their ids with every relationship among them."
query Subgraph($ids: [ID!]!, $filter: RelationshipFilter) {
  subgraph(ids: $ids, filter: $filter) {
    relationships {
      ...RelationshipLine
    }
    truncated
    graphVersion
  }
}
    "What a drawn line shows."
fragment RelationshipLine on Relationship {
  id
  kind
  family
  from {
    id
  }
  to {
    id
  }
  sentence
  role
  status
  disputed
  confidence
  share {
    minimum
    maximum
    minimumExclusive
    maximumExclusive
  }
  amount {
    amount
    currency
  }
  since
  until
  knownSince
}`, {"hash":"sha256:df2f325e274a64634d4fc7e5272d198a0146582285ca582cbea8a7565cdb6925"}) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;