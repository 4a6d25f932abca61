/** The one selection that all views share. It stands in the address after `#`, so that a link points at a line. */
export interface Selection {
  readonly path: string | null;
  readonly entities: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
}

export const nothingSelected: Selection = { path: null, entities: new Set(), relationships: new Set() };

/** What the inspector shows of a selection: one thing. */
export type Inspected = { readonly kind: "entity" | "relationship"; readonly id: string };

/** The first of the relationships, else the first of the entities; null where neither is selected. */
export function inspectedOf({ entities, relationships }: Selection): Inspected | null {
  const [relationship] = relationships;
  if (relationship !== undefined) return { kind: "relationship", id: relationship };
  const [entity] = entities;
  return entity === undefined ? null : { kind: "entity", id: entity };
}

/** Exactly one thing selected, or none, with the path that is in front. */
export function selectOne(path: string | null, one: Inspected | null): Selection {
  return {
    path,
    entities: new Set(one?.kind === "entity" ? [one.id] : []),
    relationships: new Set(one?.kind === "relationship" ? [one.id] : []),
  };
}

/** These entities alone, or beside what was selected; `toggle` takes out what was in. */
export function selectEntities(
  selection: Selection,
  ids: readonly string[],
  how: "only" | "also" | "toggle",
): Selection {
  if (how === "only") return { path: selection.path, entities: new Set(ids), relationships: new Set() };
  const entities = new Set(selection.entities);
  for (const id of ids) {
    if (how === "toggle" && entities.has(id)) entities.delete(id);
    else entities.add(id);
  }
  return { ...selection, entities };
}

/** The selection with the claims of a line in it, or without them where they were in it. */
export function toggleClaims(selection: Selection, ids: readonly string[]): Selection {
  const relationships = new Set(selection.relationships);
  const areIn = ids.every((id) => relationships.has(id));
  for (const id of ids) {
    if (areIn) relationships.delete(id);
    else relationships.add(id);
  }
  return { ...selection, relationships };
}

/** Whether several things are selected: several entities, or entities and claims. Claims alone are those of a line. */
export const isMany = ({ entities, relationships }: Selection): boolean =>
  entities.size > 1 || (entities.size > 0 && relationships.size > 0);

/** The selection that a fragment states; what it does not know it leaves out. */
export function parseSelection(hash: string): Selection {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const readIds = (name: string) => new Set(parameters.getAll(name).filter((id) => id !== ""));
  return {
    path: parameters.get("path") || null,
    entities: readIds("entity"),
    relationships: readIds("relationship"),
  };
}

/** The part of the fragment that states it; empty where nothing is selected. */
export function formatSelection({ path, entities, relationships }: Selection): string {
  const parameters = new URLSearchParams();
  if (path) parameters.set("path", path);
  for (const id of relationships) parameters.append("relationship", id);
  for (const id of entities) parameters.append("entity", id);
  return parameters.toString();
}
