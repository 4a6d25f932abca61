import type { ColumnType } from "./stored-columns.ts";
import type { StoredProperties } from "./to-stored.ts";

/** Stands between the members of a list. */
export const listDelimiter = "\u001F";

/** Columns in their order. */
export type OrderedColumns = readonly (readonly [name: string, type: ColumnType])[];

/** The cells of a row without its line end, as Neo4j's offline importer reads them. Absent is empty. */
export function toCells(columns: OrderedColumns, properties: StoredProperties): string {
  let cells = "";
  let comma = "";
  for (const [name, type] of columns) {
    const value = properties[name];
    cells += comma;
    if (value !== undefined) cells += toCell(value, type);
    comma = ",";
  }
  return cells;
}

/** Whether cells can hold the lists: none has a member with the delimiter in it, or is one empty text. */
export function isFit(properties: StoredProperties): boolean {
  return Object.values(properties).every(
    (list) => !Array.isArray(list) || (list.join("") !== "" && !list.some((one) => one.includes(listDelimiter))),
  );
}

function toCell(value: unknown, type: ColumnType): string {
  switch (type) {
    case "text":
      return toTextCell(String(value));
    case "texts":
      return toTextCell((value as readonly string[]).join(listDelimiter));
    case "whole":
    case "number":
    case "truth":
      return String(value);
  }
}

const special = /[",\r\n]/;

/** Empty text is in quotation marks, since a bare empty cell is no text at all. */
function toTextCell(text: string): string {
  return text === "" || special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
