import type {
  StoredContribution,
  StoredDataset,
  StoredEntity,
  StoredEvidence,
  StoredRelationship,
  StoredSource,
} from "./stored-graph.ts";

/** How Neo4j keeps a property: as text, a whole number of 64 bits, a number with a fraction, true or false, or texts. */
export type ColumnType = "text" | "whole" | "number" | "truth" | "texts";
export type Columns = Readonly<Record<string, ColumnType>>;

/** Every property that an import writes, by what it stands on: nodes, and relationships between entities. */
export const storedColumns = {
  dataset: { id: "text", title: "text", publisher: "text", licence: "text", version: "text", recordHash: "text" },
  source: {
    ...{ id: "text", title: "text", publisher: "text", origin: "text", url: "text" },
    ...{ publishedOn: "text", retrievedOn: "text", tier: "text", licence: "text", summary: "text" },
    ...{ archivedUrl: "text", sha256: "text", datasets: "texts", recordHash: "text" },
  },
  entity: {
    ...{ id: "text", kind: "text", roles: "texts", name: "text", aliases: "texts", country: "text" },
    ...{ description: "text", website: "text", identifiers: "texts", datasets: "texts", component: "text" },
    ...{ contractType: "text", amount: "text", currency: "text", units: "whole", signedOn: "text" },
    ...{ openedOn: "text", closedOn: "text", outcome: "text", latitude: "number", longitude: "number" },
    ...{ capacityMegawatts: "number", countryCode: "text", recordHashes: "texts" },
  },
  contribution: { id: "text", entityId: "text", dataset: "text", recordHash: "text", record: "text" },
  evidence: {
    ...{ id: "text", relationshipId: "text", entityId: "text", dataset: "text", source: "text", stance: "text" },
    ...{ statedBy: "text", quote: "text", locator: "text", properties: "texts", position: "whole" },
  },
  relationship: {
    ...{ id: "text", dataset: "text", role: "text", note: "text", status: "text", disputed: "truth" },
    ...{ confidence: "number", since: "text", sinceEarliest: "whole", sinceLatest: "whole", until: "text" },
    ...{ untilEarliest: "whole", untilLatest: "whole", knownSince: "text", knownSinceEarliest: "whole" },
    ...{ shareMinimum: "number", shareMaximum: "number", shareMinimumExclusive: "truth" },
    ...{ shareMaximumExclusive: "truth", interests: "texts", directness: "text", component: "text" },
    ...{ units: "whole", amount: "text", currency: "text", score: "number", distanceKilometres: "number" },
    ...{ recordHash: "text" },
  },
} as const satisfies {
  readonly dataset: Every<StoredDataset>;
  readonly source: Every<StoredSource>;
  readonly entity: Every<StoredEntity>;
  readonly contribution: Every<StoredContribution>;
  readonly evidence: Every<StoredEvidence>;
  readonly relationship: Every<StoredRelationship>;
};

type Every<Stored> = Readonly<Record<keyof Stored, ColumnType>>;
