import { compareText } from "../../server/domain/text-order.ts";
import type { Leftover, Place } from "../sources/importer.ts";
import { type LineForm, openExternalSort } from "../spool/external-sort.ts";

/** One line of a leftovers file: what a row says of an entity or a relationship that the graph has no place for. */
export interface LeftoverLine {
  readonly record: Leftover["record"];
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly values: Leftover["values"];
}

/** A leftover on its way to the file. */
export interface HeldLeftover extends Pick<Leftover, "record" | "id"> {
  readonly names: readonly string[];
  /** The line as it is written. */
  readonly text: string;
  /** Its number in the run, from 0. */
  readonly number: number;
}

/** Collects what rows leave over until the run knows which of its records are written. */
export interface Leftovers {
  add(leftover: Leftover, place: Place): void;
  /** By record and id, as exports are sorted, then in the order of their rows; equal ones that meet stand once. */
  sorted(): Iterable<HeldLeftover>;
  close(): void;
}

/** What a leftover is sorted by. */
type Rank = Pick<HeldLeftover, "record" | "id" | "number">;

/** Bytes that a leftover takes beside its line, roughly. */
const overhead = 120;

const form: LineForm<HeldLeftover, Rank> = {
  // Ids hold no white space, and JSON text holds neither a tab nor a line end.
  format: ({ record, id, names, text, number }) => [record, id, names.join(" "), number, text].join("\t"),
  parse(line) {
    const [record = "", id = "", names = "", number = "", text = ""] = line.split("\t");
    return {
      record: record === "entity" ? "entity" : "relationship",
      id,
      names: names === "" ? [] : names.split(" "),
      text,
      number: Number(number),
    };
  },
  keyOf: ({ record, id, number }) => ({ record, id, number }),
  compare: (a, b) => compareText(a.record, b.record) || compareText(a.id, b.id) || a.number - b.number,
  weightOf: () => overhead,
};

/** Opens a list that stands in memory up to so many bytes, that of the limits unless given, else in a file of the folder. */
export function openLeftovers(folder: string, bytes?: number): Leftovers {
  const sort = openExternalSort(folder, bytes);
  const list = sort.openList(form);
  return {
    add({ record, id, names = [], values }, place) {
      const line: LeftoverLine = { record, id, file: place.file, line: place.line, values };
      list.add({ record, id, names, text: JSON.stringify(line), number: list.count });
    },
    *sorted() {
      let before = "";
      for (const one of list.sorted()) {
        if (one.text !== before) yield one;
        before = one.text;
      }
    },
    close: sort.close,
  };
}
