import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import type { Marks } from "../../canvas/mark-elements.ts";
import type { Line } from "../../pieces/to-lines.ts";
import type { Answer } from "../../question/answer.ts";
import { entitiesAlong, type FoundPath } from "../../question/kinds/paths.ts";
import type { Selection } from "../../view/selection.ts";

interface Given {
  readonly answer: Answer | null;
  readonly lines: readonly Line[];
  /** Relationships that lie outside the span of time. */
  readonly faded: ReadonlySet<string>;
  /** The entities that the question names. */
  readonly ends: ReadonlySet<string>;
  readonly selection: Selection;
  /** The path that the pointer is on. */
  readonly lit: string | null;
  readonly kinds: KindTable;
}

/** What the picture points out: the path in front, and what is selected. */
export function toMarks({ answer, lines, faded, ends, selection, lit, kinds }: Given): Marks {
  const lineOf = new Map(lines.flatMap((line) => line.relationships.map(({ id }) => [id, line.id] as const)));
  const chosen = [...selection.relationships].flatMap((id) => lineOf.get(id) ?? []);
  const front = frontPath(answer, lit ?? selection.path);
  const steps = front?.steps.map(({ relationship }) => lineOf.get(relationship.id) ?? relationship.id) ?? [];
  return {
    front: front ? new Set([...entitiesAlong(front), ...steps]) : null,
    steps: new Map(steps.map((line, index) => [line, index + 1])),
    ends,
    dim: new Set(lines.flatMap((line) => (line.relationships.every(({ id }) => faded.has(id)) ? [line.id] : []))),
    chosen: new Set([...selection.entities, ...chosen]),
    undirected: new Set(lines.flatMap(({ id, leading }) => (kinds.get(leading.kind)?.directed === false ? [id] : []))),
  };
}

function frontPath(answer: Answer | null, wanted: string | null): FoundPath | null {
  if (answer?.kind !== "paths") return null;
  return answer.found.paths.find(({ id }) => id === wanted) ?? answer.found.paths[0] ?? null;
}
