import type { GraphStore } from "../graph-store.ts";
import { audit } from "./audit.ts";
import { checkHealth } from "./check-health.ts";
import type { Connection } from "./connection.ts";
import { countRelationships } from "./count-relationships.ts";
import { findByIdentifier } from "./find-by-identifier.ts";
import { getDatasets } from "./get-datasets.ts";
import { getEntities } from "./get-entities.ts";
import { getLastImports } from "./get-last-imports.ts";
import { getRelationshipEvidence } from "./get-relationship-evidence.ts";
import { getRelationships } from "./get-relationships.ts";
import { getSources } from "./get-sources.ts";
import { getSubgraph } from "./get-subgraph.ts";
import { getVersion } from "./get-version.ts";
import { listEntityEvidence } from "./list-entity-evidence.ts";
import { listImportRuns } from "./list-import-runs.ts";
import { listRelationships } from "./list-relationships.ts";
import { listSoleSupport } from "./list-sole-support.ts";
import { listSources } from "./list-sources.ts";
import { searchEntities } from "./search-entities.ts";
import { streamRecords } from "./stream-records.ts";
import { summarise } from "./summarise.ts";

/** The store's reading side on a connection, which the caller closes. */
export function openStore(connection: Connection): GraphStore {
  return {
    searchEntities: searchEntities(connection),
    getEntities: getEntities(connection),
    findByIdentifier: findByIdentifier(connection),
    getRelationships: getRelationships(connection),
    listRelationships: listRelationships(connection),
    countRelationships: countRelationships(connection),
    getSubgraph: getSubgraph(connection),
    getRelationshipEvidence: getRelationshipEvidence(connection),
    listEntityEvidence: listEntityEvidence(connection),
    getSources: getSources(connection),
    listSources: listSources(connection),
    listSoleSupport: listSoleSupport(connection),
    getDatasets: getDatasets(connection),
    getGraphVersion: () => getVersion(connection),
    summarise: summarise(connection),
    streamRecords: streamRecords(connection),
    audit: audit(connection),
    listImportRuns: listImportRuns(connection),
    getLastImports: getLastImports(connection),
    checkHealth: checkHealth(connection),
  };
}
