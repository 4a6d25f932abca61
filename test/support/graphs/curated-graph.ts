import { readFileSync } from "node:fs";
import { isDisputed, measureConfidence } from "../../../server/domain/confidence.ts";
import type { Entity } from "../../../server/domain/entity.ts";
import { parsePartialDate, toDayRange } from "../../../server/domain/partial-date.ts";
import type {
  EntityRecord,
  LinchpinRecord,
  RelationshipRecord,
  SourceRecord,
} from "../../../server/domain/records/record.ts";
import { curatedFile } from "../database/seed-database.ts";

/** The curated dataset as its file states it, read apart from the importer and the database. */
export const curatedText = readFileSync(curatedFile, "utf8");
const records = curatedText
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as LinchpinRecord);

export const sourceRecords = records.filter((record): record is SourceRecord => record.record === "source");
export const entityRecords = records.filter((record): record is EntityRecord => record.record === "entity");
export const relationshipRecords = records.filter(
  (record): record is RelationshipRecord => record.record === "relationship",
);
export const datasetName = records[0]?.id ?? "";

/** How many records of each type the file holds, and how many in all. */
export const curatedCounts = {
  records: records.length,
  sources: sourceRecords.length,
  entities: entityRecords.length,
  relationships: relationshipRecords.length,
} as const;

/** How often each value occurs, by value. */
export function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** The dataset as the file's first line states it, with what it holds. */
export const expectedDataset = {
  ...pick(records[0]),
  entities: curatedCounts.entities,
  relationships: curatedCounts.relationships,
};

function pick(dataset: LinchpinRecord | undefined) {
  if (dataset?.record !== "dataset") throw new Error("the curated file does not begin with its dataset");
  const { id, title, publisher, licence, version } = dataset;
  return { id, title, publisher, licence, version };
}

/** The entity as the store is to give it. */
export function expectedEntity({ record: _, evidence: __, amount, currency, ...facts }: EntityRecord): unknown {
  return {
    roles: [],
    aliases: [],
    identifiers: [],
    datasets: [datasetName],
    ...facts,
    ...(amount !== undefined && { amount: { amount, currency } }),
  } satisfies Record<keyof Pick<Entity, "roles" | "aliases" | "identifiers" | "datasets">, unknown>;
}

/** The relationship as the store is to give it, but for `knownSince` where no supporting source has a date. */
export function expectedRelationship(claim: RelationshipRecord): Record<string, unknown> {
  const { record: _, evidence, amount, currency, ...facts } = claim;
  const testimonies = evidence.map(({ stance, source }) => {
    const { tier, origin, publisher } = sourceOf(source);
    return { stance, tier, witness: origin ?? publisher };
  });
  const knownSince = earliestPublication(claim);
  return {
    dataset: datasetName,
    interests: [],
    ...facts,
    confidence: measureConfidence(claim.status, testimonies),
    disputed: isDisputed(testimonies),
    ...(amount !== undefined && { amount: { amount, currency } }),
    ...(knownSince !== undefined && { knownSince }),
  };
}

/** The earliest date on which a supporting source was published; of equal first days the longer, more exact text. */
export function earliestPublication({ evidence }: RelationshipRecord): string | undefined {
  return evidence
    .filter(({ stance }) => stance === "SUPPORTS")
    .flatMap(({ source }) => sourceOf(source).publishedOn ?? [])
    .sort((a, b) => firstDay(a) - firstDay(b) || b.length - a.length)[0];
}

function firstDay(text: string): number {
  const date = parsePartialDate(text);
  if (date === undefined) throw new Error(`the curated file has a date that is none: ${text}`);
  return toDayRange(date).earliest;
}

function sourceOf(id: string): SourceRecord {
  const source = sourceRecords.find((record) => record.id === id);
  if (source === undefined) throw new Error(`the curated file has no source ${id}`);
  return source;
}
