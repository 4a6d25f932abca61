import { isObject, type JsonObject, textAt } from "../reading/json-fields.ts";

/**
 * What stands under a path of names, through lists and numbered columns alike. XML, JSON and CSV nest the same names
 * differently: JSON may wrap each text as `{"$": …}`, CSV numbers what repeats (`Period.1.startDate`).
 */
export function valuesAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  let found: readonly unknown[] = spread(value);
  for (const name of path) {
    found = found.flatMap((one) => (isObject(one) && Object.hasOwn(one, name) ? spread(one[name]) : []));
  }
  return found;
}

/** The texts under a path. */
export function textsUnder(value: unknown, ...path: readonly string[]): readonly string[] {
  return valuesAt(value, ...path).flatMap((one) =>
    isObject(one) ? (textAt(one, "$") ?? []) : (textAt({ one }, "one") ?? []),
  );
}

/** The first text under a path. */
export function textUnder(value: unknown, ...path: readonly string[]): string | undefined {
  return textsUnder(value, ...path)[0];
}

/** Dotted columns as a nested object; a column that others stand under has its own text as `$`. */
export function nestColumns(cells: ReadonlyMap<string, string>): JsonObject {
  const root: Record<string, unknown> = Object.create(null);
  for (const [column, text] of cells) {
    if (text.trim() === "") continue;
    const names = column.split(".");
    const last = names.pop() ?? column;
    let at = root;
    for (const name of names) {
      const next = at[name];
      const child: Record<string, unknown> = isObject(next) ? { ...next } : Object.create(null);
      if (typeof next === "string") child.$ = next;
      at[name] = child;
      at = child;
    }
    const before = at[last];
    at[last] = isObject(before) ? { ...before, $: text.trim() } : text.trim();
  }
  return root;
}

/** A list's members; those of an object whose keys are the numbers of columns; else the value alone. */
function spread(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [value];
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => /^\d+$/.test(key)) ? Object.values(value) : [value];
}
