import { formatView, isRefused, readView, type SavedView } from "./saved-view.ts";

/** A view kept in this browser under a name of the reader's. */
export interface KeptView {
  readonly name: string;
  readonly view: SavedView;
}

/** Views, or why there are none: the browser lets nothing be kept, or what is kept cannot be read. */
export type Kept = readonly KeptView[] | "blocked" | "damaged";

const place = "linchpin.views";

/** The views that this browser keeps, in the order in which they were kept. */
export function readKept(): Kept {
  let text: string | null;
  try {
    text = localStorage.getItem(place);
  } catch {
    return "blocked";
  }
  if (text === null) return [];
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows)) return "damaged";
    const views = rows.map(readRow);
    return views.every((view) => view !== null) ? views : "damaged";
  } catch {
    return "damaged";
  }
}

/** Keeps exactly these; says why where the browser does not. */
export function writeKept(views: readonly KeptView[]): "kept" | "full" | "blocked" {
  const text = JSON.stringify(views.map(({ name, view }) => ({ name, view: JSON.parse(formatView(view)) })));
  try {
    localStorage.setItem(place, text);
    return "kept";
  } catch (thrown) {
    return thrown instanceof DOMException && thrown.name === "QuotaExceededError" ? "full" : "blocked";
  }
}

/** With the view under that name: in place of the one that had it, or at the end. */
export function withKept(views: readonly KeptView[], added: KeptView): readonly KeptView[] {
  const isKnown = views.some(({ name }) => name === added.name);
  return isKnown ? views.map((one) => (one.name === added.name ? added : one)) : [...views, added];
}

function readRow(row: unknown): KeptView | null {
  if (typeof row !== "object" || row === null) return null;
  const { name, view } = row as Readonly<Record<string, unknown>>;
  const read = readView(view);
  return typeof name === "string" && !isRefused(read) ? { name, view: read } : null;
}
