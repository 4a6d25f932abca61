import type { Answer } from "../question/answer.ts";
import type { RelationshipLine } from "./subgraph.ts";

/** All relationships between the same two entities, drawn as one line. */
export interface Line {
  /** The id of the leading relationship. */
  readonly id: string;
  /** The two entities as a key, the same whichever relationship leads. */
  readonly pair: string;
  readonly leading: RelationshipLine;
  /** The leading one first. */
  readonly relationships: readonly RelationshipLine[];
}

/** Two entities as a key, in whichever order they are given. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

/** The relationships that a line shows first: the steps of the answer's paths. */
export function leadingOf(answer: Answer | null): ReadonlySet<string> {
  const steps = answer?.kind === "paths" ? answer.found.paths.flatMap((path) => path.steps) : [];
  return new Set(steps.map(({ relationship }) => relationship.id));
}

/**
 * The relationships as lines. Where several join the same two, the first of `leading` gives the line its look, else
 * the one with the most confidence, then the least id.
 */
export function toLines(relationships: readonly RelationshipLine[], leading: ReadonlySet<string>): readonly Line[] {
  const groups = new Map<string, RelationshipLine[]>();
  for (const relationship of relationships) {
    const pair = pairOf(relationship.from.id, relationship.to.id);
    const group = groups.get(pair);
    if (group) group.push(relationship);
    else groups.set(pair, [relationship]);
  }
  return [...groups].flatMap(([pair, group]) => toLine({ pair, group, leading }));
}

interface Grouped {
  readonly pair: string;
  readonly group: readonly RelationshipLine[];
  readonly leading: ReadonlySet<string>;
}

function toLine({ pair, group, leading }: Grouped): readonly Line[] {
  const rank = (relationship: RelationshipLine) => (leading.has(relationship.id) ? 0 : 1);
  const relationships = [...group].sort(
    (a, b) => rank(a) - rank(b) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1),
  );
  const [first] = relationships;
  return first ? [{ id: first.id, pair, leading: first, relationships }] : [];
}
