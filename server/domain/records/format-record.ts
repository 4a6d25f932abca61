import { type LinchpinRecord, partKeys, recordKeys, recordTypes } from "./record.ts";

/**
 * The record as its one canonical line, without the line end: keys in fixed order, empty ones left out,
 * so that equal graphs are equal bytes. `written`: what `JSON.stringify` makes of the record, where that is known.
 */
export function formatRecord(record: LinchpinRecord, written?: string): string {
  const { record: type } = record;
  if (isInOrder(record, recordRanks.get(type))) return written ?? JSON.stringify(record);
  return JSON.stringify(inOrder(record, recordKeys[type]));
}

/** Places of keys in their fixed order. */
type Ranks = ReadonlyMap<string, number>;

const recordRanks = new Map<string, Ranks>(recordTypes.map((type) => [type, ranksOf(recordKeys[type])]));
const partRanks = new Map<string, Ranks>(Object.entries(partKeys).map(([key, keys]) => [key, ranksOf(keys)]));

function ranksOf(keys: readonly string[]): Ranks {
  return new Map(keys.map((key, rank) => [key, rank]));
}

/** Whether the keys stand in their order with none empty, as in most files: then nothing has to be copied. */
function isInOrder(value: object, ranks: Ranks | undefined): boolean {
  let last = -1;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(fields)) {
    const rank = ranks?.get(key) ?? -1;
    if (rank <= last || !isFieldInOrder(key, fields[key])) return false;
    last = rank;
  }
  return true;
}

function isFieldInOrder(key: string, field: unknown): boolean {
  if (typeof field !== "object" || field === null) return true;
  if (Array.isArray(field) && field.length === 0) return key === "properties";
  const ranks = partRanks.get(key);
  if (ranks === undefined) return true;
  return Array.isArray(field) ? field.every((member) => isInOrder(member, ranks)) : isInOrder(field, ranks);
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
