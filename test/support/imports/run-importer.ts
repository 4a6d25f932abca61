import { checkRecord } from "../../../seed/checks/check-record.ts";
import type { Importer, ImportFile } from "../../../seed/sources/importer.ts";
import type { Refusal } from "../../../seed/sources/refusal.ts";
import { datasetId } from "../../../server/domain/ids.ts";
import type { DatasetRecord } from "../../../server/domain/records/record.ts";
import { type MappedFiles, mapContext, mapFiles, memoryFile } from "../files/map-files.ts";

/** What an importer made of files, with what the checks refuse of it. */
export interface Outcome extends MappedFiles {
  readonly datasets: readonly DatasetRecord[];
  /** The relationships as sentences of names: `Ana OWNS Acme (founder)`. */
  readonly claims: readonly string[];
  /** What reasons were given for leaving out, and how often. */
  readonly counts: Readonly<Record<string, number>>;
}

interface Settings {
  readonly dataset?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** A file of a test, in pieces of a few bytes, so that seams show. */
export function textFile(name: string, content: string | Uint8Array): ImportFile {
  return memoryFile(name, content, 7);
}

/** Runs an importer and checks each record by itself, as the pipeline does. */
export async function runImporter<Row, Survey>(
  importer: Importer<Row, Survey>,
  files: readonly ImportFile[],
  { dataset, options = {} }: Settings = {},
): Promise<Outcome> {
  const context = { ...mapContext, dataset: dataset === undefined ? undefined : datasetId(dataset), options };
  const mapped = await mapFiles(importer, files, context);
  const refusals: readonly Refusal[] = [...mapped.refusals, ...mapped.records.flatMap((one) => checkRecord(one) ?? [])];
  const isGood = (record: Parameters<typeof checkRecord>[0]) => checkRecord(record) === undefined;
  const entities = mapped.entities.filter(isGood);
  const relationships = mapped.relationships.filter(isGood);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const counts: Record<string, number> = {};
  for (const reason of mapped.leftOut) counts[reason] = (counts[reason] ?? 0) + 1;
  return {
    ...mapped,
    entities,
    relationships,
    refusals,
    counts,
    datasets: mapped.records.filter((one) => one.record === "dataset"),
    claims: relationships.map(
      ({ from, kind, to, role }) =>
        `${names.get(from) ?? from} ${kind} ${names.get(to) ?? to}${role ? ` (${role})` : ""}`,
    ),
  };
}
