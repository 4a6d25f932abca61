import type { Context } from "../context.ts";
import type {
  Contract,
  EntityKind,
  Facility,
  Goods,
  Investigation,
  Jurisdiction,
  Entity as WholeEntity,
} from "../domain/entity.ts";
import { sumDealings, type Total } from "../domain/money/totals.ts";
import type {
  EntityRelationshipsArgs,
  EntityResolvers,
  EntityTotalsArgs,
  RelationshipFilter,
  Total as TotalFields,
} from "../generated/resolver-types.ts";
import { type PromiseOrValue, whenReady } from "../store/promise-or-value.ts";
import { toClaimFilter } from "./arguments/claim-filter.ts";
import { type PageArguments, toPageRequest } from "./arguments/page.ts";
import { askRelationships } from "./reading/ask-relationships.ts";
import type { EntityParent } from "./reading/drawing.ts";
import { stillThere } from "./reading/find-outline.ts";
import { readDatasets, readWhole } from "./reading/read-named.ts";
import { unlessAway } from "./reading/unless-away.ts";

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

type Parent = EntityParent;
/** What entities of some kind have. */
type AnyProperty = Omit<Contract, "kind"> &
  Omit<Investigation, "kind"> &
  Omit<Goods, "kind"> &
  Omit<Facility, "kind"> &
  Omit<Jurisdiction, "kind">;

/** A property that outlines do not hold; what the store does not state is null. */
function stored<const Name extends keyof AnyProperty>(name: Name) {
  return (parent: Parent, _arguments: unknown, { reads }: Context): PromiseOrValue<AnyProperty[Name] | undefined> =>
    whenReady(readWhole(parent, reads), (whole: AnyProperty) => whole[name]);
}

const noEvidence = { members: [], hasNextPage: false, totalCount: 0 };

/** What every type of entity does alike; the rest are plain properties. */
const anyEntity = {
  aliases: unlessAway([] as readonly string[], (parent: Parent, _: unknown, { reads }) =>
    whenReady(readWhole(parent, reads), ({ aliases }) => aliases),
  ),
  identifiers: unlessAway([] as WholeEntity["identifiers"], (parent: Parent, _: unknown, { reads }) =>
    whenReady(readWhole(parent, reads), ({ identifiers }) => identifiers),
  ),
  description: stored("description"),
  datasets: unlessAway([], (parent: Parent, _: unknown, { reads }) =>
    whenReady(readWhole(parent, reads), ({ datasets }) => readDatasets(reads, datasets)),
  ),
  evidence: unlessAway(noEvidence, ({ id }: Parent, page: PageArguments, { store }) =>
    store.listEntityEvidence(id, toPageRequest(page)),
  ),
  relationshipCounts: async ({ id }: Parent, filter: RelationshipFilter, { reads }: Context) =>
    stillThere(await reads.relationshipCounts(id, toClaimFilter(filter, ""))),
  totals: unlessAway([] as readonly TotalFields[], async ({ id }: Parent, given: EntityTotalsArgs, { reads }) => {
    return sumDealings((await reads.dealings(id, toClaimFilter(given, ""))) ?? []).map(toTotalFields);
  }),
  relationships: ({ id }: Parent, page: EntityRelationshipsArgs, context: Context) =>
    askRelationships(id, page, context),
};

function toTotalFields({ role, money, count, shared }: Total): TotalFields {
  const sharedAmount = shared.amount ?? null;
  return {
    role,
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
    count,
    sharedCount: shared.count,
    sharedAmount,
  };
}

/** Each type of entity, by its name, with the properties of its own. */
export const entityTypes = {
  Firm: anyEntity,
  Manufacturer: anyEntity,
  Backer: anyEntity,
  Person: anyEntity,
  Agency: anyEntity,
  Contract: {
    ...anyEntity,
    contractType: stored("contractType"),
    amount: stored("amount"),
    units: stored("units"),
    signedOn: stored("signedOn"),
  },
  Investigation: {
    ...anyEntity,
    openedOn: stored("openedOn"),
    closedOn: stored("closedOn"),
    outcome: stored("outcome"),
  },
  Product: { ...anyEntity, component: stored("component") },
  Asset: { ...anyEntity, component: stored("component") },
  Facility: {
    ...anyEntity,
    latitude: stored("latitude"),
    longitude: stored("longitude"),
    capacityMegawatts: stored("capacityMegawatts"),
  },
  Jurisdiction: { ...anyEntity, countryCode: stored("countryCode") },
};
