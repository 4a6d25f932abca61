import type { RecordType } from "../../server/domain/records/record.ts";
import type { RecordLine } from "../spool/record-line.ts";
import type { CheckedRow } from "./check-row.ts";
import type { PlacedRow } from "./reading.ts";

/** Rows on their way from a thread, in columns: lists of texts are copied several times as fast as objects are. */
export interface PackedRows {
  /** Where each row's line begins, in bytes; the lines follow one another. */
  readonly byteOffset: readonly number[];
  /** Of each record of a row that became records and nothing else: the row's number, and what its line consists of. */
  readonly row: readonly number[];
  readonly type: readonly RecordType[];
  readonly id: readonly string[];
  readonly dataset: readonly string[];
  readonly text: readonly string[];
  /** All other rows by their numbers: few in most files. */
  readonly others: readonly (readonly [row: number, checked: CheckedRow])[];
}

/** Packs rows, each of which is a line of its own. */
export function packRows(rows: readonly PlacedRow[]): PackedRows {
  const packed: Mutable<PackedRows> = { byteOffset: [], row: [], type: [], id: [], dataset: [], text: [], others: [] };
  for (const [row, { place, checked }] of rows.entries()) {
    packed.byteOffset.push(place.byteOffset);
    if (!isPlain(checked)) packed.others.push([row, checked]);
    else {
      for (const { type, id, dataset, text } of checked.lines) {
        packed.row.push(row);
        packed.type.push(type);
        packed.id.push(id);
        packed.dataset.push(dataset);
        packed.text.push(text);
      }
    }
  }
  return packed;
}

/** The rows again, in their order. */
export function unpackRows({ byteOffset, row, type, id, dataset, text, others }: PackedRows): readonly CheckedRow[] {
  const lines = byteOffset.map((): RecordLine[] => []);
  for (const [at, number] of row.entries()) {
    const line = { type: type[at], id: id[at], dataset: dataset[at], text: text[at] };
    lines[number]?.push(line as RecordLine);
  }
  const checked = lines.map(
    (own): CheckedRow => ({ outcome: "records", lines: own, refusal: undefined, told: undefined }),
  );
  for (const [number, other] of others) checked[number] = other;
  return checked;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Member)[] ? Member[] : T[Key] };

function isPlain(checked: CheckedRow): checked is CheckedRow & { readonly outcome: "records" } {
  return checked.outcome === "records" && checked.refusal === undefined && checked.told === undefined;
}
