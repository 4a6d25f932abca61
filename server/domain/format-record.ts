import { type LinchpinRecord, partKeys, recordKeys } from "./record.ts";

/**
 * The record as its one canonical line, without the line end: keys in fixed order, empty ones left out,
 * so that equal graphs are equal bytes.
 */
export function formatRecord(record: LinchpinRecord): string {
  return JSON.stringify(inOrder(record, recordKeys[record.record]));
}

function inOrder(value: object, keys: readonly string[]): object {
  const fields = new Map<string, unknown>(Object.entries(value));
  const ordered: Record<string, unknown> = {};
  for (const key of keys) {
    const field = fields.get(key);
    if (field !== undefined && !(Array.isArray(field) && field.length === 0 && key !== "properties")) {
      ordered[key] = isPart(key) ? partInOrder(field, partKeys[key]) : field;
    }
  }
  return ordered;
}

function isPart(key: string): key is keyof typeof partKeys {
  return key in partKeys;
}

function partInOrder(part: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(part)) return part.map((member) => partInOrder(member, keys));
  return typeof part === "object" && part !== null ? inOrder(part, keys) : part;
}
