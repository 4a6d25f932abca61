import type { PartialDate } from '../domain/partial-date.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityParent as EntityParentParent, DrawnSubgraph as DrawnSubgraphParent } from '../resolvers/reading/drawing.ts';
import type { DrawnRelationship as DrawnRelationshipParent } from '../domain/outline.ts';
import type { RelationshipCount as RelationshipCountParent } from '../domain/relationship-list.ts';
import type { Share as ShareParent } from '../domain/share.ts';
import type { Evidence as EvidenceParent } from '../domain/evidence.ts';
import type { Source as SourceParent } from '../domain/source.ts';
import type { LoadedDataset as LoadedDatasetParent, GraphVersion as GraphVersionParent } from '../store/graph-store.ts';
import type { KeptRun as KeptRunParent } from '../domain/imports/import-run.ts';
import type { SearchFound as SearchFoundParent, SearchHit as SearchHitParent } from '../search/search-hit.ts';
import type { RelationshipKind as RelationshipKindParent } from '../domain/relationship-kinds.ts';
import type { RelationshipPage as RelationshipPageParent, EvidencePage as EvidencePageParent, SourcePage as SourcePageParent, ImportRunPage as ImportRunPageParent } from '../resolvers/arguments/page.ts';
import type { DrawnPathAnswer as DrawnPathAnswerParent, DrawnReport as DrawnReportParent, DrawnNoPath as DrawnNoPathParent, DrawnRelaxation as DrawnRelaxationParent, DrawnPath as DrawnPathParent, DrawnStep as DrawnStepParent } from '../resolvers/reading/draw-paths.ts';
import type { DrawnExpansion as DrawnExpansionParent } from '../resolvers/reading/draw-expansion.ts';
import type { GroupOf as GroupOfParent } from '../resolvers/arguments/group-cursor.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 8601 calendar date, whole or partial: 2019, 2019-05, 2019-05-14. */
  Date: { input: PartialDate; output: PartialDate; }
  /** An instant in ISO 8601 with its offset: 2026-11-22T09:30:00.000Z. */
  DateTime: { input: string; output: string; }
  /** A figure in percent, 0 to 100. */
  Percent: { input: number; output: number; }
};

/** A public body. */
export type Agency = Entity & {
  readonly __typename?: 'Agency';
  /** Other names, spellings and translations. While the database is away an empty list stands beside an error. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country it belongs to. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The datasets that hold it. While the database is away an empty list stands beside an error. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** One or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its properties rest on. While the database is away an empty page stands beside an error. */
  readonly evidence: EvidenceConnection;
  /** Stable id; never reused. */
  readonly id: Scalars['ID']['output'];
  /** Numbers and codes by which others know it. While the database is away an empty list stands beside an error. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The face it shows. */
  readonly kind: EntityKind;
  /** The name it goes by. */
  readonly name: Scalars['String']['output'];
  /** How many relationships of each kind and direction, before any is fetched. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, ordered by kind, then id. */
  readonly relationships: RelationshipConnection;
  /** Further faces. */
  readonly roles: ReadonlyArray<EntityKind>;
  /** What it buys, sells or arranges under contracts, pays and is paid: sums by role, then currency, nothing converted. */
  readonly totals: ReadonlyArray<Total>;
};


/** A public body. */
export type AgencyEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencyRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** A public body. */
export type AgencyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body. */
export type AgencyTotalsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

/** A ship, aircraft, vehicle, security or property that is owned. */
export type Asset = Entity & {
  readonly __typename?: 'Asset';
  /** Other names, spellings and translations. While the database is away an empty list stands beside an error. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The class of asset: vessel, aircraft, vehicle, security. */
  readonly component?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country it belongs to. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The datasets that hold it. While the database is away an empty list stands beside an error. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** One or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its properties rest on. While the database is away an empty page stands beside an error. */
  readonly evidence: EvidenceConnection;
  /** Stable id; never reused. */
  readonly id: Scalars['ID']['output'];
  /** Numbers and codes by which others know it. While the database is away an empty list stands beside an error. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The face it shows. */
  readonly kind: EntityKind;
  /** The name it goes by. */
  readonly name: Scalars['String']['output'];
  /** How many relationships of each kind and direction, before any is fetched. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, ordered by kind, then id. */
  readonly relationships: RelationshipConnection;
  /** Further faces. */
  readonly roles: ReadonlyArray<EntityKind>;
  /** What it buys, sells or arranges under contracts, pays and is paid: sums by role, then currency, nothing converted. */
  readonly totals: ReadonlyArray<Total>;
};


/** A ship, aircraft, vehicle, security or property that is owned. */
export type AssetEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ship, aircraft, vehicle, security or property that is owned. */
export type AssetRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** A ship, aircraft, vehicle, security or property that is owned. */
export type AssetRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ship, aircraft, vehicle, security or property that is owned. */
export type AssetTotalsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

/** A fund, bank, investor or lender. */
export type Backer = Entity & {
  readonly __typename?: 'Backer';
  /** Other names, spellings and translations. While the database is away an empty list stands beside an error. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country it belongs to. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The datasets that hold it. While the database is away an empty list stands beside an error. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** One or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its properties rest on. While the database is away an empty page stands beside an error. */
  readonly evidence: EvidenceConnection;
  /** Stable id; never reused. */
  readonly id: Scalars['ID']['output'];
  /** Numbers and codes by which others know it. While the database is away an empty list stands beside an error. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The face it shows. */
  readonly kind: EntityKind;
  /** The name it goes by. */
  readonly name: Scalars['String']['output'];
  /** How many relationships of each kind and direction, before any is fetched. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, ordered by kind, then id. */
  readonly relationships: RelationshipConnection;
  /** Further faces. */
  readonly roles: ReadonlyArray<EntityKind>;
  /** What it buys, sells or arranges under contracts, pays and is paid: sums by role, then currency, nothing converted. */
  readonly totals: ReadonlyArray<Total>;
};


/** A fund, bank, investor or lender. */
export type BackerEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A fund, bank, investor or lender. */
export type BackerRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** A fund, bank, investor or lender. */
export type BackerRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A fund, bank, investor or lender. */
export type BackerTotalsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

/** Claims that the graph has open of the datasets of an import, before it, beside those that its files hold. */
export type ClaimCounts = {
  readonly __typename?: 'ClaimCounts';
  /** Held by the files, those that are new among them. */
  readonly held: Scalars['Int']['output'];
  /** Of these, held by the files. */
  readonly kept: Scalars['Int']['output'];
  /** Open in the graph: without an end, and not withdrawn. */
  readonly open: Scalars['Int']['output'];
};

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

/** An agreement with parties. */
export type Contract = Entity & {
  readonly __typename?: 'Contract';
  /** Other names, spellings and translations. While the database is away an empty list stands beside an error. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its value. */
  readonly amount?: Maybe<Money>;
  /** What changes hands. */
  readonly contractType?: Maybe<ContractType>;
  /** ISO 3166-1 alpha-2 code of the country it belongs to. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The datasets that hold it. While the database is away an empty list stands beside an error. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** One or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its properties rest on. While the database is away an empty page stands beside an error. */
  readonly evidence: EvidenceConnection;
  /** Stable id; never reused. */
  readonly id: Scalars['ID']['output'];
  /** Numbers and codes by which others know it. While the database is away an empty list stands beside an error. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The face it shows. */
  readonly kind: EntityKind;
  /** The name it goes by. */
  readonly name: Scalars['String']['output'];
  /** How many relationships of each kind and direction, before any is fetched. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, ordered by kind, then id. */
  readonly relationships: RelationshipConnection;
  /** Further faces. */
  readonly roles: ReadonlyArray<EntityKind>;
  /** When it was signed. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** What it buys, sells or arranges under contracts, pays and is paid: sums by role, then currency, nothing converted. */
  readonly totals: ReadonlyArray<Total>;
  /** How many machines or pieces. */
  readonly units?: Maybe<Scalars['Int']['output']>;
};


/** An agreement with parties. */
export type ContractEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement with parties. */
export type ContractRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** An agreement with parties. */
export type ContractRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement with parties. */
export type ContractTotalsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

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

/** A named part of a path's cost. */
export type CostTerm = {
  readonly __typename?: 'CostTerm';
  /** length, doubt, hub or age. */
  readonly name: Scalars['String']['output'];
  /** Counts from 0. */
  readonly step?: Maybe<Scalars['Int']['output']>;
  /** What it adds. */
  readonly value: Scalars['Float']['output'];
};

/** A file with fewer rows than its own header states. */
export type CutFile = {
  readonly __typename?: 'CutFile';
  /** Its name, without a folder. */
  readonly file: Scalars['String']['output'];
  /** Rows that it holds. */
  readonly read: Scalars['Int']['output'];
  /** Rows that its header states. */
  readonly stated: Scalars['Int']['output'];
};

