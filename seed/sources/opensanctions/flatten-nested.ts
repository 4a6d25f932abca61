import { fieldAt, isObject, type JsonObject, objectAt, textAt } from "../reading/json-fields.ts";

/**
 * An entity with those that stand inside its properties, each once and each naming the others by id. A thing inside a
 * link of its own comes again without its properties: the fullest of several with one id is taken.
 */
export function flattenNested(value: unknown): readonly unknown[] {
  if (!isObject(value)) return [value];
  const found = new Map<string, JsonObject>();
  const whole = flatten(value, found);
  const id = textAt(value, "id");
  if (id === undefined) return [whole];
  found.set(id, fuller(found.get(id), whole));
  return [...found.values()];
}

function flatten(entity: JsonObject, found: Map<string, JsonObject>): JsonObject {
  const properties = objectAt(entity, "properties");
  const flat = Object.entries(properties).map(([name, values]) => [
    name,
    Array.isArray(values) ? values.map((value) => toId(value, found)) : values,
  ]);
  return { ...entity, properties: Object.fromEntries(flat) };
}

/** The value itself, or the id of the entity that it is, which is noted with what it holds. */
function toId(value: unknown, found: Map<string, JsonObject>): unknown {
  const id = textAt(value, "id");
  if (!isObject(value) || id === undefined || fieldAt(value, "schema") === undefined) return value;
  found.set(id, fuller(found.get(id), flatten(value, found)));
  return id;
}

function fuller(one: JsonObject | undefined, other: JsonObject): JsonObject {
  const size = (entity: JsonObject) => Object.keys(objectAt(entity, "properties")).length;
  return one !== undefined && size(one) >= size(other) ? one : other;
}
