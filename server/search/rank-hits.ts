import type { Entity } from "../domain/entity.ts";
import { compareText } from "../domain/text-order.ts";
import { explainMatch } from "./explain-match.ts";
import type { MatchManner, SearchHit } from "./search-hit.ts";

/** Apart by more than popularity can make up for. A name that differs only by its accents is as good as an alias. */
const weights: Readonly<Record<MatchManner, number>> = {
  IDENTIFIER: 40,
  EXACT: 30,
  ALIAS: 20,
  TRANSLITERATED: 20,
  PREFIX: 10,
  FUZZY: 9,
};

/** Relationships at which an entity is half as popular as can be. */
const halfPopular = 20;

export interface Candidate {
  readonly entity: Entity;
  /** How many relationships it has. */
  readonly degree: number;
}

/**
 * The candidates best first, each with why it matched. The score is the weight of the manner, less the words that
 * were missed, plus a popularity of 0 to 1: among equal matches those with more relationships come first.
 */
export function rankHits(text: string, candidates: readonly Candidate[]): readonly SearchHit[] {
  return candidates
    .map(({ entity, degree }) => {
      const { matched, missed } = explainMatch(text, entity);
      return { entity, matched, score: weights[matched.how] - missed + degree / (degree + halfPopular) };
    })
    .sort((a, b) => b.score - a.score || compareText(a.entity.id, b.entity.id));
}
