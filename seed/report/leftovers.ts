import { compareText } from "../../server/domain/text-order.ts";
import { importLimits } from "../../server/limits/import.ts";
import type { Leftover, Place } from "../sources/importer.ts";
import { mergeSorted } from "../spool/merge-sorted.ts";
import { openSpoolFile, type SpoolFile } from "../spool/spool-file.ts";

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

/** Bytes that a leftover takes beside its text, roughly. */
const overhead = 200;

/** Holds a part in memory at a time; the parts before it stand sorted in a file of the folder. */
export function openLeftovers(folder: string, bytes: number = importLimits.spoolBytes): Leftovers {
  const parts: (() => Generator<string>)[] = [];
  let file: SpoolFile | undefined;
  let held: HeldLeftover[] = [];
  let heldBytes = 0;
  let count = 0;
  return {
    add({ record, id, names = [], values }, place) {
      const line: LeftoverLine = { record, id, file: place.file, line: place.line, values };
      const text = JSON.stringify(line);
      held.push({ record, id, names, text, number: count });
      count += 1;
      heldBytes += text.length + overhead;
      if (heldBytes <= bytes) return;
      file ??= openSpoolFile(folder);
      parts.push(file.write(held.sort(compareLeftovers).map(toLine)));
      held = [];
      heldBytes = 0;
    },
    *sorted() {
      const written = parts.map((lines) => parseAll(lines()));
      let before = "";
      for (const one of mergeSorted([...written, held.toSorted(compareLeftovers).values()], compareLeftovers)) {
        if (one.text !== before) yield one;
        before = one.text;
      }
    },
    close: () => file?.close(),
  };
}

function compareLeftovers(a: HeldLeftover, b: HeldLeftover): number {
  return compareText(a.record, b.record) || compareText(a.id, b.id) || a.number - b.number;
}

/** Ids hold no white space, and JSON text holds neither a tab nor a line end. */
function toLine({ record, id, names, text, number }: HeldLeftover): string {
  return [record, id, names.join(" "), number, text].join("\t");
}

function* parseAll(lines: Iterable<string>): Generator<HeldLeftover> {
  for (const line of lines) {
    const [record = "", id = "", names = "", number = "", text = ""] = line.split("\t");
    yield {
      record: record === "entity" ? "entity" : "relationship",
      id,
      names: names === "" ? [] : names.split(" "),
      text,
      number: Number(number),
    };
  }
}
