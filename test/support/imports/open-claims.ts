import type { RelationshipRecord } from "../../../server/domain/records/record.ts";
import type { RecordReader } from "../../../server/store/record-reader.ts";

/** The relationships of a graph as sentences of names with their end: `Ana OWNS Acme until 2024`. In order. */
export async function claimsIn(store: RecordReader): Promise<readonly string[]> {
  const names = new Map<string, string>();
  for await (const record of store.streamRecords("entity")) {
    if (record.record === "entity") names.set(record.id, record.name);
  }
  const claims: string[] = [];
  for await (const record of store.streamRecords("relationship")) {
    if (record.record === "relationship") claims.push(sentenceOf(record, names));
  }
  return claims.sort();
}

function sentenceOf({ from, kind, to, until }: RelationshipRecord, names: ReadonlyMap<string, string>): string {
  const sentence = `${names.get(from) ?? from} ${kind} ${names.get(to) ?? to}`;
  return until === undefined ? sentence : `${sentence} until ${until}`;
}
