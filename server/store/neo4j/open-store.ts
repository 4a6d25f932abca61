import type { GraphStore } from "../graph-store.ts";
import { checkHealth } from "./driver/check-health.ts";
import type { Connection } from "./driver/connection.ts";
import { countRelationships } from "./read/count-relationships.ts";
import { getDatasets } from "./read/get-datasets.ts";
import { getEntities } from "./read/get-entities.ts";
import { getLastImports } from "./read/get-last-imports.ts";
import { getOutlines } from "./read/get-outlines.ts";
import { getRelationshipEvidence } from "./read/get-relationship-evidence.ts";
import { getRelationships } from "./read/get-relationships.ts";
import { getSources } from "./read/get-sources.ts";
import { getSubgraph } from "./read/get-subgraph.ts";
import { getVersion } from "./read/get-version.ts";
import { listDealings, streamParties } from "./read/list-dealings.ts";
import { listEntityEvidence } from "./read/list-entity-evidence.ts";
import { listImportRuns } from "./read/list-import-runs.ts";
import { listRelationships } from "./read/list-relationships.ts";
import { listSoleSupport } from "./read/list-sole-support.ts";
import { listSources } from "./read/list-sources.ts";
import { findByIdentifier } from "./search/find-by-identifier.ts";
import { searchEntities } from "./search/search-entities.ts";
import { audit } from "./whole/audit.ts";
import { getRecords } from "./whole/get-records.ts";
import { listRelationshipsAmong } from "./whole/list-relationships-among.ts";
import { streamRecords } from "./whole/stream-records.ts";
import { summarise } from "./whole/summarise.ts";

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
    getOutlines: getOutlines(connection),
    listDealings: listDealings(connection),
    streamParties: streamParties(connection),
    getRelationshipEvidence: getRelationshipEvidence(connection),
    listEntityEvidence: listEntityEvidence(connection),
    getSources: getSources(connection),
    listSources: listSources(connection),
    listSoleSupport: listSoleSupport(connection),
    getDatasets: getDatasets(connection),
    getGraphVersion: () => getVersion(connection),
    summarise: summarise(connection),
    streamRecords: streamRecords(connection),
    getRecords: getRecords(connection),
    listRelationshipsAmong: listRelationshipsAmong(connection),
    audit: audit(connection),
    listImportRuns: listImportRuns(connection),
    getLastImports: getLastImports(connection),
    checkHealth: checkHealth(connection),
  };
}
