import type { LinchpinRecord } from "../../../domain/records/record.ts";
import { compareText } from "../../../domain/text-order.ts";
import type { PlannedRecord } from "../../import-writer.ts";

/** Records of one type, of which several datasets may have one each under the same id. */
export interface Gatherer<R extends LinchpinRecord> {
  /** Takes the records of a batch; gives those that were taken before under the id of each. */
  take(records: readonly PlannedRecord<R>[]): readonly (readonly PlannedRecord<R>[])[];
  /** Passes on what is left: no batch follows. */
  end(): void;
}

/**
 * Gathers what all datasets say under one id and passes it on together. Batches are in the order of ids, and those of
 * one part of a file follow one another by dataset, so that what comes before a batch's first id is whole: memory holds
 * the records of such a part.
 */
export function gatherRecords<R extends LinchpinRecord>(
  pass: (records: readonly PlannedRecord<R>[]) => void,
): Gatherer<R> {
  const held = new Map<string, PlannedRecord<R>[]>();
  const release = (isWhole: (id: string) => boolean) => {
    for (const [id, records] of held) {
      if (!isWhole(id)) continue;
      pass(records);
      held.delete(id);
    }
  };
  return {
    take(records) {
      const first = records[0]?.record.id ?? "";
      release((id) => compareText(id, first) < 0);
      return records.map((planned) => {
        const before = held.get(planned.record.id) ?? [];
        held.set(planned.record.id, [...before, planned]);
        return before;
      });
    },
    end: () => release(() => true),
  };
}
