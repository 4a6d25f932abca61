import type { SourceRecord } from "../../../server/domain/records/record.ts";
import { toSourceId } from "../making/entity-id.ts";
import type { Refusal } from "../refusal.ts";
import type { FileMapping, Mapping } from "./mapping.ts";
import { readFields } from "./read-fields.ts";
import type { Cells } from "./template.ts";

/** The source that a row rests on, known by all that the mapping says of it. */
export function toSource(
  { dataset: { publisher, licence }, source }: Mapping,
  row: { readonly dataset: string; readonly cells: Cells; readonly file: FileMapping },
): SourceRecord | { readonly refusal: Refusal } {
  const read = readFields({ ...source }, { cells: row.cells, file: row.file, prefix: "source" });
  if ("refusal" in read) return read;
  const { title, tier, ...facts } = read.values;
  if (title === undefined || tier === undefined) {
    const field = title === undefined ? "source.title" : "source.tier";
    return { refusal: { code: "EMPTY_VALUE", field, value: "is blank", bound: "each row rests on a source" } };
  }
  const record = { title: String(title), publisher, tier: tier as SourceRecord["tier"], licence, ...facts };
  return { record: "source", id: toSourceId(row.dataset, JSON.stringify(record)), ...record };
}
