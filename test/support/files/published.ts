import { createHash } from "node:crypto";

/** Builders of invented entities as OpenSanctions publishes them, and of the same as operations and as statements. */
export const published = (schema: string, id: string, properties: object, more: object = {}) => ({
  id,
  schema,
  caption: id,
  properties,
  datasets: ["north_list"],
  referents: [],
  last_seen: "2024-05-06T07:08:09",
  ...more,
});
export const lined = (...rows: readonly object[]) => rows.map((one) => `${JSON.stringify(one)}\n`).join("");
/** So many firms, each with an owner of its own: three rows and one claim for each. */
export const publishedFirms = (number: number) =>
  Array.from({ length: number }, (_, at) => [
    published("Person", `p-${at}`, { name: [`p-${at}`] }),
    published("Company", `c-${at}`, { name: [`c-${at}`] }),
    published("Ownership", `o-${at}`, { owner: [`p-${at}`], asset: [`c-${at}`] }),
  ]).flat();
export const operation = (op: "ADD" | "MOD" | "DEL", entity: object) => ({ op, entity });

/** A cell of each column that a statement has; what is left out is blank. */
export type StatementCells = Readonly<Record<string, string>>;

const columns = [
  ...["canonical_id", "entity_id", "prop", "prop_type", "schema", "value", "dataset", "origin", "lang"],
  ...["original_value", "external", "first_seen", "last_seen", "id"],
];

export const statement = (
  thing: string,
  property: string,
  value: string,
  more: StatementCells = {},
): StatementCells => ({
  canonical_id: thing,
  entity_id: thing,
  schema: "Company",
  prop: property,
  value,
  dataset: "north_list",
  external: "f",
  first_seen: "2023-01-02T03:04:05",
  last_seen: "2024-05-06T07:08:09",
  id: createHash("sha1").update(`${thing}${property}${value}`).digest("hex"),
  ...more,
});

/** `statements.csv` with all its columns quoted, as it is published, or with those given. */
export function statementsCsv(statements: readonly StatementCells[], header: readonly string[] = columns): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = statements.map((one) => header.map((column) => quote(one[column] ?? "")).join());
  return `${[header.map(quote).join(), ...lines].join("\n")}\n`;
}
