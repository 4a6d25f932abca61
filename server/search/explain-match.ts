import type { Entity } from "../domain/entity.ts";
import { isOneSlipAway } from "./is-one-slip-away.ts";
import type { MatchManner, SearchHit } from "./search-hit.ts";
import { fold, toParts } from "./search-words.ts";
import { guessIdentifiers } from "./to-identifier-forms.ts";

/** How a text matched an entity, with the number of its words that have no counterpart in the value. */
export interface MatchExplanation {
  readonly matched: SearchHit["matched"];
  readonly missed: number;
}

interface Value {
  readonly field: "name" | "aliases";
  readonly value: string;
}

/** Why the entity is an answer to the text: the strongest reason, and of equal ones the name before an alias. */
export function explainMatch(text: string, entity: Entity): MatchExplanation {
  const parts = toParts(text);
  const folded = parts.map(fold);
  const values: readonly Value[] = [
    { field: "name", value: entity.name },
    ...entity.aliases.map((value) => ({ field: "aliases", value }) as const),
  ];
  const found = (matched: Value | undefined, how: MatchManner) =>
    matched && { matched: { ...matched, how }, missed: 0 };
  const isWhole = ({ value }: Value) => isSame(toParts(value), parts);
  const isFolded = ({ value }: Value) => isSame(toParts(value).map(fold), folded);
  const isBegun = ({ value }: Value) => countMissed(folded, value, isBeginning) === 0;

  return (
    explainIdentifier(text, entity) ??
    found(values.slice(0, 1).find(isWhole), "EXACT") ??
    found(values.slice(1).find(isWhole), "ALIAS") ??
    explainId(text, entity) ??
    found(values.find(isFolded), "TRANSLITERATED") ??
    found(values.find(isBegun), "PREFIX") ??
    nearest(folded, values, entity)
  );
}

function explainIdentifier(text: string, { identifiers }: Entity): MatchExplanation | undefined {
  const guesses = guessIdentifiers(text);
  const meant = identifiers.map(({ scheme, value }) => `${scheme}:${value}`).find((value) => guesses.includes(value));
  return meant === undefined
    ? undefined
    : { matched: { field: "identifiers", value: meant, how: "IDENTIFIER" }, missed: 0 };
}

function explainId(text: string, { id }: Entity): MatchExplanation | undefined {
  return text.trim() === id ? { matched: { field: "id", value: id, how: "IDENTIFIER" }, missed: 0 } : undefined;
}

/** The value that shares most words with the text, give or take a slip. */
function nearest(folded: readonly string[], values: readonly Value[], { name }: Entity): MatchExplanation {
  const missedIn = ({ value }: Value) => countMissed(folded, value, isNear);
  const missed = Math.min(...values.map(missedIn));
  const matched = values.find((value) => missedIn(value) === missed) ?? { field: "name", value: name };
  return { matched: { ...matched, how: "FUZZY" }, missed };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.join(" ") === b.join(" ");
}

type Comparison = (typed: string, word: string) => boolean;
const isBeginning: Comparison = (typed, word) => word.startsWith(typed);
const isNear: Comparison = (typed, word) => isBeginning(typed, word) || isOneSlipAway(typed, word);

function countMissed(folded: readonly string[], value: string, comparison: Comparison): number {
  const words = toParts(fold(value));
  return folded.filter((typed) => !words.some((word) => comparison(typed, word))).length;
}
