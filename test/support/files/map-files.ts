import { createHash } from "node:crypto";
import { dropPersonalNumbers } from "../../../seed/rows/drop-personal-numbers.ts";
import { settlePeriods } from "../../../seed/rows/settle-periods.ts";
import type { ImportContext, Importer, ImportFile, Leftover, Removal } from "../../../seed/sources/importer.ts";
import type { Refusal } from "../../../seed/sources/refusal.ts";
import { datasetId } from "../../../server/domain/ids.ts";
import { fromDay } from "../../../server/domain/partial-date.ts";
import type {
  EntityRecord,
  LinchpinRecord,
  RelationshipRecord,
  SourceRecord,
} from "../../../server/domain/records/record.ts";

/** What an importer made of files, before any check. Records that are equal stand once, in the order of their making. */
export interface MappedFiles {
  readonly records: readonly LinchpinRecord[];
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly sources: readonly SourceRecord[];
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Refusal[];
  readonly leftOut: readonly string[];
  readonly leftovers: readonly Leftover[];
  readonly removals: readonly Removal[];
}

/** A file of the given name that stands in memory, handed out in pieces of a few bytes. */
export function memoryFile(name: string, content: string | Uint8Array, pieceBytes = 64): ImportFile {
  const bytes = Buffer.from(content);
  return {
    name,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    async *bytes() {
      for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    },
  };
}

export const mapContext: ImportContext = {
  dataset: datasetId("tales"),
  today: fromDay(20_000),
  lineBytes: 1_000_000,
  depth: 64,
  async *sortLines(lines) {
    const all: string[] = [];
    for await (const line of lines) all.push(line);
    yield* all.sort();
  },
  async *listIdentifiers() {},
  options: {},
};

/** Runs the parts of an importer in the order in which the pipeline does. */
export async function mapFiles<Row, Survey>(
  importer: Importer<Row, Survey>,
  files: readonly ImportFile[],
  context: ImportContext = mapContext,
): Promise<MappedFiles> {
  const survey = await importer.survey?.(files, context);
  const records = [...(importer.begin?.(context, survey) ?? [])];
  const refusals: Refusal[] = [];
  const remarks: Refusal[] = [];
  const leftOut: string[] = [...(importer.passesOver?.(survey) ?? [])];
  const leftovers: Leftover[] = [];
  const removals: Removal[] = [];
  for await (const read of importer.read(files, context)) {
    if ("refusal" in read) {
      refusals.push(read.refusal);
      continue;
    }
    const whole = importer.map(read.row, context, survey);
    const mapped = importer.refuses === "row" ? dropPersonalNumbers(settlePeriods(whole)) : whole;
    if (mapped.outcome === "removed") removals.push(mapped.removal);
    if (mapped.outcome === "removed" || mapped.outcome === "told-with-next") continue;
    if (mapped.outcome !== "refused") leftovers.push(...(mapped.leftovers ?? []));
    if (mapped.outcome === "refused") refusals.push(mapped.refusal);
    else if (mapped.outcome === "left-out") leftOut.push(mapped.reason);
    else {
      records.push(...mapped.records);
      remarks.push(...(mapped.remarks ?? []));
      leftOut.push(...(mapped.leftOut ?? []));
    }
  }
  const distinct = [...new Map(records.map((record) => [JSON.stringify(record), record])).values()];
  const ofType = <T extends LinchpinRecord>(type: T["record"]) =>
    distinct.filter((one): one is T => one.record === type);
  return {
    records: distinct,
    entities: ofType<EntityRecord>("entity"),
    relationships: ofType<RelationshipRecord>("relationship"),
    sources: ofType<SourceRecord>("source"),
    refusals,
    remarks,
    leftOut,
    leftovers,
    removals,
  };
}
