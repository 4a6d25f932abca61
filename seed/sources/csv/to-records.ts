import type {
  EntityRecord,
  LinchpinRecord,
  RelationshipRecord,
  SourceRecord,
} from "../../../server/domain/records/record.ts";
import { formatShare } from "../../../server/domain/sentences/words-of-share.ts";
import type { ImportContext, Mapped } from "../importer.ts";
import { makeRelationship, type RelationshipFacts, type Said } from "../making/make-records.ts";
import { ownName } from "../making/own-name.ts";
import { shareAmount } from "../making/shared-amount.ts";
import type { CsvRow } from "../reading/csv-rows.ts";
import { remarkOnEnd } from "../reading/date-text.ts";
import type { Refusal } from "../refusal.ts";
import type { FileMapping, Mapping, RelationshipMapping } from "./mapping.ts";
import { type FieldValues, readFields } from "./read-fields.ts";
import type { Cells } from "./template.ts";
import { toEntities } from "./to-entities.ts";
import { toSource } from "./to-source.ts";

interface RowFrame {
  readonly mapping: Mapping;
  readonly file: FileMapping;
  readonly dataset: string;
  /** The one source of all rows, which comes before them. */
  readonly source: SourceRecord | undefined;
}

/** What a row becomes by the mapping of its file. */
export function toRecords(
  { place, cells }: CsvRow,
  { mapping, file, dataset, source: fixed }: RowFrame,
  { today }: Pick<ImportContext, "today">,
): Mapped {
  const source = fixed ?? toSource(mapping, { dataset, cells, file });
  if ("refusal" in source) return { outcome: "refused", refusal: source.refusal };
  const byWord = new Map<string, readonly EntityRecord[]>();
  const remarks: Refusal[] = [];
  for (const one of file.entities) {
    const made = toEntities(one, cells, { dataset, fileName: ownName(place.file), file, source: source.id });
    if ("refusal" in made) return { outcome: "refused", refusal: made.refusal };
    byWord.set(one.as, made.entities);
    remarks.push(...made.remarks);
  }
  const records: LinchpinRecord[] = [...(fixed === undefined ? [source] : []), ...[...byWord.values()].flat()];
  const said: Said = { source: source.id, locator: `${ownName(place.file)}#${place.line}` };
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
  const pairs = (row.byWord.get(from) ?? []).flatMap((first) =>
    (row.byWord.get(to) ?? []).map((second) => ({ from: first.id, to: second.id })),
  );
  const figures = pairs.length > 1 ? shareFigures(pairs.length, facts) : {};
  const relationships = pairs.map((ends) =>
    makeRelationship({ ...claim, ...figures, dataset: row.dataset, kind, ...ends }, said),
  );
  return { relationships, remarks: read.remarks };
}

/** Figures of a row are those of all its claims together: of each of several nobody knows its part. */
function shareFigures(claims: number, facts: FieldValues): Partial<RelationshipFacts> {
  const { amount, currency, units, share, note } = facts as Partial<RelationshipFacts>;
  const together = shareAmount(claims, { amount, currency });
  const notes = [
    note,
    together.note,
    units === undefined ? undefined : `Units of ${claims} such claims together: ${units}.`,
    share === undefined ? undefined : `Share of ${claims} such claims together: ${formatShare(share)}.`,
  ].filter((one) => one !== undefined);
  if (notes.length === 0) return {};
  return { amount: undefined, currency: undefined, units: undefined, share: undefined, note: notes.join(" ") };
}

function blankStatus(kind: string): Refusal {
  const bound = "each relationship says how far it is established";
  return { code: "EMPTY_VALUE", field: `${kind}.status`, value: "is blank", bound };
}
