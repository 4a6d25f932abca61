import type { EntityRecord, LinchpinRecord, RelationshipRecord, SourceRecord } from "../../../server/domain/record.ts";
import type { CsvRow } from "../csv-rows.ts";
import { remarkOnEnd } from "../date-text.ts";
import { toSourceId } from "../entity-id.ts";
import type { ImportContext, Mapped } from "../importer.ts";
import { makeRelationship, type RelationshipFacts, type Said } from "../make-records.ts";
import type { Refusal } from "../refusal.ts";
import type { FileMapping, Mapping, RelationshipMapping } from "./mapping.ts";
import { readFields } from "./read-fields.ts";
import type { Cells } from "./template.ts";
import { toEntities } from "./to-entities.ts";

/** What a row becomes by the mapping of its file. */
export function toRecords(
  { place, cells }: CsvRow,
  { mapping, file, dataset }: { readonly mapping: Mapping; readonly file: FileMapping; readonly dataset: string },
  { today }: Pick<ImportContext, "today">,
): Mapped {
  const source = toSource(mapping, { dataset, cells, file });
  if ("refusal" in source) return { outcome: "refused", refusal: source.refusal };
  const byWord = new Map<string, readonly EntityRecord[]>();
  const remarks: Refusal[] = [];
  for (const one of file.entities) {
    const made = toEntities(one, cells, { dataset, fileName: place.file, file, source: source.id });
    if ("refusal" in made) return { outcome: "refused", refusal: made.refusal };
    byWord.set(one.as, made.entities);
    remarks.push(...made.remarks);
  }
  const records: LinchpinRecord[] = [source, ...[...byWord.values()].flat()];
  const said: Said = { source: source.id, locator: `${place.file}#${place.line}` };
  for (const one of file.relationships ?? []) {
    const made = toRelationships(one, { byWord, cells, file, dataset, said });
    if ("refusal" in made) return { outcome: "refused", refusal: made.refusal };
    records.push(...made.relationships);
    remarks.push(...made.remarks, ...made.relationships.flatMap(({ until }) => remarkOnEnd(until, today)));
  }
  return { outcome: "records", records, remarks };
}

/** One relationship for each pair of the ends that the row names. */
function toRelationships(
  mapping: RelationshipMapping,
  row: {
    readonly byWord: ReadonlyMap<string, readonly EntityRecord[]>;
    readonly cells: Cells;
    readonly file: FileMapping;
    readonly dataset: string;
    readonly said: Said;
  },
):
  | { readonly relationships: readonly RelationshipRecord[]; readonly remarks: readonly Refusal[] }
  | { refusal: Refusal } {
  const { kind, from, to, ...templates } = mapping;
  const read = readFields(templates, { cells: row.cells, file: row.file, prefix: kind });
  if ("refusal" in read) return read;
  const { key, quote, status, ...facts } = read.values;
  if (status === undefined) return { refusal: blankStatus(kind) };
  const claim = {
    ...(facts as Partial<RelationshipFacts>),
    status: status as RelationshipFacts["status"],
    // Without a key of its own a claim is what it says: rows that differ are claims that differ.
    key: String(key ?? JSON.stringify({ ...facts, status })),
  };
  const said = quote === undefined ? row.said : { ...row.said, quote: String(quote) };
  const relationships = (row.byWord.get(from) ?? []).flatMap((first) =>
    (row.byWord.get(to) ?? []).map((second) =>
      makeRelationship({ ...claim, dataset: row.dataset, kind, from: first.id, to: second.id }, said),
    ),
  );
  return { relationships, remarks: read.remarks };
}

function toSource(
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

function blankStatus(kind: string): Refusal {
  const bound = "each relationship says how far it is established";
  return { code: "EMPTY_VALUE", field: `${kind}.status`, value: "is blank", bound };
}
