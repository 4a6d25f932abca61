/** An object of a foreign file: nothing is known of its values. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value's own field as an object; an empty one where it is none. */
export function objectAt(value: unknown, key: string): JsonObject {
  const field = fieldAt(value, key);
  return isObject(field) ? field : {};
}

/** The value's own field as trimmed text; undefined where it is none or blank. Numbers become text. */
export function textAt(value: unknown, key: string): string | undefined {
  return toText(fieldAt(value, key));
}

/** The value's own field as a list; an empty one where it is none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const field = fieldAt(value, key);
  return Array.isArray(field) ? field : [];
}

/** The texts of a field that is a list. */
export function textsAt(value: unknown, key: string): readonly string[] {
  return listAt(value, key).flatMap((entry) => toText(entry) ?? []);
}

/** Whether the value has the field with something in it. */
export function hasField(value: unknown, key: string): boolean {
  const field = fieldAt(value, key);
  return field !== undefined && field !== null && field !== "" && !(Array.isArray(field) && field.length === 0);
}

export function fieldAt(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function toText(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
  return text === "" ? undefined : text;
}
