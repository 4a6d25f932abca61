import { excerpt, type Refusal } from "../refusal.ts";
import type { Template } from "./mapping.ts";

/** The cells of a row by column. */
export type Cells = ReadonlyMap<string, string>;

const hole = /\{([^{}]*)\}/g;

/** The columns that a template needs. */
export function columnsIn(template: Template): readonly string[] {
  if (typeof template !== "string") {
    const { column, values, otherwise = "" } = template;
    return [column, ...[...Object.values(values), otherwise].flatMap(columnsIn)];
  }
  return [...template.matchAll(hole)].map((match) => (match[1] ?? "").trim());
}

/** The one column that a template consists of, where it consists of one. */
export function soleColumn(template: Template): string | undefined {
  return typeof template === "string" ? /^\{([^{}]*)\}$/.exec(template)?.[1]?.trim() : undefined;
}

/**
 * The template with its cells put in, trimmed; undefined where all its cells are blank. A cell that a table does not
 * list is refused.
 */
export function fill(
  template: Template,
  cells: Cells,
  field: string,
): { readonly text: string | undefined } | { readonly refusal: Refusal } {
  const cellOf = (column: string) => (cells.get(column.trim()) ?? "").trim();
  if (typeof template === "string") {
    const columns = columnsIn(template);
    if (columns.length > 0 && columns.every((column) => cellOf(column) === "")) return { text: undefined };
    const text = template.replace(hole, (_, column: string) => cellOf(column)).trim();
    return { text: text === "" ? undefined : text };
  }
  const cell = cellOf(template.column);
  const text = Object.hasOwn(template.values, cell) ? template.values[cell] : template.otherwise;
  if (text !== undefined) return fill(text, cells, field);
  if (cell === "") return { text };
  const value = `is ${excerpt(cell)} in the column ${template.column}`;
  const bound = `the mapping lists ${Object.keys(template.values).join(", ")}`;
  return { refusal: { code: "UNKNOWN_WORD", field, value, bound } };
}
