import type { DatasetId, EntityId } from "./ids.ts";
import type { Money } from "./money/money.ts";
import type { PartialDate } from "./partial-date.ts";

/** The face an entity shows: its icon, colour, GraphQL type and Neo4j label. In display order. */
export const entityKinds = [
  "FIRM",
  "MANUFACTURER",
  "BACKER",
  "PERSON",
  "AGENCY",
  "CONTRACT",
  "INVESTIGATION",
  "PRODUCT",
  "FACILITY",
  "ASSET",
  "JURISDICTION",
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** What changes hands under a contract. FINANCE and ACQUISITION are never supply. */
export const contractTypes = ["GOODS", "HOSTING", "SERVICES", "FINANCE", "ACQUISITION"] as const;
export type ContractType = (typeof contractTypes)[number];

/** A number or code by which others know the entity; the value is text for ever (leading zeros). */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

interface EntityFacts {
  readonly id: EntityId;
  /** Further faces beside `kind`, sorted, without `kind` itself. */
  readonly roles: readonly EntityKind[];
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly description?: string;
  readonly website?: string;
  readonly identifiers: readonly Identifier[];
  readonly datasets: readonly DatasetId[];
}

export interface Party extends EntityFacts {
  readonly kind: "FIRM" | "MANUFACTURER" | "BACKER" | "PERSON" | "AGENCY";
}
export interface Contract extends EntityFacts {
  readonly kind: "CONTRACT";
  readonly contractType?: ContractType;
  readonly amount?: Money;
  readonly units?: number;
  readonly signedOn?: PartialDate;
}
export interface Investigation extends EntityFacts {
  readonly kind: "INVESTIGATION";
  readonly openedOn?: PartialDate;
  readonly closedOn?: PartialDate;
  readonly outcome?: string;
}
export interface Goods extends EntityFacts {
  readonly kind: "PRODUCT" | "ASSET";
  readonly component?: string;
}
export interface Facility extends EntityFacts {
  readonly kind: "FACILITY";
  readonly latitude?: number;
  readonly longitude?: number;
  readonly capacityMegawatts?: number;
}
export interface Jurisdiction extends EntityFacts {
  readonly kind: "JURISDICTION";
  readonly countryCode?: string;
}

/** Anything with an identity. Tagged by `kind`. */
export type Entity = Party | Contract | Investigation | Goods | Facility | Jurisdiction;
