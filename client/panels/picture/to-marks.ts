import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import type { Marks } from "../../canvas/mark-elements.ts";
import type { Line } from "../../pieces/to-lines.ts";
import type { Answer } from "../../question/answer.ts";
import { entitiesAlong } from "../../question/kinds/paths.ts";
import type { Selection } from "../../view/selection.ts";

interface Given {
  readonly answer: Answer | null;
  readonly lines: readonly Line[];
  readonly selection: Selection;
  /** The path that the pointer is on. */
  readonly lit: string | null;
  readonly kinds: KindTable;
}

/** What the picture points out: the path in front, and what is selected. */
export function toMarks({ answer, lines, selection, lit, kinds }: Given): Marks {
  const lineOf = new Map(lines.flatMap((line) => line.relationships.map(({ id }) => [id, line.id] as const)));
  const chosen = [...selection.relationships].flatMap((id) => lineOf.get(id) ?? []);
  return {
    front: toFront(answer, { path: lit ?? selection.path, lineOf }),
    chosen: new Set([...selection.entities, ...chosen]),
    undirected: new Set(lines.flatMap(({ id, leading }) => (kinds.get(leading.kind)?.directed === false ? [id] : []))),
  };
}

function toFront(
  answer: Answer | null,
  { path: wanted, lineOf }: { readonly path: string | null; readonly lineOf: ReadonlyMap<string, string> },
): Marks["front"] {
  if (answer?.kind !== "paths") return null;
  const path = answer.found.paths.find(({ id }) => id === wanted) ?? answer.found.paths[0];
  if (!path) return null;
  const lines = path.steps.map(({ relationship }) => lineOf.get(relationship.id) ?? relationship.id);
  return new Set([...entitiesAlong(path), ...lines]);
}
