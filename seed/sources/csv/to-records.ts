import type { EntityRecord, LinchpinRecord, SourceRecord } from "../../../server/domain/records/record.ts";
import type { ImportContext, Mapped } from "../importer.ts";
import type { Said } from "../making/make-records.ts";
import { ownName } from "../making/own-name.ts";
import type { CsvRow } from "../reading/csv-rows.ts";
import { remarkOnEnd } from "../reading/date-text.ts";
import type { Refusal } from "../refusal.ts";
import type { FileMapping, Mapping } from "./mapping.ts";
import { toEntities } from "./to-entities.ts";
import { toRelationships } from "./to-relationships.ts";
import { toSource } from "./to-source.ts";

interface RowFrame {
  readonly mapping: Mapping;
  readonly file: FileMapping;
  readonly dataset: string;
  /** The one source of all rows of the file, which comes before them. */
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
  const idsByWord = new Map<string, readonly string[]>();
  const entities: EntityRecord[] = [];
  const called: Record<string, string> = {};
  const remarks: Refusal[] = [];
  const leftOut: string[] = [];
  for (const one of file.entities) {
    const made = toEntities(one, cells, { dataset, fileName: ownName(place.file), file, source: source.id });
    if ("refusal" in made) return { outcome: "refused", refusal: made.refusal };
    idsByWord.set(one.as, made.ids);
    entities.push(...made.entities);
    Object.assign(called, made.called);
    remarks.push(...made.remarks);
  }
  const records: LinchpinRecord[] = [...(fixed === undefined ? [source] : []), ...entities];
  const said: Said = { source: source.id, locator: `${ownName(place.file)}#${place.line}` };
  for (const one of file.relationships ?? []) {
    const made = toRelationships(one, { idsByWord, cells, file, dataset, said });
    if ("refusal" in made) return { outcome: "refused", refusal: made.refusal };
    records.push(...made.relationships);
    remarks.push(...made.remarks, ...made.relationships.flatMap(({ until }) => remarkOnEnd(until, today)));
    leftOut.push(...made.leftOut);
  }
  return { outcome: "records", records, remarks, leftOut, called };
}
