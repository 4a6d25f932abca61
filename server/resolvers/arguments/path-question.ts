import { entityId, relationshipId } from "../../domain/ids.ts";
import { type PathEnd, type PathQuestion, type PathWeights, usualPaths } from "../../engine/paths/question.ts";
import { LinchpinError } from "../../errors.ts";
import type { PathQuestion as PathInput, PathWeights as WeightsInput } from "../../generated/resolver-types.ts";
import { checkPathQuestion } from "./check-path-question.ts";
import { toClaimFilter } from "./claim-filter.ts";
import { optionalProperty } from "./optional-property.ts";

/**
 * The question as the engine takes it, with its defaults. Throws what `toClaimFilter` and `checkPathQuestion` refuse, and ONE_OF where an
 * end is given twice or not at all. Whether the ids exist is asked of the store.
 */
export function toPathQuestion(input: PathInput): PathQuestion {
  const question: PathQuestion = {
    kind: "paths",
    from: toEnd("from", { ids: input.from, kinds: input.fromKinds }),
    to: toEnd("to", { ids: input.to, kinds: input.toKinds }),
    limit: input.limit ?? usualPaths.limit,
    maxHops: input.maxHops ?? usualPaths.maxHops,
    ...toClaimFilter(input, "question"),
    via: (input.via ?? []).map(entityId),
    avoid: (input.avoid ?? []).map(entityId),
    avoidRelationships: (input.avoidRelationships ?? []).map(relationshipId),
    order: input.order ?? [],
    ...optionalProperty("hubLimit", input.hubLimit),
    ...optionalProperty("maximumOverlap", input.maximumOverlap),
    weights: toWeights(input.weights),
  };
  checkPathQuestion(question);
  return question;
}

function toEnd(
  field: "from" | "to",
  { ids, kinds }: { readonly ids: PathInput["from"]; readonly kinds: PathInput["fromKinds"] },
): PathEnd {
  if (ids !== null && ids !== undefined) {
    if (kinds === null || kinds === undefined) return { by: "ids", ids: [...new Set(ids)].map(entityId) };
  } else if (kinds !== null && kinds !== undefined) return { by: "kinds", kinds };
  throw new LinchpinError("ONE_OF", { field: `question.${field}`, bound: `question.${field}Kinds` });
}

function toWeights(weights: WeightsInput | null | undefined): PathWeights {
  const usual = usualPaths.weights;
  return {
    length: weights?.length ?? usual.length,
    doubt: weights?.doubt ?? usual.doubt,
    hub: weights?.hub ?? usual.hub,
    age: weights?.age ?? usual.age,
  };
}
