import type { ClaimFilter } from "../domain/claim-filter.ts";
import { entityId, relationshipId, sourceId } from "../domain/ids.ts";
import { standingStatuses } from "../domain/relationship.ts";
import type { EntityReader, EvidenceReader, RelationshipReader } from "./graph-store.ts";

const anyClaim: ClaimFilter = {
  kinds: [],
  families: [],
  excludeKinds: [],
  direction: "EITHER",
  statuses: standingStatuses,
};
/** An id that nothing has: what counts is that the query is planned. */
const nothing = "linchpin:nothing";
const page = { first: 1 };

/**
 * Asks once for all that pages and API read in front of a reader, the search first, about an id that nothing has: each
 * answers at once where the database has its plan. One after the other, since a reader may be waiting beside it.
 * Rejects with what the first that fails rejects with.
 */
export async function askUsualReads(store: EntityReader & RelationshipReader & EvidenceReader): Promise<void> {
  const entity = entityId(nothing);
  await store.searchEntities({ text: "linchpin nothing", kinds: [], first: 1 });
  await store.getEntities([entity]);
  await store.findByIdentifier({ scheme: "LEI", value: nothing });
  await store.getRelationships([relationshipId(nothing)]);
  await store.listRelationships(entity, anyClaim, page);
  await store.countRelationships([entity], anyClaim);
  await store.getSubgraph([entity], anyClaim);
  await store.getRelationshipEvidence([relationshipId(nothing)]);
  await store.listEntityEvidence(entity, page);
  await store.getSources([sourceId(nothing)]);
  await store.listSources(page);
}
