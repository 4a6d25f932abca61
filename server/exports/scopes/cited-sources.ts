import type { LinchpinRecord } from "../../domain/records/record.ts";

/** The ids of the sources that the evidence of a record cites. */
export function citedSources(record: LinchpinRecord): readonly string[] {
  return "evidence" in record ? record.evidence.map(({ source }) => source) : [];
}
