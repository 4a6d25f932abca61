/** A view as it is saved: where it is, of which graph, and what it is called. */
export interface SavedView {
  readonly title: string;
  /** ISO 8601. */
  readonly savedOn: string;
  /** Null where nothing had been answered. */
  readonly graphVersion: string | null;
  /** Path, question and fragment, without a host. */
  readonly address: string;
}

/** Why a text is no saved view. */
export type Refused =
  | { readonly kind: "not-json" }
  | { readonly kind: "wrong"; readonly field: string; readonly expected: string };

const form = 1;
const longestTitle = 300;
const longestAddress = 200_000;

/** A view as the text of a file. */
export function formatView({ title, savedOn, graphVersion, address }: SavedView): string {
  return `${JSON.stringify({ linchpinView: form, title, savedOn, graphVersion, address }, null, 2)}\n`;
}

/** The view that a text states, or the first field that is wrong. Never throws. */
export function parseView(text: string): SavedView | Refused {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { kind: "not-json" };
  }
  return readView(read);
}

/** The same of a value that was read already. */
export function readView(read: unknown): SavedView | Refused {
  if (typeof read !== "object" || read === null || Array.isArray(read)) return wrong("the file", "one object");
  const { linchpinView, title, savedOn, graphVersion, address } = read as Readonly<Record<string, unknown>>;
  if (linchpinView !== form) return wrong("linchpinView", String(form));
  if (typeof title !== "string" || title.trim() === "" || title.length > longestTitle) {
    return wrong("title", `a text of 1 to ${longestTitle} characters`);
  }
  if (typeof savedOn !== "string" || Number.isNaN(Date.parse(savedOn))) {
    return wrong("savedOn", "a date such as 2026-11-22T09:30:00Z");
  }
  if (graphVersion !== null && typeof graphVersion !== "string") return wrong("graphVersion", "a text, or null");
  if (typeof address !== "string" || !isAddress(address)) {
    return wrong("address", "an address of this page that begins with /explore");
  }
  return { title, savedOn, graphVersion, address };
}

export const isRefused = (read: SavedView | Refused): read is Refused => "kind" in read;

/** The name of the file that a view is saved as. */
export function toFileName({ title }: SavedView): string {
  const name = title.replace(/[^\p{Letter}\p{Number}]+/gu, "-").replace(/^-+|-+$/g, "");
  return `${[...name].slice(0, 60).join("") || "view"}.linchpin-view.json`;
}

const wrong = (field: string, expected: string): Refused => ({ kind: "wrong", field, expected });

/** Only a place on this page: a file must not lead elsewhere. */
const isAddress = (text: string) => text.length <= longestAddress && /^\/explore(?:[?#]|$)/.test(text);
