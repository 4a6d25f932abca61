import type { Context } from "../context.ts";
import type { Entity as AnyEntity, EntityKind } from "../domain/entity.ts";
import type { EntityRelationshipsArgs, EntityResolvers, RelationshipFilter } from "../generated/resolver-types.ts";
import { toClaimFilter } from "./arguments/claim-filter.ts";
import { type PageArguments, toPageRequest } from "./arguments/page.ts";
import { readDatasets } from "./reading/read-named.ts";

const typeNames = {
  FIRM: "Firm",
  MANUFACTURER: "Manufacturer",
  BACKER: "Backer",
  PERSON: "Person",
  AGENCY: "Agency",
  CONTRACT: "Contract",
  INVESTIGATION: "Investigation",
  PRODUCT: "Product",
  FACILITY: "Facility",
  ASSET: "Asset",
  JURISDICTION: "Jurisdiction",
} as const satisfies Record<EntityKind, string>;

export const Entity: EntityResolvers = {
  __resolveType: ({ kind }) => typeNames[kind],
};

type Parent = Pick<AnyEntity, "id" | "datasets">;

/** What every type of entity does alike; the rest are plain properties. */
export const anyEntity = {
  datasets: ({ datasets }: Parent, _arguments: unknown, { reads }: Context) => readDatasets(reads, datasets),
  evidence: ({ id }: Parent, page: PageArguments, { store }: Context) =>
    store.listEntityEvidence(id, toPageRequest(page)),
  relationshipCounts: ({ id }: Parent, filter: RelationshipFilter, { reads }: Context) =>
    reads.relationshipCounts(id, toClaimFilter(filter, "filter")),
  relationships: ({ id }: Parent, { filter, ...page }: EntityRelationshipsArgs, { store }: Context) =>
    store.listRelationships(id, toClaimFilter(filter, "filter"), toPageRequest(page)),
};
