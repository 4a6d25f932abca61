import { claimStatuses } from "../../../domain/relationship.ts";
import { relationshipKindNames } from "../../../domain/relationship-kinds.ts";
import { degreeIn, entityIdAt } from "../../../projection/entity-columns.ts";
import { confidenceAt, relationshipIdAt } from "../../../projection/relationship-columns.ts";
import { shareAt } from "../../../projection/share-column.ts";
import { kindOf, statusOf } from "../../../projection/slot.ts";
import type { WalkedPath, WalkedStep } from "../constraints/constraint.ts";
import type { RankedPath } from "../plan/ranked-path.ts";
import type { SearchPlan } from "../plan/search-plan.ts";
import type { PathQuestion } from "../question.ts";
import { toFoundPath } from "../to-found-path.ts";

/** The path with what constraints look at in its steps, read from the columns. */
export function toWalkedPath(plan: SearchPlan, question: PathQuestion, ranked: RankedPath): WalkedPath {
  const { entities, relationships, rows } = plan.projection;
  const steps = ranked.ordinals.map((ordinal, place): WalkedStep => {
    const packed = rows.slots[2 * (relationships.halves[ordinal] as number) + 1] as number;
    const [from, to] = [ranked.entities[place] as number, ranked.entities[place + 1] as number];
    const [kind, status] = [relationshipKindNames[kindOf(packed)], claimStatuses[statusOf(packed)]];
    if (kind === undefined || status === undefined)
      throw new RangeError(`relationship ${ordinal} has no kind or status`);
    const share = shareAt(relationships.shares, ordinal);
    return {
      relationship: relationshipIdAt(relationships, ordinal),
      kind,
      from: entityIdAt(entities, from),
      to: entityIdAt(entities, to),
      status,
      confidence: confidenceAt(relationships, ordinal),
      ...(share !== undefined && { share }),
      degreeTo: degreeIn(entities, plan.degreeFamilies, to),
    };
  });
  return { path: toFoundPath(plan, question, ranked), steps };
}
