import type { SourceRecord } from "../../../server/domain/records/record.ts";
import { toSourceId } from "../making/entity-id.ts";
import type { Refusal } from "../refusal.ts";
import type { FileMapping, Mapping, SourceMapping } from "./mapping.ts";
import { readFields } from "./read-fields.ts";
import type { Cells } from "./template.ts";

/** What a mapping says of the source of a file, with its place in the mapping. */
export function sourceOf(
  { source, files }: Mapping,
  file: FileMapping,
): { readonly field: string; readonly source: SourceMapping | undefined } {
  return file.source === undefined
    ? { field: "source", source }
    : { field: `files[${files.indexOf(file)}].source`, source: file.source };
}

/** The source that a row rests on, known by all that the mapping says of it. */
export function toSource(
  mapping: Mapping,
  row: { readonly dataset: string; readonly cells: Cells; readonly file: FileMapping },
): SourceRecord | { readonly refusal: Refusal } {
  const { publisher, licence } = mapping.dataset;
  const read = readFields(
    { ...sourceOf(mapping, row.file).source },
    { cells: row.cells, file: row.file, prefix: "source" },
  );
  if ("refusal" in read) return read;
  const { title, tier, ...facts } = read.values;
  if (title === undefined || tier === undefined) {
    const field = title === undefined ? "source.title" : "source.tier";
    return { refusal: { code: "EMPTY_VALUE", field, value: "is blank", bound: "each row rests on a source" } };
  }
  const record = { title: String(title), publisher, tier: tier as SourceRecord["tier"], licence, ...facts };
  return { record: "source", id: toSourceId(row.dataset, JSON.stringify(record)), ...record };
}
