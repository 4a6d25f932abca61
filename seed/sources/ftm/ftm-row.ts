import type { Place } from "../importer.ts";
import { toDateText } from "../reading/date-text.ts";
import { isObject, objectAt, textAt, textsAt } from "../reading/json-fields.ts";
import { excerpt, type Refusal } from "../refusal.ts";

/** An entity of FollowTheMoney: things and what joins them alike; every value is a list of texts. */
export interface FtmRow {
  readonly place: Place;
  readonly id: string;
  readonly schema: string;
  readonly caption: string | undefined;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** Former ids, and the collections that it comes from, as OpenSanctions gives them. */
  readonly referents: readonly string[];
  readonly datasets: readonly string[];
  /** The day on which its publisher last saw it. */
  readonly lastSeen: string | undefined;
  /** What each collection tells of it, where the file says so. */
  readonly told?: readonly ToldPart[];
  /** What of the file's rows found no place already, by reason. */
  readonly leftOut?: readonly string[];
}

/** What one collection tells of a thing. */
export interface ToldPart extends Pick<FtmRow, "schema" | "properties"> {
  readonly collection: string;
  /** The id of the thing in the collection. */
  readonly locator: string;
}

/** The value as an entity, or why it is none. */
export function toFtmRow(value: unknown, place: Place): { readonly row: FtmRow } | { readonly refusal: Refusal } {
  if (!isObject(value)) return refuse("WRONG_TYPE", "line", `is ${excerpt(value)}`, "an entity is an object");
  const id = textAt(value, "id");
  const schema = textAt(value, "schema");
  if (id === undefined) return refuse("MISSING_KEY", "id", "is missing", "each entity has its id");
  if (schema === undefined) return refuse("MISSING_KEY", "schema", "is missing", "each entity names its schema");
  const given = objectAt(value, "properties");
  const properties = Object.fromEntries(
    Object.keys(given).map((name) => [name, [...new Set(textsAt({ values: toList(given[name]) }, "values"))]]),
  );
  const row = {
    place,
    id,
    schema,
    caption: textAt(value, "caption"),
    properties,
    referents: textsAt(value, "referents"),
    datasets: textsAt(value, "datasets"),
    lastSeen: toDateText(textAt(value, "last_seen")),
  };
  return { row };
}

/** The values of a property; an empty list where there are none. */
export function valuesOf({ properties }: FtmRow, name: string): readonly string[] {
  return Object.hasOwn(properties, name) ? (properties[name] ?? []) : [];
}

export function firstValue(row: FtmRow, name: string): string | undefined {
  return valuesOf(row, name)[0];
}

/** Some writers give a single value bare. */
function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function refuse(code: Refusal["code"], field: string, value: string, bound: string): { readonly refusal: Refusal } {
  return { refusal: { code, field, value, bound } };
}
