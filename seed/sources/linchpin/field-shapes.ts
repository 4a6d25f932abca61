import { excerpt, type Refusal, type RefusalCode } from "../refusal.ts";

/** Looks at the value at a field's path; gives the first thing that is wrong with it. */
export type Shape = (value: unknown, field: string) => Refusal | undefined;

/** Characters of a text that is shown or indexed: Neo4j's range index ends at 8 kB. */
const shortCharacters = 2_000;
const longCharacters = 1_000_000;

export const shortText: Shape = (value, field) => checkText(value, field, shortCharacters);
export const longText: Shape = (value, field) => checkText(value, field, longCharacters);

export const number: Shape = (value, field) =>
  typeof value === "number" && Number.isFinite(value) ? undefined : wrongType(value, field, "give a number");

export const onlyTrue: Shape = (value, field) =>
  value === true ? undefined : wrongType(value, field, "give true or leave the key out");

/** One word of a fixed list. */
export function oneOf(words: readonly string[]): Shape {
  const known = new Set<unknown>(words);
  return (value, field) =>
    known.has(value)
      ? undefined
      : refuse("UNKNOWN_WORD", field, `is ${excerpt(value)}`, `give one of ${words.join(", ")}`);
}

/** A list that is not empty. */
export function listOf(member: Shape): Shape {
  return (value, field) => {
    if (!Array.isArray(value)) return wrongType(value, field, "give a list");
    if (value.length === 0) return empty(field, "leave the key out");
    const index = value.findIndex((entry) => member(entry, field) !== undefined);
    // Paths are words for a refusal, of which there are few: they are put together for none else.
    if (index === -1) return undefined;
    const place = `${field}[${index}]`;
    return value[index] === "" ? empty(place, "leave it out of the list") : member(value[index], place);
  };
}

/** An object with these keys and no other. */
export function objectOf(keys: { readonly required: Keys; readonly optional?: Keys }): Shape {
  const shapes = new Map(Object.entries({ ...keys.required, ...keys.optional }));
  const required = Object.keys(keys.required);
  return (value, field) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return wrongType(value, field, "give an object");
    }
    const fields = value as Readonly<Record<string, unknown>>;
    const pathOf = (key: string) => (field === "line" ? key : `${field}.${key}`);
    for (const key of Object.keys(fields)) {
      const shape = shapes.get(key);
      if (shape === undefined) {
        const bound = `its keys are ${[...shapes.keys()].join(", ")}`;
        return refuse("UNKNOWN_KEY", pathOf(key), "is no key of this record", bound);
      }
      if (shape(fields[key], key) === undefined) continue;
      return isEmpty(fields[key]) && required.includes(key)
        ? empty(pathOf(key), Array.isArray(fields[key]) ? "the record needs at least one" : "the record needs it")
        : shape(fields[key], pathOf(key));
    }
    const missing = required.find((key) => !Object.hasOwn(value, key));
    return missing === undefined
      ? undefined
      : refuse("MISSING_KEY", pathOf(missing), "is missing", "the record needs it");
  };
}

type Keys = Readonly<Record<string, Shape>>;

function checkText(value: unknown, field: string, longest: number): Refusal | undefined {
  if (typeof value !== "string") return wrongType(value, field, "give a text");
  if (value === "") return empty(field, "leave the key out");
  return value.length <= longest
    ? undefined
    : refuse("OUT_OF_RANGE", field, `has ${value.length} characters`, `give at most ${longest}`);
}

function isEmpty(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

function empty(field: string, bound: string): Refusal {
  return refuse("EMPTY_VALUE", field, "is empty", bound);
}

function wrongType(value: unknown, field: string, bound: string): Refusal {
  return refuse("WRONG_TYPE", field, `is ${excerpt(value)}`, bound);
}

function refuse(code: RefusalCode, field: string, value: string, bound: string): Refusal {
  return { code, field, value, bound };
}
