import { toDateText } from "../reading/date-text.ts";
import type { Refusal } from "../refusal.ts";

/** One claim of `statements.csv`: a property's value of a thing, and the collection that says it. */
export interface Statement {
  /** The id after records were merged. */
  readonly thing: string;
  /** The id in the collection. */
  readonly original: string;
  readonly schema: string;
  /** `id` where the row only says that the thing is there. */
  readonly property: string;
  readonly value: string;
  readonly collection: string | undefined;
  readonly lastSeen: string | undefined;
  /** What of the row finds no place: the value's language, and its wording before it was cleaned. */
  readonly leftOut: readonly string[];
}

/** What a row of the table is. A candidate comes from another database and is not confirmed by the publisher. */
export type StatementRow =
  | { readonly statement: Statement }
  | { readonly candidate: true }
  | { readonly refusal: Refusal };

/** Whether a table with these columns holds statements. Their order is free, and old tables have fewer. */
export function hasStatements(columns: readonly string[]): boolean {
  const has = (column: string) => columns.includes(column);
  return has("prop") && has("value") && has("schema") && (has("canonical_id") || has("entity_id"));
}

export function toStatement(cells: ReadonlyMap<string, string>): StatementRow {
  const cell = (column: string) => {
    const text = cells.get(column)?.trim() ?? "";
    return text === "" ? undefined : text;
  };
  if (["t", "true", "1", "yes"].includes(cell("external")?.toLowerCase() ?? "")) return { candidate: true };
  const thing = cell("canonical_id") ?? cell("entity_id");
  const [schema, property, value] = [cell("schema"), cell("prop"), cell("value")];
  if (thing === undefined) return blank("canonical_id", "each statement names its thing");
  if (schema === undefined) return blank("schema", "each statement names the schema of its thing");
  if (property === undefined) return blank("prop", "each statement names its property");
  if (value === undefined) return blank("value", "a statement says something");
  return {
    statement: {
      thing,
      original: cell("entity_id") ?? thing,
      schema,
      property,
      value,
      collection: cell("dataset"),
      lastSeen: toDateText(cell("last_seen")),
      leftOut: [
        ...(cell("lang") === undefined ? [] : ["language of a value"]),
        ...(cell("original_value") === undefined ? [] : ["original wording of a value"]),
      ],
    },
  };
}

function blank(field: string, bound: string): StatementRow {
  return { refusal: { code: "EMPTY_VALUE", field, value: "is blank", bound } };
}
