import { kindFacts } from "../domain/relationship-kinds.ts";
import type { GraphSummaryResolvers, RelationshipKindFactsResolvers } from "../generated/resolver-types.ts";

/** What `loadedAt` says while nothing has been loaded. */
const startOfEra = new Date(0).toISOString();

export const GraphSummary: GraphSummaryResolvers = {
  fingerprint: ({ version }, _arguments, { readFingerprint }) => readFingerprint(version),
  loadedAt: ({ loadedAt }) => loadedAt ?? startOfEra,
  projection: (_summary, _arguments, { engine }) => engine.measure?.() ?? null,
  datasets: async (_summary, _arguments, { store }) => [...(await store.getDatasets()).values()],
};

export const RelationshipKindFacts: RelationshipKindFactsResolvers = {
  kind: (kind) => kind,
  family: (kind) => kindFacts(kind).family,
  forward: (kind) => kindFacts(kind).forward,
  backward: (kind) => kindFacts(kind).backward,
  ends: (kind) => kindFacts(kind).ends,
  from: (kind) => kindFacts(kind).from,
  to: (kind) => kindFacts(kind).to,
  directed: (kind) => kindFacts(kind).directed,
  carriesShare: (kind) => kindFacts(kind).carriesShare,
};
