import type { Context } from "../../context.ts";
import { entityId } from "../../domain/ids.ts";
import type { QuerySubgraphArgs } from "../../generated/resolver-types.ts";
import { questionLimits } from "../../limits/questions.ts";
import { checkIds } from "../arguments/check-ids.ts";
import { toClaimFilter } from "../arguments/claim-filter.ts";
import { drawSubgraph } from "./draw-subgraph.ts";
import type { DrawnSubgraph } from "./drawing.ts";

/** Asks the engine what lies among the entities. Throws TOO_MANY_IDS and what the filter is refused for. */
export async function askSubgraph(
  { ids, filter }: QuerySubgraphArgs,
  { engine, signal }: Context,
): Promise<DrawnSubgraph> {
  const answer = await engine.ask(
    {
      kind: "subgraph",
      ids: checkIds("ids", { ids, bound: questionLimits.subgraphIds }).map(entityId),
      filter: toClaimFilter(filter, "filter"),
      mostRelationships: questionLimits.subgraphRelationships,
    },
    { signal },
  );
  return drawSubgraph(answer);
}
