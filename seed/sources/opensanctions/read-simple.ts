import type { ImportFile } from "../importer.ts";
import { readCsvRows } from "../reading/csv-rows.ts";
import type { Published } from "./published.ts";

/** Columns of `targets.simple.csv` and the properties that they are; the table has no relationships. */
const columns = {
  name: "name",
  aliases: "alias",
  countries: "country",
  birth_date: "birthDate",
  identifiers: "idNumber",
  addresses: "address",
  phones: "phone",
  emails: "email",
  sanctions: "sanctions",
  program_ids: "programId",
} as const;

/** The rows of the table as entities. Several values of a cell are parted by `;`. */
export async function* readSimple(file: ImportFile): AsyncGenerator<Published> {
  for await (const { place, raw, ...read } of readCsvRows(file)) {
    if ("refusal" in read) {
      yield { place, raw, refusal: read.refusal };
      continue;
    }
    const { cells } = read.row;
    const foreign = ["id", "schema", "name"].find((column) => !cells.has(column));
    if (foreign !== undefined) {
      const bound = "give targets.simple.csv or statements.csv";
      yield { place, raw, refusal: { code: "BAD_HEADER", field: foreign, value: "is no column of the file", bound } };
      continue;
    }
    const texts = (column: string) => (cells.get(column) ?? "").split(";").map((text) => text.trim());
    const properties = Object.entries(columns).map(([column, property]) => [
      property,
      (column === "name" ? [cells.get("name") ?? ""] : texts(column)).filter((text) => text !== ""),
    ]);
    yield {
      place,
      raw,
      entity: {
        id: cells.get("id"),
        schema: cells.get("schema"),
        caption: cells.get("name"),
        properties: Object.fromEntries(properties),
        datasets: [],
        last_seen: cells.get("last_seen"),
      },
    };
  }
}