/** A collection imported as one. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** How many entities it holds. */
  readonly entities: Scalars['Int']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its newest import that was done; null where none is remembered. */
  readonly lastImport?: Maybe<ImportRun>;
  /** Its licence. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** How many relationships it holds. */
  readonly relationships: Scalars['Int']['output'];
  /** How many sources it cites; one that two datasets cite counts in both. */
  readonly sources: Scalars['Int']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Its version. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

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

/** Claims that the whole file of their dataset no longer holds. */
export type EndedClaims = {
  readonly __typename?: 'EndedClaims';
  /** How many of them got one. */
  readonly ended: Scalars['Int']['output'];
  /** How many there are without an end. */
  readonly found: Scalars['Int']['output'];
  /** The end that they got: the date of the file. */
  readonly until: Scalars['Date']['output'];
};

/** Anything with an identity. */
export type Entity = {
  /** Other names, spellings and translations. While the database is away an empty list stands beside an error. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country it belongs to. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The datasets that hold it. While the database is away an empty list stands beside an error. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** One or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its properties rest on. While the database is away an empty page stands beside an error. */
  readonly evidence: EvidenceConnection;
  /** Stable id; never reused. */
  readonly id: Scalars['ID']['output'];
  /** Numbers and codes by which others know it. While the database is away an empty list stands beside an error. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The face it shows. */
  readonly kind: EntityKind;
  /** The name it goes by. */
  readonly name: Scalars['String']['output'];
  /** How many relationships of each kind and direction, before any is fetched. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, ordered by kind, then id. */
  readonly relationships: RelationshipConnection;
  /** Further faces. */
  readonly roles: ReadonlyArray<EntityKind>;
  /** What it buys, sells or arranges under contracts, pays and is paid: sums by role, then currency, nothing converted. */
  readonly totals: ReadonlyArray<Total>;
};


/** Anything with an identity. */
export type EntityEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything with an identity. */
export type EntityRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** Anything with an identity. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything with an identity. */
export type EntityTotalsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

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

/** What a claim rests on: one source's word for or against it. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Where in the source. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The properties of an entity that it speaks for; empty on a relationship. */
  readonly properties: ReadonlyArray<Scalars['String']['output']>;
  /** The passage. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The document. */
  readonly source: Source;
  /** For or against. */
  readonly stance: Stance;
  /** The party whose statement it is; with DENIES, that party's denial. */
  readonly statedBy?: Maybe<Entity>;
};

/** A page of evidence. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** With their cursors. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** Without. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** On all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A piece of evidence in a page. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The evidence. */
  readonly node: Evidence;
};

/**
 * An entity with its neighbours in groups. Groups and counts are of everything that passes the filter; the subgraph holds
 * only what was opened.
 */
export type Expansion = {
  readonly __typename?: 'Expansion';
  /** The entity that was asked about. */
  readonly entity: Entity;
  /** The version of the graph that was asked. */
  readonly graphVersion: Scalars['String']['output'];
  /** What joins neighbours to the entity, by kind, direction and the neighbours' kind; none is empty. */
  readonly groups: ReadonlyArray<NeighbourGroup>;
  /**
   * The entity, the neighbours of the opened pages and whatever joins the entity to them and passes the filter, parallel
   * claims included. What joins neighbours to one another is not in it: ask `subgraph` with their ids.
   */
  readonly subgraph: Subgraph;
};

/** A site with a place. */
export type Facility = Entity & {
  readonly __typename?: 'Facility';
  /** Other names, spellings and translations. While the database is away an empty list stands beside an error. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Megawatts of power. */
  readonly capacityMegawatts?: Maybe<Scalars['Float']['output']>;
  /** ISO 3166-1 alpha-2 code of the country it belongs to. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The datasets that hold it. While the database is away an empty list stands beside an error. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** One or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its properties rest on. While the database is away an empty page stands beside an error. */
  readonly evidence: EvidenceConnection;
  /** Stable id; never reused. */
  readonly id: Scalars['ID']['output'];
  /** Numbers and codes by which others know it. While the database is away an empty list stands beside an error. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The face it shows. */
  readonly kind: EntityKind;
  /** Degrees north. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** The name it goes by. */
  readonly name: Scalars['String']['output'];
  /** How many relationships of each kind and direction, before any is fetched. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, ordered by kind, then id. */
  readonly relationships: RelationshipConnection;
  /** Further faces. */
  readonly roles: ReadonlyArray<EntityKind>;
  /** What it buys, sells or arranges under contracts, pays and is paid: sums by role, then currency, nothing converted. */
  readonly totals: ReadonlyArray<Total>;
};


/** A site with a place. */
export type FacilityEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A site with a place. */
export type FacilityRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** A site with a place. */
export type FacilityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A site with a place. */
export type FacilityTotalsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

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

/** A company, partnership, association or court-recognised body. */
export type Firm = Entity & {
  readonly __typename?: 'Firm';
  /** Other names, spellings and translations. While the database is away an empty list stands beside an error. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country it belongs to. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The datasets that hold it. While the database is away an empty list stands beside an error. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** One or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its properties rest on. While the database is away an empty page stands beside an error. */
  readonly evidence: EvidenceConnection;
  /** Stable id; never reused. */
  readonly id: Scalars['ID']['output'];
  /** Numbers and codes by which others know it. While the database is away an empty list stands beside an error. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The face it shows. */
  readonly kind: EntityKind;
  /** The name it goes by. */
  readonly name: Scalars['String']['output'];
  /** How many relationships of each kind and direction, before any is fetched. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, ordered by kind, then id. */
  readonly relationships: RelationshipConnection;
  /** Further faces. */
  readonly roles: ReadonlyArray<EntityKind>;
  /** What it buys, sells or arranges under contracts, pays and is paid: sums by role, then currency, nothing converted. */
  readonly totals: ReadonlyArray<Total>;
};


/** A company, partnership, association or court-recognised body. */
export type FirmEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, partnership, association or court-recognised body. */
export type FirmRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** A company, partnership, association or court-recognised body. */
export type FirmRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, partnership, association or court-recognised body. */
export type FirmTotalsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

/** What is loaded. */
export type GraphSummary = {
  readonly __typename?: 'GraphSummary';
  /** The datasets. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Entities by kind, in the order of the kinds. */
  readonly entities: ReadonlyArray<KindCount>;
  /** sha256 of the graph as canonical Linchpin JSON Lines. Refused with IMPORT_RUNNING while an import changes the graph. */
  readonly fingerprint: Scalars['String']['output'];
  /** When an import last changed something; the start of the era when nothing is loaded. */
  readonly loadedAt: Scalars['DateTime']['output'];
  /** The copy that questions of structure are asked of; null while they are asked of the database. */
  readonly projection?: Maybe<ProjectionSummary>;
  /** Relationships by kind, in the order of the kinds. */
  readonly relationships: ReadonlyArray<RelationshipKindCount>;
  /** How many sources. */
  readonly sources: Scalars['Int']['output'];
  /** Relationships by status, in the order of the statuses. */
  readonly statuses: ReadonlyArray<StatusCount>;
  /** Relationships without evidence: 0, or the graph is broken. */
  readonly unsourced: Scalars['Int']['output'];
  /** Changes whenever the content changes. Counts that are asked for with it are of this version: while an import runs, of the one before it, where it was counted. */
  readonly version: Scalars['String']['output'];
};

/** A number or code by which others know an entity. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** LEI, CIK, UEI, CAGE, DUNS, ISIN, OpenCorporates, Wikidata or an org-id list code. */
  readonly scheme: Scalars['String']['output'];
  /** Kept as text: leading zeros count. */
  readonly value: Scalars['String']['output'];
};

/** The error that ended an import. */
export type ImportFailure = {
  readonly __typename?: 'ImportFailure';
  /** Its code in the catalogue of errors. */
  readonly code: Scalars['String']['output'];
  /** What went wrong, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** What to do about it. */
  readonly next: Scalars['String']['output'];
};

/** Values that the graph has no place for, of which the server keeps a file beside the graph, so that the format can be given back. They are never shown. */
export type ImportLeftovers = {
  readonly __typename?: 'ImportLeftovers';
  /** How many lines there are: one for what a row says of one entity or relationship. */
  readonly count: Scalars['Int']['output'];
  /** Whether the server keeps them. */
  readonly kept: Scalars['Boolean']['output'];
};

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

