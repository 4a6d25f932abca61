import { parseShareText } from "../../../server/domain/share-text.ts";
import { toDecimalText, toIsoDate } from "../reading/cell-values.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import type { FileMapping, Template } from "./mapping.ts";
import { type Cells, fill } from "./template.ts";

/** How the text of a field is read. `aliases` are parted by semicolons. */
type Reading = "text" | "date" | "decimal" | "number" | "share" | "list";

const readings: Readonly<Record<string, Reading>> = {
  aliases: "list",
  share: "share",
  publishedOn: "date",
  signedOn: "date",
  openedOn: "date",
  closedOn: "date",
  since: "date",
  until: "date",
  amount: "decimal",
  units: "number",
  score: "number",
  latitude: "number",
  longitude: "number",
  capacityMegawatts: "number",
  distanceKilometres: "number",
};

/** The values of fields by their names, or the refusal of the first one that cannot be read. */
export type FieldValues = Readonly<Record<string, unknown>>;

/**
 * Reads the fields of an entity, relationship or source from a row. A share that is none is left out with a remark;
 * anything else that cannot be read refuses the row. Blank fields are left out.
 */
export function readFields(
  templates: Readonly<Record<string, Template | undefined>>,
  { cells, file, prefix }: { readonly cells: Cells; readonly file: FileMapping; readonly prefix: string },
): { readonly values: FieldValues; readonly remarks: readonly Refusal[] } | { readonly refusal: Refusal } {
  const values: Record<string, unknown> = {};
  const remarks: Refusal[] = [];
  for (const [key, template] of Object.entries(templates)) {
    if (template === undefined) continue;
    const field = `${prefix}.${key}`;
    const filled = fill(template, cells, field);
    if ("refusal" in filled) return filled;
    if (filled.text === undefined) continue;
    const read = readText(filled.text, { reading: readings[key] ?? "text", field, file });
    if (!("refusal" in read)) values[key] = read.value;
    else if (key === "share") remarks.push(read.refusal);
    else return read;
  }
  return { values, remarks };
}

function readText(
  text: string,
  { reading, field, file }: { readonly reading: Reading; readonly field: string; readonly file: FileMapping },
): { readonly value: unknown } | { readonly refusal: Refusal } {
  switch (reading) {
    case "text":
      return { value: text };
    case "list":
      return { value: text.split(";").flatMap((part) => (part.trim() === "" ? [] : [part.trim()])) };
    case "date": {
      const date = toIsoDate(text, file.dates, field);
      return "refusal" in date ? date : { value: date.text };
    }
    case "decimal":
    case "number": {
      const decimal = toDecimalText(text, file.decimal, field);
      if ("refusal" in decimal) return decimal;
      return { value: reading === "number" ? Number(decimal.text) : decimal.text };
    }
    case "share": {
      const share = parseShareText(text);
      const bound = "a share is percent from 0 to 100: 51%, >25, 25-50%";
      return share === undefined
        ? { refusal: { code: "BAD_SHARE", field, value: `is ${excerpt(text)}`, bound } }
        : { value: share };
    }
  }
}
