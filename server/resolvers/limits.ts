import { standingStatuses } from "../domain/relationship.ts";
import { mostVia, usualPaths } from "../engine/paths/question.ts";
import type { Limits } from "../generated/resolver-types.ts";
import { operationLimits } from "../limits/operations.ts";
import { questionLimits } from "../limits/questions.ts";
import { searchLimits } from "../limits/search.ts";

/** The bounds and the usual values of questions, as whoever asks has to know them. */
export function statedLimits(): Limits {
  return {
    ...questionLimits,
    via: mostVia,
    searchCharacters: searchLimits.characters,
    searchWords: searchLimits.words,
    operationCost: operationLimits.cost,
    usual: { ...usualPaths, statuses: standingStatuses },
  };
}