/** One import: what came in, and what became of each row. Never who imported, nor on which machine. */
export type ImportRun = {
  readonly __typename?: 'ImportRun';
  /** Set where a file holds fewer rows than its own header states: it was taken as a part of its dataset, and nothing has ended. Get the file anew and import it again. */
  readonly cut?: Maybe<CutFile>;
  /** Ids of the datasets that the files hold; one that was taken out since is no longer in the graph. */
  readonly datasets: ReadonlyArray<Scalars['ID']['output']>;
  /** Set where the files were to be the whole dataset: the claims of the graph that they no longer hold. */
  readonly ended?: Maybe<EndedClaims>;
  /** The error that ended an import that failed. */
  readonly failure?: Maybe<ImportFailure>;
  /** How many files it had. */
  readonly fileCount: Scalars['Int']['output'];
  /** Its files, in the order in which they were given. */
  readonly files: ReadonlyArray<ImportedFile>;
  /** When it was over; null while it is unfinished. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first rows that were refused, at most 20; the quarantine has them all. */
  readonly firstRefused: ReadonlyArray<RefusedRow>;
  /** The format, by the word that names it to the importer. */
  readonly format: Scalars['String']['output'];
  /** Set where the files were to be the whole dataset and hold far more claims than it had open; they were taken, and deserve a second look. */
  readonly grown?: Maybe<ClaimCounts>;
  /** Of this import alone. */
  readonly id: Scalars['ID']['output'];
  /** What the model has no place for, by reason, most often first: whole rows and parts of rows. */
  readonly leftOut: ReadonlyArray<LeftOutCount>;
  /** Values of the rows that the graph has no place for, beside what leftOut counts; null where there are none. */
  readonly leftovers?: Maybe<ImportLeftovers>;
  /** Set where no row was taken and a file looks like another format. */
  readonly looksLike?: Maybe<LooksLike>;
  /** How long it took, in milliseconds; null where there is no report. */
  readonly milliseconds?: Maybe<Scalars['Float']['output']>;
  /** Address on this server of the page that explains the format, as Markdown: what it takes, what becomes what, how its refused rows are mended. */
  readonly page: Scalars['String']['output'];
  /** Whether the refused rows stand in a quarantine file, from which they can be mended and imported again. */
  readonly quarantined: Scalars['Boolean']['output'];
  /** Records written or found the same, by type; none where there is no report. */
  readonly records: ReadonlyArray<ImportedRecords>;
  /** Refused rows by code, most often first. */
  readonly refusals: ReadonlyArray<RefusalCount>;
  /** The first of them with their place, at most 20 of each code. */
  readonly refusedFields: ReadonlyArray<RefusedRow>;
  /** Fields that were refused, or kept with a remark, while their row was taken, by code, most often first. */
  readonly remarks: ReadonlyArray<RefusalCount>;
  /** How it ended. */
  readonly result: ImportResult;
  /** What became of its rows; null where it failed or is unfinished. */
  readonly rows?: Maybe<ImportedRows>;
  /** Made from what was imported and how: the same files with the same options again have the same. */
  readonly run: Scalars['ID']['output'];
  /** Set where the files were to be the whole dataset and hold so few of its open claims that nothing was written: a file is rather cut, or of another collection, than that so many claims have ended. To be taken nevertheless, it is sent again as a part of the dataset (slice), or with the word that the dataset has shrunk (shrinks). */
  readonly shrunk?: Maybe<ClaimCounts>;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Set where so many rows were refused that nothing was written. */
  readonly stopped?: Maybe<ImportStop>;
  /** The version of the graph afterwards; null where nothing was written. */
  readonly version?: Maybe<Scalars['String']['output']>;
};


