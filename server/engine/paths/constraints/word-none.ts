import { endSentence } from "../../../domain/sentences/end-sentence.ts";
import { wordCount } from "../../../domain/sentences/words-of-count.ts";
import { joinWords } from "../../../domain/sentences/words-of-list.ts";
import { questionLimits } from "../../../limits/questions.ts";
import type { PathEnd, PathQuestion } from "../question.ts";

/** Both ends as a sentence calls them. */
export interface EndNames {
  readonly from: string;
  readonly to: string;
}

/** The entities of an end. */
export interface EndMembers {
  readonly count: number;
  /** The name of an id that the question gives. */
  readonly nameOf: (id: string) => string;
}

/** An end as a sentence calls it: `Ana`, `Ana and Cleo`, `Ana and 5 others`, `24 entities of kind BACKER`. */
export function nameEnd(end: PathEnd, { count, nameOf }: EndMembers): string {
  if (end.by === "kinds") return `${wordCount(count, ["entity", "entities"])} of kind ${end.kinds.join(" or ")}`;
  const [first, ...others] = [...new Set(end.ids)].sort().map(nameOf);
  if (first === undefined) return "nothing";
  return others.length > 1 ? `${first} and ${others.length} others` : joinWords([first, ...others]);
}

/** That an end has no members, or that none of them has anything to walk along. */
export function wordIsolated(end: PathEnd, members: EndMembers): string {
  const { count } = members;
  if (count === 0 && end.by === "kinds") return `No entity of kind ${end.kinds.join(" or ")} is in the graph.`;
  return `${nameEnd(end, members)} ${count === 1 ? "has" : "have"} no relationship to any other entity.`;
}

/** That nothing joins the ends within the hops that a question may ask for. */
export function wordUnconnected({ from, to }: EndNames): string {
  return endSentence(
    `No chain of up to ${questionLimits.hops} relationships, of whatever kind, status or date, joins ${from} and ${to}`,
  );
}

/** That the ends are joined by more hops than may be asked for. */
export function wordTooFar({ from, to }: EndNames, hops: number): string {
  return `${from} and ${to} are ${hops} hops apart, and no question may ask for more than ${questionLimits.hops}.`;
}

/** That the ends are joined by more hops than the question allows. */
export function wordHopLimit({ maxHops }: PathQuestion, { from, to }: EndNames, hops: number): string {
  return `${from} and ${to} are joined only beyond ${countHops(maxHops)}: the nearest path has ${hops}.`;
}

/** That one change gives a path. */
export function wordSingle(question: PathQuestion, ends: EndNames, change: string): string {
  return `${wordNone(question, ends)}; with ${change} there is one.`;
}

/** That several changes give a path together. */
export function wordTogether(question: PathQuestion, ends: EndNames, changes: readonly string[]): string {
  const found = `no single change was found that gives one, but these together would: ${joinWords(changes)}`;
  return endSentence(`${wordNone(question, ends)}; ${found}`);
}

/** That time was up before a reason was found. */
export function wordLate(question: PathQuestion, ends: EndNames): string {
  return `${wordNone(question, ends)}; what would have to change was not found in time.`;
}

function wordNone({ maxHops }: PathQuestion, { from, to }: EndNames): string {
  return `No path of at most ${countHops(maxHops)} joins ${from} and ${to} under these constraints`;
}

function countHops(hops: number): string {
  return wordCount(hops, ["hop", "hops"]);
}
