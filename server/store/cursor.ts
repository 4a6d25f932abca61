import { LinchpinError } from "../errors.ts";

/**
 * The place after one member of a list, as opaque text: the keys by which the list is ordered. It stays good while
 * members are added and removed around it.
 */
export function formatCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString("base64url");
}

/** The keys of a cursor of a list that is ordered by so many; before the first member all are empty. */
export function parseCursor(cursor: string | undefined, keyCount: number): readonly string[] {
  if (cursor === undefined) return Array.from({ length: keyCount }, () => "");
  const keys = parse(Buffer.from(cursor, "base64url").toString());
  const fits = Array.isArray(keys) && keys.length === keyCount && keys.every((key) => typeof key === "string");
  if (!fits || formatCursor(keys) !== cursor) throw new LinchpinError("BAD_CURSOR", { field: "after", value: cursor });
  return keys;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
