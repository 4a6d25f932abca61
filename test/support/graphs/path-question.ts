import { entityId } from "../../../server/domain/ids.ts";
import { standingStatuses } from "../../../server/domain/relationship.ts";
import { defaultWeights, type PathQuestion } from "../../../server/engine/paths/question.ts";

/** The question from one entity to another with the API's own defaults for all that is left out. */
export function pathQuestion(from: string, to: string, asked: Partial<PathQuestion> = {}): PathQuestion {
  return {
    kind: "paths",
    from: { by: "ids", ids: [entityId(from)] },
    to: { by: "ids", ids: [entityId(to)] },
    limit: 5,
    maxHops: 6,
    kinds: [],
    families: [],
    excludeKinds: [],
    direction: "EITHER",
    via: [],
    avoid: [],
    avoidRelationships: [],
    order: [],
    statuses: standingStatuses,
    weights: defaultWeights,
    ...asked,
  };
}
