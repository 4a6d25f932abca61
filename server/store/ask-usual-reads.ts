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
 * Asks once for all that pages and API read in front of a reader, about an id that nothing has: each answers at once
 * where the database has its plan. Rejects with the first that is not answered, after all were asked.
 */
export async function askUsualReads(store: EntityReader & RelationshipReader & EvidenceReader): Promise<void> {
  const entity = entityId(nothing);
  const outcomes = await Promise.allSettled([
    store.searchEntities({ text: "linchpin nothing", kinds: [], first: 1 }),
    store.getEntities([entity]),
    store.findByIdentifier({ scheme: "LEI", value: nothing }),
    store.getRelationships([relationshipId(nothing)]),
    store.listRelationships(entity, anyClaim, page),
    store.countRelationships([entity], anyClaim),
    store.getSubgraph([entity], anyClaim),
    store.getRelationshipEvidence([relationshipId(nothing)]),
    store.listEntityEvidence(entity, page),
    store.getSources([sourceId(nothing)]),
    store.listSources(page),
  ]);
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}
