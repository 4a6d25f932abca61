/** The one selection that all views share. It stands in the address after `#`, so that a link points at a line. */
export interface Selection {
  readonly path: string | null;
  /** What the inspector shows: at most one of the two. */
  readonly entity: string | null;
  readonly relationship: string | null;
}

export const nothingSelected: Selection = { path: null, entity: null, relationship: null };

/** The selection that the part after `#` states; what it does not know it leaves out. */
export function parseSelection(hash: string): Selection {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const relationship = parameters.get("relationship") || null;
  return {
    path: parameters.get("path") || null,
    relationship,
    entity: relationship ? null : parameters.get("entity") || null,
  };
}

/** The part after `#`, with it; empty where nothing is selected. */
export function toHash({ path, entity, relationship }: Selection): string {
  const parameters = new URLSearchParams();
  if (path) parameters.set("path", path);
  if (relationship) parameters.set("relationship", relationship);
  else if (entity) parameters.set("entity", entity);
  const text = parameters.toString();
  return text === "" ? "" : `#${text}`;
}
