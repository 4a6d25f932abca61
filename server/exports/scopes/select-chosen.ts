import { datasetId } from "../../domain/ids.ts";
import type { LinchpinRecord, RecordType } from "../../domain/records/record.ts";
import { LinchpinError } from "../../errors.ts";
import type { RecordReader, RecordReadOptions } from "../../store/record-reader.ts";
import type { RecordSource } from "../format.ts";
import type { Chosen } from "./chosen.ts";
import { citedSources } from "./cited-sources.ts";
import { partOfRecord } from "./record-part.ts";

/** Unknown ids that an error names. */
const mostNamed = 10;

export interface ChosenRecords {
  readonly records: RecordSource;
  /** Entities that were not chosen, but stated what the evidence of a relationship cites. */
  readonly speakers: ReadonlySet<string>;
}

/**
 * The chosen entities and relationships with what they rest on: all their evidence, its sources, those who stated it,
 * and the datasets. Where they belong to one dataset, its name is left out as in a file of it.
 * Throws UNKNOWN_IDS where an entity does not exist.
 */
export async function selectChosen(
  chosen: Pick<Chosen, "entities" | "relationships">,
  reader: RecordReader,
  options: RecordReadOptions,
): Promise<ChosenRecords> {
  const ids: Record<RecordType, Set<string>> = {
    dataset: new Set(),
    source: new Set(),
    entity: new Set(chosen.entities),
    relationship: new Set(chosen.relationships),
  };
  const take = async (type: "entity" | "relationship", of: ReadonlySet<string>) => {
    const found = new Set<string>();
    for await (const record of reader.getRecords(type, [...of], options)) {
      found.add(record.id);
      for (const id of citedSources(record)) ids.source.add(id);
      for (const id of datasetsOf(record)) ids.dataset.add(id);
      for (const id of speakersOf(record)) ids.entity.add(id);
    }
    refuseUnknown(of, found);
  };
  const entities = new Set<string>(chosen.entities);
  await take("entity", entities);
  await take("relationship", ids.relationship);
  const speakers = new Set([...ids.entity].filter((id) => !entities.has(id)));
  await take("entity", speakers);
  return { records: only(ids, reader, options), speakers };
}

function only(
  ids: Readonly<Record<RecordType, ReadonlySet<string>>>,
  reader: RecordReader,
  options: RecordReadOptions,
): RecordSource {
  // A record that names no dataset is in a graph of one.
  if (ids.dataset.size === 0) {
    return {
      streamRecords: (type) =>
        type === "dataset" ? reader.streamRecords(type, options) : reader.getRecords(type, [...ids[type]], options),
    };
  }
  const [dataset, another] = ids.dataset;
  return {
    async *streamRecords(type) {
      for await (const record of reader.getRecords(type, [...ids[type]], options)) {
        const part = dataset === undefined || another !== undefined ? record : partOfRecord(record, datasetId(dataset));
        if (part !== undefined) yield part;
      }
    },
  };
}

function datasetsOf(record: LinchpinRecord): readonly string[] {
  if (record.record === "entity") return record.datasets ?? [];
  return record.record === "relationship" && record.dataset !== undefined ? [record.dataset] : [];
}

function speakersOf(record: LinchpinRecord): readonly string[] {
  return record.record === "relationship" ? record.evidence.flatMap(({ statedBy }) => statedBy ?? []) : [];
}

function refuseUnknown(asked: ReadonlySet<string>, found: ReadonlySet<string>): void {
  const unknown = [...asked].filter((id) => !found.has(id));
  if (unknown.length === 0) return;
  const named = unknown.slice(0, mostNamed).map((id) => JSON.stringify(id));
  const rest = unknown.length > named.length ? ` and ${unknown.length - named.length} more` : "";
  throw new LinchpinError("UNKNOWN_IDS", { field: "The export", value: `${named.join(", ")}${rest}` });
}