/** One import: what came in, and what became of each row. Never who imported, nor on which machine. */
export type ImportRunFilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of imports. */
export type ImportRunConnection = {
  readonly __typename?: 'ImportRunConnection';
  /** With their cursors. */
  readonly edges: ReadonlyArray<ImportRunEdge>;
  /** Without. */
  readonly nodes: ReadonlyArray<ImportRun>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** On all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An import in a page. */
export type ImportRunEdge = {
  readonly __typename?: 'ImportRunEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The import. */
  readonly node: ImportRun;
};

/** Why nothing was written: too many rows were refused. */
export type ImportStop = {
  readonly __typename?: 'ImportStop';
  /** How many would have been borne, in words. */
  readonly bound: Scalars['String']['output'];
  /** Of how many that were read until then. */
  readonly read: Scalars['Int']['output'];
  /** How many were refused. */
  readonly refused: Scalars['Int']['output'];
};

/** A file of an import. */
export type ImportedFile = {
  readonly __typename?: 'ImportedFile';
  /** Its size in bytes. */
  readonly bytes: Scalars['Float']['output'];
  /** Its name, without a folder. */
  readonly name: Scalars['String']['output'];
  /** What became of its rows; null where the import failed or is unfinished. */
  readonly rows?: Maybe<ImportedRows>;
  /** sha256 of its content. */
  readonly sha256: Scalars['String']['output'];
};

/** Records of one type by what became of them. */
export type ImportedRecords = {
  readonly __typename?: 'ImportedRecords';
  /** New ones. */
  readonly created: Scalars['Int']['output'];
  /** The type. */
  readonly type: RecordType;
  /** Those that were there already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Changed ones. */
  readonly updated: Scalars['Int']['output'];
};

/** Rows by what became of them: read = created + updated + unchanged + duplicate + rejected. */
export type ImportedRows = {
  readonly __typename?: 'ImportedRows';
  /** Rows of which at least one record is new. */
  readonly created: Scalars['Int']['output'];
  /** Rows that say what another row of the files says. */
  readonly duplicate: Scalars['Int']['output'];
  /** Rows that were left out by design: the model has no place for them. All other rejected rows were refused. */
  readonly leftOut: Scalars['Int']['output'];
  /** All rows. */
  readonly read: Scalars['Int']['output'];
  /** Rows that were not taken: refused, or left out by design. */
  readonly rejected: Scalars['Int']['output'];
  /** Rows that were in the graph already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Rows of which at least one record differs from before. */
  readonly updated: Scalars['Int']['output'];
};

/** An inquiry, case, probe, audit, report or order. */
export type Investigation = Entity & {
  readonly __typename?: 'Investigation';
  /** Other names, spellings and translations. While the database is away an empty list stands beside an error. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When it ended. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** ISO 3166-1 alpha-2 code of the country it belongs to. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The datasets that hold it. While the database is away an empty list stands beside an error. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** One or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its properties rest on. While the database is away an empty page stands beside an error. */
  readonly evidence: EvidenceConnection;
  /** Stable id; never reused. */
  readonly id: Scalars['ID']['output'];
  /** Numbers and codes by which others know it. While the database is away an empty list stands beside an error. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The face it shows. */
  readonly kind: EntityKind;
  /** The name it goes by. */
  readonly name: Scalars['String']['output'];
  /** When it began; of a report, letter or raid, its day. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** What came of it. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** How many relationships of each kind and direction, before any is fetched. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, ordered by kind, then id. */
  readonly relationships: RelationshipConnection;
  /** Further faces. */
  readonly roles: ReadonlyArray<EntityKind>;
  /** What it buys, sells or arranges under contracts, pays and is paid: sums by role, then currency, nothing converted. */
  readonly totals: ReadonlyArray<Total>;
};


/** An inquiry, case, probe, audit, report or order. */
export type InvestigationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An inquiry, case, probe, audit, report or order. */
export type InvestigationRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** An inquiry, case, probe, audit, report or order. */
export type InvestigationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An inquiry, case, probe, audit, report or order. */
export type InvestigationTotalsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

/** A country, state or county. */
export type Jurisdiction = Entity & {
  readonly __typename?: 'Jurisdiction';
  /** Other names, spellings and translations. While the database is away an empty list stands beside an error. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country it belongs to. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** The datasets that hold it. While the database is away an empty list stands beside an error. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** One or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its properties rest on. While the database is away an empty page stands beside an error. */
  readonly evidence: EvidenceConnection;
  /** Stable id; never reused. */
  readonly id: Scalars['ID']['output'];
  /** Numbers and codes by which others know it. While the database is away an empty list stands beside an error. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The face it shows. */
  readonly kind: EntityKind;
  /** The name it goes by. */
  readonly name: Scalars['String']['output'];
  /** How many relationships of each kind and direction, before any is fetched. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, ordered by kind, then id. */
  readonly relationships: RelationshipConnection;
  /** Further faces. */
  readonly roles: ReadonlyArray<EntityKind>;
  /** What it buys, sells or arranges under contracts, pays and is paid: sums by role, then currency, nothing converted. */
  readonly totals: ReadonlyArray<Total>;
};


/** A country, state or county. */
export type JurisdictionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, state or county. */
export type JurisdictionRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** A country, state or county. */
export type JurisdictionRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, state or county. */
export type JurisdictionTotalsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

/** Entities of one kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
};

/** What was left out for one reason. */
export type LeftOutCount = {
  readonly __typename?: 'LeftOutCount';
  /** How many times. */
  readonly count: Scalars['Int']['output'];
  /** The reason in words. */
  readonly reason: Scalars['String']['output'];
};

/** Bounds beyond which a question is refused, never cut; the same for everybody until the server is started anew. */
export type Limits = {
  readonly __typename?: 'Limits';
  /** Ids in `entities` at most. */
  readonly entityIds: Scalars['Int']['output'];
  /** Hops of a path at most. */
  readonly hops: Scalars['Int']['output'];
  /** Groups of neighbours that one `expand` opens at most. */
  readonly openedGroups: Scalars['Int']['output'];
  /** What one operation may cost: the things that it may return, lists in lists multiplied out. */
  readonly operationCost: Scalars['Int']['output'];
  /** Entries of one page at most. */
  readonly pageSize: Scalars['Int']['output'];
  /** Ids at each end of a path at most. */
  readonly pathEnds: Scalars['Int']['output'];
  /** Paths in one answer at most. */
  readonly paths: Scalars['Int']['output'];
  /** Characters of a text to search for at most. */
  readonly searchCharacters: Scalars['Int']['output'];
  /** Words of a text to search for at most. */
  readonly searchWords: Scalars['Int']['output'];
  /** Ids in `subgraph` at most. */
  readonly subgraphIds: Scalars['Int']['output'];
  /** Relationships of a subgraph or an expansion at most; beyond it the answer says that it is truncated. */
  readonly subgraphRelationships: Scalars['Int']['output'];
  /** What a question asks where it does not say. */
  readonly usual: UsualQuestion;
  /** Entities that a path must go through at most. */
  readonly via: Scalars['Int']['output'];
};

/** A file that looks like another format than the one that it was imported as. */
export type LooksLike = {
  readonly __typename?: 'LooksLike';
  /** Its name, without a folder. */
  readonly file: Scalars['String']['output'];
  /** The format, by the word that names it to the importer. */
  readonly format: Scalars['String']['output'];
};

/** A firm whose face here is the goods it makes or designs. */
export type Manufacturer = Entity & {
  readonly __typename?: 'Manufacturer';
  /** Other names, spellings and translations. While the database is away an empty list stands beside an error. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country it belongs to. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The datasets that hold it. While the database is away an empty list stands beside an error. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** One or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its properties rest on. While the database is away an empty page stands beside an error. */
  readonly evidence: EvidenceConnection;
  /** Stable id; never reused. */
  readonly id: Scalars['ID']['output'];
  /** Numbers and codes by which others know it. While the database is away an empty list stands beside an error. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The face it shows. */
  readonly kind: EntityKind;
  /** The name it goes by. */
  readonly name: Scalars['String']['output'];
  /** How many relationships of each kind and direction, before any is fetched. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, ordered by kind, then id. */
  readonly relationships: RelationshipConnection;
  /** Further faces. */
  readonly roles: ReadonlyArray<EntityKind>;
  /** What it buys, sells or arranges under contracts, pays and is paid: sums by role, then currency, nothing converted. */
  readonly totals: ReadonlyArray<Total>;
};


/** A firm whose face here is the goods it makes or designs. */
export type ManufacturerEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm whose face here is the goods it makes or designs. */
export type ManufacturerRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** A firm whose face here is the goods it makes or designs. */
export type ManufacturerRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm whose face here is the goods it makes or designs. */
export type ManufacturerTotalsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

/** Why an entity matched. */
export type Match = {
  readonly __typename?: 'Match';
  /** name, aliases or identifiers. */
  readonly field: Scalars['String']['output'];
  /** EXACT, PREFIX, FUZZY, ALIAS, IDENTIFIER or TRANSLITERATED. */
  readonly how: Scalars['String']['output'];
  /** The name, alias or identifier that matched. */
  readonly value: Scalars['String']['output'];
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** Decimal text, never rounded; negative amounts are de-obligations. */
  readonly amount: Scalars['String']['output'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
};

/** A part in a contract or a payment. */
export type MoneyRole =
  /** Buys under a contract. */
  | 'BUYER'
  /** Arranges a contract between others. */
  | 'INTERMEDIARY'
  /** Receives a payment. */
  | 'PAYEE'
  /** Makes a payment. */
  | 'PAYER'
  /** Sells under a contract. */
  | 'SELLER';

/** Neighbours that are joined to the entity by the same kind of relationship, the same way, and show the same kind. */
export type NeighbourGroup = {
  readonly __typename?: 'NeighbourGroup';
  /** How many neighbours, each once however many claims join it. */
  readonly count: Scalars['Int']['output'];
  /**
   * As seen from the entity: FORWARD where it is the first end, EITHER for kinds without a direction. A claim of the entity
   * about itself is FORWARD and counts once.
   */
  readonly direction: Direction;
  /** For `after` with the same filter, where the opened page holds any neighbour. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** What the neighbours are, by the face that they show; roles do not count. */
  readonly entityKind: EntityKind;
  /** More of the group follow the page; true of a group that was not opened. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Names the group for `open`, as 'KIND:DIRECTION:ENTITYKIND'. */
  readonly key: Scalars['String']['output'];
  /** What joins them. */
  readonly kind: RelationshipKind;
  /**
   * Ids of the page that was opened, which are in the subgraph, best first: by the confidence of the best claim that joins the neighbour, then by the minimum
   * of its share, then by the maximum, the largest first, then by id. A share that is not stated is 0 to 100. Empty unless
   * the group was opened.
   */
  readonly neighbours: ReadonlyArray<Scalars['ID']['output']>;
  /** How many claims join them. */
  readonly relationships: Scalars['Int']['output'];
  /** How many of the group's neighbours are in the subgraph, whichever group they were opened in. */
  readonly shown: Scalars['Int']['output'];
};

/** Why there is no path. */
export type NoPath = {
  readonly __typename?: 'NoPath';
  /** The nearest entities reached from the start. */
  readonly frontierFrom: ReadonlyArray<Entity>;
  /** The nearest entities reached from the end. */
  readonly frontierTo: ReadonlyArray<Entity>;
  /** UNCONNECTED, HOP_LIMIT, FILTER, HUB_LIMIT, DATE, VIA or ORDER. */
  readonly reason: Scalars['String']['output'];
  /** Each single change that would do, in the order in which constraints are relaxed; empty where none would. */
  readonly relax: ReadonlyArray<Relaxation>;
  /** The reason in a sentence; it names the changes of several fields that would do only together. */
  readonly text: Scalars['String']['output'];
};

/** Where a page ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to go on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Steps in order from one entity to another, none visited twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** Lower is better; the sum of the terms. */
  readonly cost: Scalars['Float']['output'];
  /** One sentence a step, each with the relationship that it states. */
  readonly explanation: ReadonlyArray<Sentence>;
  /** How many steps. */
  readonly hops: Scalars['Int']['output'];
  /** Stable across runs on the same graph version. */
  readonly id: Scalars['ID']['output'];
  /** Kinds along the path, as 'BACKS>BUYS_UNDER<SELLS_UNDER<EXAMINES'. */
  readonly signature: Scalars['String']['output'];
  /** In order. */
  readonly steps: ReadonlyArray<Step>;
  /** The arithmetic behind the cost. */
  readonly terms: ReadonlyArray<CostTerm>;
  /** The step with the least confidence. */
  readonly weakest: Step;
};

/** The paths found and what the search did. */
export type PathAnswer = {
  readonly __typename?: 'PathAnswer';
  /** Best first. */
  readonly paths: ReadonlyArray<Path>;
  /** What the search did. */
  readonly searched: SearchReport;
  /** All entities and relationships of these paths, parallel claims included. */
  readonly subgraph: Subgraph;
  /** More paths exist within the bounds, or the deadline ended the search. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Set when there is no path: why, and the least that would have to be relaxed. */
  readonly whyNone?: Maybe<NoPath>;
};

/** Best paths between two sets of entities, under constraints. */
export type PathQuestion = {
  /** What may hold on this date; left out: any time. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Through none of these. */
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Over none of these. */
  readonly avoidRelationships?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Which way directed relationships may be walked; kinds without a direction pass both ways. */
  readonly direction?: InputMaybe<Direction>;
  /** None of these kinds. */
  readonly excludeKinds?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  /** Only these families; left out or empty: see kinds. With kinds, both must hold. */
  readonly families?: InputMaybe<ReadonlyArray<Family>>;
  /** Ids of where to start; exactly one of from and fromKinds. */
  readonly from?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Start at every entity of these kinds or roles. */
  readonly fromKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Entities with more relationships than this are not walked through; ends are exempt. 1 or more. */
  readonly hubLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Only these kinds. Left out or empty, and families as well: ownership, supply, contract, role, oversight and structure. */
  readonly kinds?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  /** What was known by this date. */
  readonly knownBy?: InputMaybe<Scalars['Date']['input']>;
  /** 1 to 50 paths. */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 12 hops. */
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
  /** Largest share of relationships that two answers may have in common, 0 to 1. */
  readonly maximumOverlap?: InputMaybe<Scalars['Float']['input']>;
  /** 0 to 1. */
  readonly minimumConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Of kinds that carry a share: those that may reach this many percent. */
  readonly minimumShare?: InputMaybe<Scalars['Percent']['input']>;
  /** Families or kinds along the path, in order; '*' repeats, none included: ['OWNERSHIP*', 'SUPPLY', 'OVERSIGHT']. */
  readonly order?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Claims of these statuses; at least one. */
  readonly statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  /** Ids of where to end; exactly one of to and toKinds. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** End at every entity of these kinds or roles. */
  readonly toKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Through all of these, in any order; at most 8. */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How much each term adds to the cost of a step. */
  readonly weights?: InputMaybe<PathWeights>;
};

/** Each 0 or more; 0 switches the term off. */
export type PathWeights = {
  /** Times decades since the claim ended. */
  readonly age?: InputMaybe<Scalars['Float']['input']>;
  /** Times minus the natural logarithm of the claim's confidence. */
  readonly doubt?: InputMaybe<Scalars['Float']['input']>;
  /** Times half the natural logarithm of the degree of each intermediate end. */
  readonly hub?: InputMaybe<Scalars['Float']['input']>;
  /** Per step. */
  readonly length?: InputMaybe<Scalars['Float']['input']>;
};

/** A natural person. */
export type Person = Entity & {
  readonly __typename?: 'Person';
  /** Other names, spellings and translations. While the database is away an empty list stands beside an error. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country it belongs to. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The datasets that hold it. While the database is away an empty list stands beside an error. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** One or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its properties rest on. While the database is away an empty page stands beside an error. */
  readonly evidence: EvidenceConnection;
  /** Stable id; never reused. */
  readonly id: Scalars['ID']['output'];
  /** Numbers and codes by which others know it. While the database is away an empty list stands beside an error. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The face it shows. */
  readonly kind: EntityKind;
  /** The name it goes by. */
  readonly name: Scalars['String']['output'];
  /** How many relationships of each kind and direction, before any is fetched. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, ordered by kind, then id. */
  readonly relationships: RelationshipConnection;
  /** Further faces. */
  readonly roles: ReadonlyArray<EntityKind>;
  /** What it buys, sells or arranges under contracts, pays and is paid: sums by role, then currency, nothing converted. */
  readonly totals: ReadonlyArray<Total>;
};


/** A natural person. */
export type PersonEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A natural person. */
export type PersonRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** A natural person. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A natural person. */
export type PersonTotalsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

/** A goods or component class, or one model of it. */
export type Product = Entity & {
  readonly __typename?: 'Product';
  /** Other names, spellings and translations. While the database is away an empty list stands beside an error. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The class of component. */
  readonly component?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country it belongs to. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The datasets that hold it. While the database is away an empty list stands beside an error. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** One or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its properties rest on. While the database is away an empty page stands beside an error. */
  readonly evidence: EvidenceConnection;
  /** Stable id; never reused. */
  readonly id: Scalars['ID']['output'];
  /** Numbers and codes by which others know it. While the database is away an empty list stands beside an error. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The face it shows. */
  readonly kind: EntityKind;
  /** The name it goes by. */
  readonly name: Scalars['String']['output'];
  /** How many relationships of each kind and direction, before any is fetched. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, ordered by kind, then id. */
  readonly relationships: RelationshipConnection;
  /** Further faces. */
  readonly roles: ReadonlyArray<EntityKind>;
  /** What it buys, sells or arranges under contracts, pays and is paid: sums by role, then currency, nothing converted. */
  readonly totals: ReadonlyArray<Total>;
};


/** A goods or component class, or one model of it. */
export type ProductEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A goods or component class, or one model of it. */
export type ProductRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** A goods or component class, or one model of it. */
export type ProductRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A goods or component class, or one model of it. */
export type ProductTotalsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

/** The copy of the graph's structure in memory. */
export type ProjectionSummary = {
  readonly __typename?: 'ProjectionSummary';
  /** What it takes, in bytes. */
  readonly bytes: Scalars['Float']['output'];
  /** How many entities it holds. */
  readonly entities: Scalars['Int']['output'];
  /** How many relationships it holds. */
  readonly relationships: Scalars['Int']['output'];
};

/** Everything that can be asked. Nothing can be changed through it. */
export type Query = {
  readonly __typename?: 'Query';
  /** Several by id, in the order asked, null where unknown. */
  readonly entities: ReadonlyArray<Maybe<Entity>>;
  /** By id, or by 'SCHEME:value' of an identifier. Null when unknown; extensions.hints then names what search finds. */
  readonly entity?: Maybe<Entity>;
  /**
   * The neighbours of an entity in groups with their counts; entities only of the groups that are opened. An id that is not in
   * the graph is refused, and so is a key that is none of the entity's groups.
   */
  readonly expand: Expansion;
  /** Counts, version and fingerprint of what is loaded. */
  readonly graph: GraphSummary;
  /** What is remembered of imports, newest first: also of those that were refused or broken off. */
  readonly importRuns: ImportRunConnection;
  /** The bounds of questions and what holds where a question leaves something out: all that a form has to know. */
  readonly limits: Limits;
  /** Best paths between two sets of entities, ranked, each with its arithmetic and its words. */
  readonly paths: PathAnswer;
  /** By id; null when unknown. */
  readonly relationship?: Maybe<Relationship>;
  /** The table of relationship kinds. */
  readonly relationshipKinds: ReadonlyArray<RelationshipKindFacts>;
  /** Typed, alias-aware, typo-tolerant search; says why each hit matched. */
  readonly search: SearchAnswer;
  /** By id; null when unknown. */
  readonly source?: Maybe<Source>;
  /** All sources, by id. */
  readonly sources: SourceConnection;
  /** A subgraph by ids, with every relationship among them. */
  readonly subgraph: Subgraph;
};


/** Everything that can be asked. Nothing can be changed through it. */
export type QueryEntitiesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. Nothing can be changed through it. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed through it. */
export type QueryExpandArgs = {
  after?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  open?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Everything that can be asked. Nothing can be changed through it. */
export type QueryImportRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dataset?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing can be changed through it. */
export type QueryPathsArgs = {
  question: PathQuestion;
};


/** Everything that can be asked. Nothing can be changed through it. */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed through it. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing can be changed through it. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed through it. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing can be changed through it. */
export type QuerySubgraphArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
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

/** Refusals of one kind. */
export type RefusalCount = {
  readonly __typename?: 'RefusalCount';
  /** The importer's word for why. */
  readonly code: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A row or a field that was refused, and why. */
export type RefusedRow = {
  readonly __typename?: 'RefusedRow';
  /** What would be right: 'a share is 0 to 100 percent'. */
  readonly bound: Scalars['String']['output'];
  /** Its first byte, from 0. */
  readonly byteOffset: Scalars['Float']['output'];
  /** The importer's word for why. */
  readonly code: Scalars['String']['output'];
  /** The field, as the row writes it; 'line' where it is the row as a whole. */
  readonly field: Scalars['String']['output'];
  /** The name of its file. */
  readonly file: Scalars['String']['output'];
  /** Its line, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong with it, with its verb: 'is 120'. */
  readonly value: Scalars['String']['output'];
};

/** A dated claim between two entities that rests on evidence. */
export type Relationship = {
  readonly __typename?: 'Relationship';
  /** Money named in the claim. */
  readonly amount?: Maybe<Money>;
  /** What is supplied. */
  readonly component?: Maybe<Scalars['String']['output']>;
  /** 0 to 1, computed from status and evidence, never typed in. */
  readonly confidence: Scalars['Float']['output'];
  /** How the interest is held. */
  readonly directness?: Maybe<Directness>;
  /** Some evidence denies it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Of NEAR only. */
  readonly distanceKilometres?: Maybe<Scalars['Float']['output']>;
  /** What it rests on, supports before denials. A relationship never lacks evidence: an empty list stands beside an error. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The kind's family. */
  readonly family: Family;
  /** The first end. */
  readonly from: Entity;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** BODS interest types inside the claim. */
  readonly interests: ReadonlyArray<Scalars['String']['output']>;
  /** What it says. */
  readonly kind: RelationshipKind;
  /** The earliest publication date among supporting sources. */
  readonly knownSince?: Maybe<Scalars['Date']['output']>;
  /** An editor's remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The source's own word for it. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The claim as one plain sentence with its hedge: 'Hut 8 owns 80 % of American Bitcoin (confirmed, 2025-03-31).' */
  readonly sentence: Scalars['String']['output'];
  /** The share owned, or the share of the customer's intake; null where none is stated: unknown, never 0. */
  readonly share?: Maybe<Share>;
  /** When it began to hold. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How far it is established. */
  readonly status: ClaimStatus;
  /** The second end. */
  readonly to: Entity;
  /** Machines or pieces named in the claim. */
  readonly units?: Maybe<Scalars['Int']['output']>;
  /** When it ceased to hold; null is an open end, not 'still going on'. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** With their cursors. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** The version of the graph that the page is of; null where the database itself listed it. */
  readonly graphVersion?: Maybe<Scalars['String']['output']>;
  /** Without. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** On all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many relationships of one kind an entity has in one direction. */
export type RelationshipCount = {
  readonly __typename?: 'RelationshipCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** FORWARD where the entity is the first end; EITHER for kinds without a direction. */
  readonly direction: Direction;
  /** The kind's family. */
  readonly family: Family;
  /** The kind counted. */
  readonly kind: RelationshipKind;
};

/** A relationship in a page. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly node: Relationship;
};

/** Which relationships count. */
export type RelationshipFilter = {
  /** What may hold on this date. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** FORWARD: only those whose first end is the entity. */
  readonly direction?: InputMaybe<Direction>;
  /** Left out or empty: all families. With kinds, both must hold. */
  readonly families?: InputMaybe<ReadonlyArray<Family>>;
  /** Left out or empty: all kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  /** What was known by this date. */
  readonly knownBy?: InputMaybe<Scalars['Date']['input']>;
  /** 0 to 1. */
  readonly minimumConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Claims of these statuses; at least one. */
  readonly statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
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

/** Relationships of one kind. */
export type RelationshipKindCount = {
  readonly __typename?: 'RelationshipKindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: RelationshipKind;
};

/** What is fixed about a kind of relationship: the table that importers, engine and sentences read. */
export type RelationshipKindFacts = {
  readonly __typename?: 'RelationshipKindFacts';
  /** Read from the second end: 'is owned by'. */
  readonly backward: Scalars['String']['output'];
  /** Whether it carries a share. */
  readonly carriesShare: Scalars['Boolean']['output'];
  /** Whether the ends differ in what they do. */
  readonly directed: Scalars['Boolean']['output'];
  /** The first and the second end as the sentence names them. */
  readonly ends: ReadonlyArray<Scalars['String']['output']>;
  /** Its family. */
  readonly family: Family;
  /** Read from the first end: 'owns'. */
  readonly forward: Scalars['String']['output'];
  /** Kinds of entity allowed at the first end. */
  readonly from: ReadonlyArray<EntityKind>;
  /** The kind. */
  readonly kind: RelationshipKind;
  /** Kinds of entity allowed at the second end. */
  readonly to: ReadonlyArray<EntityKind>;
};

/** A change of one field of the question that would give a path: asked with it, everything else the same, the question has this path. */
export type Relaxation = {
  readonly __typename?: 'Relaxation';
  /** The change in words, to be read after 'with'. */
  readonly change: Scalars['String']['output'];
  /** The one field of PathQuestion to change. */
  readonly constraint: Scalars['String']['output'];
  /** Hops of the path that it gives. */
  readonly hops: Scalars['Int']['output'];
  /** The path that the answer then begins with. */
  readonly path?: Maybe<Path>;
  /** The new value of that field as JSON; null to leave the field out. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** Entities that match a text. */
export type SearchAnswer = {
  readonly __typename?: 'SearchAnswer';
  /** Best first. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** How many matched. */
  readonly total: Scalars['Int']['output'];
  /** More matched than are shown or counted. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entity that matched. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The entity. */
  readonly entity: Entity;
  /** Why it is here. */
  readonly matched: Match;
  /** Comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** What a search did. */
export type SearchReport = {
  readonly __typename?: 'SearchReport';
  /** Time the search took. */
  readonly elapsedMilliseconds: Scalars['Float']['output'];
  /** projection or cypher. */
  readonly engine: Scalars['String']['output'];
  /** How many entities were looked at. */
  readonly entitiesVisited: Scalars['Int']['output'];
  /** Whether no better path can exist outside this answer. */
  readonly exact: Scalars['Boolean']['output'];
  /** The version of the graph that was searched. */
  readonly graphVersion: Scalars['String']['output'];
  /** The longest path looked at, in hops. */
  readonly hopsReached: Scalars['Int']['output'];
  /** Entities with too many relationships to be walked through. */
  readonly hubsSkipped: ReadonlyArray<Entity>;
};

/** A sentence with the relationship that it states. */
export type Sentence = {
  readonly __typename?: 'Sentence';
  /** What it states. */
  readonly relationship: Relationship;
  /** What it rests on, supports before denials. Never without one: an empty list stands beside an error. */
  readonly sources: ReadonlyArray<Source>;
  /** In the direction of the path, with its hedge. */
  readonly text: Scalars['String']['output'];
};

/** An interval of percent. */
export type Share = {
  readonly __typename?: 'Share';
  /** Set when both bounds agree. */
  readonly exact?: Maybe<Scalars['Percent']['output']>;
  /** The most it can be. */
  readonly maximum: Scalars['Percent']['output'];
  /** The maximum itself is not reached. */
  readonly maximumExclusive: Scalars['Boolean']['output'];
  /** The least it can be. */
  readonly minimum: Scalars['Percent']['output'];
  /** The minimum itself is not reached: 'more than half'. */
  readonly minimumExclusive: Scalars['Boolean']['output'];
};

/** One published document. */
export type Source = {
  readonly __typename?: 'Source';
  /** A kept copy. */
  readonly archivedUrl?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its licence. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** The publisher whose story it retells: five papers citing one wire are one witness. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** When it was read. */
  readonly retrievedOn?: Maybe<Scalars['Date']['output']>;
  /** What rests on this source alone. */
  readonly soleSupportOf: RelationshipConnection;
  /** What it says, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** How near it is to the fact. */
  readonly tier: SourceTier;
  /** Its title; in square brackets where it is a description. */
  readonly title: Scalars['String']['output'];
  /** Its address, http or https. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** One published document. */
export type SourceSoleSupportOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** With their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Without. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** On all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source in a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

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

/** Relationships of one status. */
export type StatusCount = {
  readonly __typename?: 'StatusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The status. */
  readonly status: ClaimStatus;
};

/** One relationship as walked. */
export type Step = {
  readonly __typename?: 'Step';
  /** Walked from the relationship's first end to its second. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where the step starts. */
  readonly from: Entity;
  /** Further relationships between the same two that would have served. */
  readonly parallels: ReadonlyArray<Relationship>;
  /** The best of those between the two. */
  readonly relationship: Relationship;
  /** Where it arrives. */
  readonly to: Entity;
};

/** Entities and the relationships with both ends among them. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The entities asked for that exist, with the ends of every relationship. */
  readonly entities: ReadonlyArray<Entity>;
  /** The version of the graph that it is of. */
  readonly graphVersion: Scalars['String']['output'];
  /** Every relationship among them that passes the filter. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** A bound was met, so that relationships are missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What a party deals in one role and one currency: each contract or payment once, however many claims say so. */
export type Total = {
  readonly __typename?: 'Total';
  /** The exact sum as decimal text, de-obligations subtracted; null for those that state no amount. */
  readonly amount?: Maybe<Scalars['String']['output']>;
  /** How many contracts or payments. */
  readonly count: Scalars['Int']['output'];
  /** ISO 4217 code; null for those that state no amount. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** The part that the party has. */
  readonly role: MoneyRole;
  /** The part of the amount that those hold; null where there is no amount. */
  readonly sharedAmount?: Maybe<Scalars['String']['output']>;
  /** How many of them others have the same part in. Of these nobody knows the parts: totals of several parties may hold the same money and do not add up. */
  readonly sharedCount: Scalars['Int']['output'];
};

/** The defaults of questions, as they stand at their arguments. */
export type UsualQuestion = {
  readonly __typename?: 'UsualQuestion';
  /** Of PathQuestion.limit. */
  readonly limit: Scalars['Int']['output'];
  /** Of PathQuestion.maxHops. */
  readonly maxHops: Scalars['Int']['output'];
  /** Statuses of claims that count. */
  readonly statuses: ReadonlyArray<ClaimStatus>;
  /** Of PathQuestion.weights. */
  readonly weights: UsualWeights;
};

/** How much each term of a path's cost weighs. */
export type UsualWeights = {
  readonly __typename?: 'UsualWeights';
  /** Times decades since the claim ended. */
  readonly age: Scalars['Float']['output'];
  /** Times minus the natural logarithm of the claim's confidence. */
  readonly doubt: Scalars['Float']['output'];
  /** Times half the natural logarithm of the degree of each intermediate end. */
  readonly hub: Scalars['Float']['output'];
  /** Per step. */
  readonly length: Scalars['Float']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<EntityParentParent>;
  Asset: ResolverTypeWrapper<EntityParentParent>;
  Backer: ResolverTypeWrapper<EntityParentParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClaimCounts: ResolverTypeWrapper<ClaimCounts>;
  ClaimStatus: ClaimStatus;
  Contract: ResolverTypeWrapper<EntityParentParent>;
  ContractType: ContractType;
  CostTerm: ResolverTypeWrapper<CostTerm>;
  CutFile: ResolverTypeWrapper<CutFile>;
  Dataset: ResolverTypeWrapper<LoadedDatasetParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  Directness: Directness;
  EndedClaims: ResolverTypeWrapper<EndedClaims>;
  Entity: ResolverTypeWrapper<EntityParentParent>;
  EntityKind: EntityKind;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  EvidenceConnection: ResolverTypeWrapper<EvidencePageParent>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  Expansion: ResolverTypeWrapper<DrawnExpansionParent>;
  Facility: ResolverTypeWrapper<EntityParentParent>;
  Family: Family;
  Firm: ResolverTypeWrapper<EntityParentParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphSummary: ResolverTypeWrapper<GraphVersionParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  ImportFailure: ResolverTypeWrapper<ImportFailure>;
  ImportLeftovers: ResolverTypeWrapper<ImportLeftovers>;
  ImportResult: ImportResult;
  ImportRun: ResolverTypeWrapper<KeptRunParent>;
  ImportRunConnection: ResolverTypeWrapper<ImportRunPageParent>;
  ImportRunEdge: ResolverTypeWrapper<Omit<ImportRunEdge, 'node'> & { node: ResolversTypes['ImportRun'] }>;
  ImportStop: ResolverTypeWrapper<ImportStop>;
  ImportedFile: ResolverTypeWrapper<ImportedFile>;
  ImportedRecords: ResolverTypeWrapper<ImportedRecords>;
  ImportedRows: ResolverTypeWrapper<ImportedRows>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Investigation: ResolverTypeWrapper<EntityParentParent>;
  Jurisdiction: ResolverTypeWrapper<EntityParentParent>;
  KindCount: ResolverTypeWrapper<KindCount>;
  LeftOutCount: ResolverTypeWrapper<LeftOutCount>;
  Limits: ResolverTypeWrapper<Limits>;
  LooksLike: ResolverTypeWrapper<LooksLike>;
  Manufacturer: ResolverTypeWrapper<EntityParentParent>;
  Match: ResolverTypeWrapper<Match>;
  Money: ResolverTypeWrapper<Money>;
  MoneyRole: MoneyRole;
  NeighbourGroup: ResolverTypeWrapper<GroupOfParent>;
  NoPath: ResolverTypeWrapper<DrawnNoPathParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<DrawnPathParent>;
  PathAnswer: ResolverTypeWrapper<DrawnPathAnswerParent>;
  PathQuestion: PathQuestion;
  PathWeights: PathWeights;
  Percent: ResolverTypeWrapper<Scalars['Percent']['output']>;
  Person: ResolverTypeWrapper<EntityParentParent>;
  Product: ResolverTypeWrapper<EntityParentParent>;
  ProjectionSummary: ResolverTypeWrapper<ProjectionSummary>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordType: RecordType;
  RefusalCount: ResolverTypeWrapper<RefusalCount>;
  RefusedRow: ResolverTypeWrapper<RefusedRow>;
  Relationship: ResolverTypeWrapper<DrawnRelationshipParent>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipPageParent>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCountParent>;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  RelationshipFilter: RelationshipFilter;
  RelationshipKind: RelationshipKind;
  RelationshipKindCount: ResolverTypeWrapper<RelationshipKindCount>;
  RelationshipKindFacts: ResolverTypeWrapper<RelationshipKindParent>;
  Relaxation: ResolverTypeWrapper<DrawnRelaxationParent>;
  SearchAnswer: ResolverTypeWrapper<SearchFoundParent>;
  SearchHit: ResolverTypeWrapper<SearchHitParent>;
  SearchReport: ResolverTypeWrapper<DrawnReportParent>;
  Sentence: ResolverTypeWrapper<DrawnStepParent>;
  Share: ResolverTypeWrapper<ShareParent>;
  Source: ResolverTypeWrapper<SourceParent>;
  SourceConnection: ResolverTypeWrapper<SourcePageParent>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceTier: SourceTier;
  Stance: Stance;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  Step: ResolverTypeWrapper<DrawnStepParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<DrawnSubgraphParent>;
  Total: ResolverTypeWrapper<Total>;
  UsualQuestion: ResolverTypeWrapper<UsualQuestion>;
  UsualWeights: ResolverTypeWrapper<UsualWeights>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: EntityParentParent;
  Asset: EntityParentParent;
  Backer: EntityParentParent;
  Boolean: Scalars['Boolean']['output'];
  ClaimCounts: ClaimCounts;
  Contract: EntityParentParent;
  CostTerm: CostTerm;
  CutFile: CutFile;
  Dataset: LoadedDatasetParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndedClaims: EndedClaims;
  Entity: EntityParentParent;
  Evidence: EvidenceParent;
  EvidenceConnection: EvidencePageParent;
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  Expansion: DrawnExpansionParent;
  Facility: EntityParentParent;
  Firm: EntityParentParent;
  Float: Scalars['Float']['output'];
  GraphSummary: GraphVersionParent;
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  ImportFailure: ImportFailure;
  ImportLeftovers: ImportLeftovers;
  ImportRun: KeptRunParent;
  ImportRunConnection: ImportRunPageParent;
  ImportRunEdge: Omit<ImportRunEdge, 'node'> & { node: ResolversParentTypes['ImportRun'] };
  ImportStop: ImportStop;
  ImportedFile: ImportedFile;
  ImportedRecords: ImportedRecords;
  ImportedRows: ImportedRows;
  Int: Scalars['Int']['output'];
  Investigation: EntityParentParent;
  Jurisdiction: EntityParentParent;
  KindCount: KindCount;
  LeftOutCount: LeftOutCount;
  Limits: Limits;
  LooksLike: LooksLike;
  Manufacturer: EntityParentParent;
  Match: Match;
  Money: Money;
  NeighbourGroup: GroupOfParent;
  NoPath: DrawnNoPathParent;
  PageInfo: PageInfo;
  Path: DrawnPathParent;
  PathAnswer: DrawnPathAnswerParent;
  PathQuestion: PathQuestion;
  PathWeights: PathWeights;
  Percent: Scalars['Percent']['output'];
  Person: EntityParentParent;
  Product: EntityParentParent;
  ProjectionSummary: ProjectionSummary;
  Query: Record<PropertyKey, never>;
  RefusalCount: RefusalCount;
  RefusedRow: RefusedRow;
  Relationship: DrawnRelationshipParent;
  RelationshipConnection: RelationshipPageParent;
  RelationshipCount: RelationshipCountParent;
  RelationshipEdge: Omit<RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  RelationshipFilter: RelationshipFilter;
  RelationshipKindCount: RelationshipKindCount;
  RelationshipKindFacts: RelationshipKindParent;
  Relaxation: DrawnRelaxationParent;
  SearchAnswer: SearchFoundParent;
  SearchHit: SearchHitParent;
  SearchReport: DrawnReportParent;
  Sentence: DrawnStepParent;
  Share: ShareParent;
  Source: SourceParent;
  SourceConnection: SourcePageParent;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  StatusCount: StatusCount;
  Step: DrawnStepParent;
  String: Scalars['String']['output'];
  Subgraph: DrawnSubgraphParent;
  Total: Total;
  UsualQuestion: UsualQuestion;
  UsualWeights: UsualWeights;
};

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AgencyEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<AgencyRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<AgencyRelationshipsArgs, 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType, Partial<AgencyTotalsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AssetEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<AssetRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<AssetRelationshipsArgs, 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType, Partial<AssetTotalsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BackerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Backer'] = ResolversParentTypes['Backer']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<BackerEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<BackerRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<BackerRelationshipsArgs, 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType, Partial<BackerTotalsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimCounts'] = ResolversParentTypes['ClaimCounts']> = {
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contractType?: Resolver<Maybe<ResolversTypes['ContractType']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ContractEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<ContractRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ContractRelationshipsArgs, 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType, Partial<ContractTotalsArgs>>;
  units?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostTerm'] = ResolversParentTypes['CostTerm']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CutFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutFile'] = ResolversParentTypes['CutFile']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastImport?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EndedClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndedClaims'] = ResolversParentTypes['EndedClaims']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Asset' | 'Backer' | 'Contract' | 'Facility' | 'Firm' | 'Investigation' | 'Jurisdiction' | 'Manufacturer' | 'Person' | 'Product', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ExpansionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expansion'] = ResolversParentTypes['Expansion']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacityMegawatts?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<FacilityEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<FacilityRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<FacilityRelationshipsArgs, 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType, Partial<FacilityTotalsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<FirmEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<FirmRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<FirmRelationshipsArgs, 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType, Partial<FirmTotalsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphSummary'] = ResolversParentTypes['GraphSummary']> = {
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  projection?: Resolver<Maybe<ResolversTypes['ProjectionSummary']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['RelationshipKindCount']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  unsourced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFailure'] = ResolversParentTypes['ImportFailure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportLeftoversResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportLeftovers'] = ResolversParentTypes['ImportLeftovers']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun']> = {
  cut?: Resolver<Maybe<ResolversTypes['CutFile']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['EndedClaims']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ImportFailure']>, ParentType, ContextType>;
  fileCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['ImportedFile']>, ParentType, ContextType, RequireFields<ImportRunFilesArgs, 'first'>>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstRefused?: Resolver<ReadonlyArray<ResolversTypes['RefusedRow']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grown?: Resolver<Maybe<ResolversTypes['ClaimCounts']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutCount']>, ParentType, ContextType>;
  leftovers?: Resolver<Maybe<ResolversTypes['ImportLeftovers']>, ParentType, ContextType>;
  looksLike?: Resolver<Maybe<ResolversTypes['LooksLike']>, ParentType, ContextType>;
  milliseconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarantined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ImportedRecords']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['RefusalCount']>, ParentType, ContextType>;
  refusedFields?: Resolver<ReadonlyArray<ResolversTypes['RefusedRow']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['RefusalCount']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['ImportedRows']>, ParentType, ContextType>;
  run?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shrunk?: Resolver<Maybe<ResolversTypes['ClaimCounts']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stopped?: Resolver<Maybe<ResolversTypes['ImportStop']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRunConnection'] = ResolversParentTypes['ImportRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRunEdge'] = ResolversParentTypes['ImportRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
};

export type ImportStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportStop'] = ResolversParentTypes['ImportStop']> = {
  bound?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportedFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedFile'] = ResolversParentTypes['ImportedFile']> = {
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['ImportedRows']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportedRecordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRecords'] = ResolversParentTypes['ImportedRecords']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecordType'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportedRowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRows'] = ResolversParentTypes['ImportedRows']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestigationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Investigation'] = ResolversParentTypes['Investigation']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<InvestigationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<InvestigationRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<InvestigationRelationshipsArgs, 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType, Partial<InvestigationTotalsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<JurisdictionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<JurisdictionRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<JurisdictionRelationshipsArgs, 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType, Partial<JurisdictionTotalsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type LeftOutCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutCount'] = ResolversParentTypes['LeftOutCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  entityIds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operationCost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pathEnds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  searchCharacters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  searchWords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subgraphIds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subgraphRelationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['UsualQuestion'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LooksLikeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LooksLike'] = ResolversParentTypes['LooksLike']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ManufacturerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Manufacturer'] = ResolversParentTypes['Manufacturer']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ManufacturerEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<ManufacturerRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ManufacturerRelationshipsArgs, 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType, Partial<ManufacturerTotalsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourGroup'] = ResolversParentTypes['NeighbourGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityKind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoPath'] = ResolversParentTypes['NoPath']> = {
  frontierFrom?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  frontierTo?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relax?: Resolver<ReadonlyArray<ResolversTypes['Relaxation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['CostTerm']>, ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
};

export type PathAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['SearchReport'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whyNone?: Resolver<Maybe<ResolversTypes['NoPath']>, ParentType, ContextType>;
};

export interface PercentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Percent'], any> {
  name: 'Percent';
}

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<PersonEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<PersonRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PersonRelationshipsArgs, 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType, Partial<PersonTotalsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ProductEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<ProductRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ProductRelationshipsArgs, 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType, Partial<ProductTotalsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectionSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectionSummary'] = ResolversParentTypes['ProjectionSummary']> = {
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  entities?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'ids'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  expand?: Resolver<ResolversTypes['Expansion'], ParentType, ContextType, RequireFields<QueryExpandArgs, 'after' | 'first' | 'id' | 'open'>>;
  graph?: Resolver<ResolversTypes['GraphSummary'], ParentType, ContextType>;
  importRuns?: Resolver<ResolversTypes['ImportRunConnection'], ParentType, ContextType, RequireFields<QueryImportRunsArgs, 'first'>>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['PathAnswer'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'question'>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  relationshipKinds?: Resolver<ReadonlyArray<ResolversTypes['RelationshipKindFacts']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchAnswer'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'ids'>>;
};

export type RefusalCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalCount'] = ResolversParentTypes['RefusalCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedRow'] = ResolversParentTypes['RefusedRow']> = {
  bound?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byteOffset?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  directness?: Resolver<Maybe<ResolversTypes['Directness']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  distanceKilometres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  graphVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelationshipKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipKindCount'] = ResolversParentTypes['RelationshipKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
};

export type RelationshipKindFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipKindFacts'] = ResolversParentTypes['RelationshipKindFacts']> = {
  backward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carriesShare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
};

export type RelaxationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relaxation'] = ResolversParentTypes['Relaxation']> = {
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  constraint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchAnswer'] = ResolversParentTypes['SearchAnswer']> = {
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReport'] = ResolversParentTypes['SearchReport']> = {
  elapsedMilliseconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entitiesVisited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hopsReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hubsSkipped?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  exact?: Resolver<Maybe<ResolversTypes['Percent']>, ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Percent'], ParentType, ContextType>;
  maximumExclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Percent'], ParentType, ContextType>;
  minimumExclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  archivedUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  soleSupportOf?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<SourceSoleSupportOfArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['SourceTier'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
};

export type StepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  parallels?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Total'] = ResolversParentTypes['Total']> = {
  amount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MoneyRole'], ParentType, ContextType>;
  sharedAmount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UsualQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsualQuestion'] = ResolversParentTypes['UsualQuestion']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['UsualWeights'], ParentType, ContextType>;
};

export type UsualWeightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsualWeights'] = ResolversParentTypes['UsualWeights']> = {
  age?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  doubt?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hub?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  Asset?: AssetResolvers<ContextType>;
  Backer?: BackerResolvers<ContextType>;
  ClaimCounts?: ClaimCountsResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  CostTerm?: CostTermResolvers<ContextType>;
  CutFile?: CutFileResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EndedClaims?: EndedClaimsResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Expansion?: ExpansionResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  GraphSummary?: GraphSummaryResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  ImportFailure?: ImportFailureResolvers<ContextType>;
  ImportLeftovers?: ImportLeftoversResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  ImportRunConnection?: ImportRunConnectionResolvers<ContextType>;
  ImportRunEdge?: ImportRunEdgeResolvers<ContextType>;
  ImportStop?: ImportStopResolvers<ContextType>;
  ImportedFile?: ImportedFileResolvers<ContextType>;
  ImportedRecords?: ImportedRecordsResolvers<ContextType>;
  ImportedRows?: ImportedRowsResolvers<ContextType>;
  Investigation?: InvestigationResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LeftOutCount?: LeftOutCountResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  LooksLike?: LooksLikeResolvers<ContextType>;
  Manufacturer?: ManufacturerResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  NeighbourGroup?: NeighbourGroupResolvers<ContextType>;
  NoPath?: NoPathResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  Percent?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProjectionSummary?: ProjectionSummaryResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefusalCount?: RefusalCountResolvers<ContextType>;
  RefusedRow?: RefusedRowResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  RelationshipKindCount?: RelationshipKindCountResolvers<ContextType>;
  RelationshipKindFacts?: RelationshipKindFactsResolvers<ContextType>;
  Relaxation?: RelaxationResolvers<ContextType>;
  SearchAnswer?: SearchAnswerResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchReport?: SearchReportResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  UsualQuestion?: UsualQuestionResolvers<ContextType>;
  UsualWeights?: UsualWeightsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
