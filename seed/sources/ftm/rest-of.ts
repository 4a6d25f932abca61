import type { Leftover } from "../importer.ts";
import { type FtmRow, valuesOf } from "./ftm-row.ts";
import { decideProperty, keptOfWhole, references } from "./kept-properties.ts";
import { type FtmSurvey, resolve } from "./survey.ts";

/** The values of each property that found a place in the graph. */
export type Taken = Readonly<Record<string, readonly string[]>>;

/** What a row leaves over: the reasons that are counted, and the values that are kept. */
export interface Rest {
  readonly reasons: readonly string[];
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Properties that say where the row comes from: they are its sources. */
const ofSources = ["proof", "publisher", "sourceUrl"];

/** Accounts for every value of a row that found no place. */
export function restOf(row: FtmRow, taken: Taken): Rest {
  const reasons: string[] = [];
  const values: Record<string, readonly string[]> = {};
  for (const name of Object.keys(row.properties).filter((one) => !ofSources.includes(one))) {
    const given = valuesOf(row, name);
    const found = Object.hasOwn(taken, name) ? (taken[name] ?? []) : [];
    const rest = given.filter((value) => !found.includes(value));
    if (rest.length === 0) continue;
    const decision = decideProperty(row.schema, name);
    if (decision === "kept") values[name] = rest;
    reasons.push(wordReason(name, { decision, isPart: rest.length < given.length }));
  }
  return { reasons, values };
}

/** Properties all of whose values found a place. */
export function takenWhole(row: FtmRow, names: readonly string[]): Taken {
  return Object.fromEntries(names.map((name) => [name, valuesOf(row, name)]));
}

/** Properties of which the model takes one value. */
export function takenFirst(row: FtmRow, names: readonly string[]): Taken {
  return Object.fromEntries(names.map((name) => [name, valuesOf(row, name).slice(0, 1)]));
}

/** Makes the rest that of each of the records that the row became. */
export function toLeftovers(
  { values }: Rest,
  records: readonly Pick<Leftover, "record" | "id">[],
  survey: FtmSurvey,
): readonly Leftover[] {
  if (Object.keys(values).length === 0) return [];
  return records.map(({ record, id }) => ({ record, id, names: namesIn(values, survey), values }));
}

/** The row itself where the model has no place for it and its schema may be kept; an address where it is of firms. */
export function wholeLeftovers(row: FtmRow, survey: FtmSurvey): readonly Leftover[] {
  if (row.schema === "Address" && !survey.isOfFirms(row.id)) return [];
  const names = keptOfWhole(row.schema).filter((name) => valuesOf(row, name).length > 0);
  if (names.length === 0) return [];
  const values = Object.fromEntries(names.map((name) => [name, valuesOf(row, name)]));
  const whole = { id: row.id, schema: row.schema, ...values };
  return [{ record: "entity", id: resolve(row.id, survey), names: namesIn(values, survey), values: whole }];
}

function namesIn(values: Rest["values"], survey: FtmSurvey): readonly string[] {
  return references.flatMap((name) => (values[name] ?? []).map((id) => resolve(id, survey)));
}

function wordReason(
  name: string,
  { decision, isPart }: { readonly decision: ReturnType<typeof decideProperty>; readonly isPart: boolean },
): string {
  if (decision === "personal") return `personal: ${name}`;
  const what = isPart ? `further value of ${name}` : `property ${name}`;
  return decision === "kept" ? what : `${what}, not kept`;
}
