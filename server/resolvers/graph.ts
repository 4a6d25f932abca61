import { kindFacts } from "../domain/relationship-kinds.ts";
import type { GraphSummaryResolvers, RelationshipKindFactsResolvers } from "../generated/resolver-types.ts";
import type { GraphReader, GraphVersion, GraphSummary as Summary } from "../store/graph-store.ts";

/** What counting the graph tells of it; the rest is there without. */
const counted = ["entities", "relationships", "statuses", "sources", "unsourced"] as const;

/** The graph with its counts where they are asked for, since these read all of it. */
export function readGraph(asked: ReadonlySet<string>, store: GraphReader): Promise<GraphVersion | Summary> {
  return counted.some((field) => asked.has(field)) ? store.summarise() : store.getGraphVersion();
}

const counts = (graph: GraphVersion | Summary, store: GraphReader) => ("sources" in graph ? graph : store.summarise());

/** What `loadedAt` says while nothing has been loaded. */
const startOfEra = new Date(0).toISOString();

export const GraphSummary: GraphSummaryResolvers = {
  entities: async (graph, _arguments, { store }) => (await counts(graph, store)).entities,
  relationships: async (graph, _arguments, { store }) => (await counts(graph, store)).relationships,
  statuses: async (graph, _arguments, { store }) => (await counts(graph, store)).statuses,
  sources: async (graph, _arguments, { store }) => (await counts(graph, store)).sources,
  unsourced: async (graph, _arguments, { store }) => (await counts(graph, store)).unsourced,
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
