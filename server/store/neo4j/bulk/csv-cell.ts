import type { ColumnType } from "../stored/stored-columns.ts";
import type { StoredProperties } from "../stored/to-stored.ts";

/** Stands between the members of a list. */
export const listDelimiter = "\u001F";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** The cells of a row without its line end, as Neo4j's offline importer reads them. Absent is empty. */
export function toCells(columns: readonly Column[], properties: StoredProperties): string {
  let cells = "";
  for (let at = 0; at < columns.length; at += 1) {
    const { name, type } = columns[at] as Column;
    const value = properties[name];
    if (at > 0) cells += ",";
    if (value !== undefined) cells += toCell(value, type);
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
