import type { LinchpinRecord } from "../../server/domain/records/record.ts";
import { checkRecord } from "../checks/check-record.ts";
import type { Mapped } from "../sources/importer.ts";
import type { Refusal } from "../sources/refusal.ts";
import type { RecordLine } from "../spool/record-line.ts";
import { toRecordLines } from "./record-lines.ts";

type MappedRecords = Extract<Mapped, { readonly outcome: "records" }>;

/** What a row becomes, its records being checked each by itself. */
export type CheckedRow =
  | Exclude<Mapped, MappedRecords>
  | {
      readonly outcome: "records";
      readonly lines: readonly RecordLine[];
      /** Why none of its records is taken: one of them is wrong. */
      readonly refusal: Refusal | undefined;
      /** What the row tells beside its records, where it does. */
      readonly told: Omit<MappedRecords, "outcome" | "records" | "written" | "called"> | undefined;
    };

/** Pure, as `map` is: whatever else is in the file or the graph. */
export function checkRow(mapped: Mapped): CheckedRow {
  if (mapped.outcome !== "records") return mapped;
  const { records, written } = mapped;
  const refusal = firstRefusal(records);
  const lines = refusal === undefined ? records.flatMap((record) => toRecordLines(record, written)) : [];
  return { outcome: "records", lines, refusal, told: toldOf(mapped) };
}

function firstRefusal(records: readonly LinchpinRecord[]): Refusal | undefined {
  for (const record of records) {
    const refusal = checkRecord(record);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Most rows tell nothing else, and a copy without some of its members is slow to make. */
function toldOf(mapped: MappedRecords) {
  const { remarks, leftOut, leftovers, replaces } = mapped;
  if ((remarks ?? leftOut ?? leftovers ?? replaces) === undefined) return undefined;
  const { outcome: _, records: __, written: ___, called: ____, ...told } = mapped;
  return told;
}
