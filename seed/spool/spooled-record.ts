import { compareText } from "../../server/domain/text-order.ts";
import type { Place } from "../sources/importer.ts";
import type { LineForm } from "./external-sort.ts";

/** A record on its way from its row to the graph. */
export interface SpooledRecord {
  readonly id: string;
  /** Its dataset; the empty text where it goes without saying. */
  readonly dataset: string;
  /** The record as its one canonical line: equal records are equal texts. */
  readonly text: string;
  /** The row's number in the run, from 0, and its place. */
  readonly row: number;
  readonly place: Place;
}

/** What a record is sorted by. */
type Rank = Pick<SpooledRecord, "id" | "dataset" | "row">;

/** Bytes that a record takes beside its line, roughly. */
const overhead = 120;

/** Names of files and datasets, which may hold any character, are kept here and stand in the lines as numbers. */
export function createSpoolForm(): LineForm<SpooledRecord, Rank> {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  return {
    keyOf: ({ id, dataset, row }) => ({ id, dataset, row }),
    compare: (a, b) => compareText(a.id, b.id) || compareText(a.dataset, b.dataset) || a.row - b.row,
    weightOf: () => overhead,
    format: ({ id, dataset, text, row, place }) =>
      [id, numberOf(dataset), row, numberOf(place.file), place.line, place.byteOffset, text].join("\t"),
    parse(line) {
      const fields: string[] = [];
      let from = 0;
      while (fields.length < 6) {
        const tab = line.indexOf("\t", from);
        fields.push(line.slice(from, tab));
        from = tab + 1;
      }
      const [id = "", dataset, row, file, lineNumber, byteOffset] = fields;
      return {
        id,
        dataset: names[Number(dataset)] ?? "",
        text: line.slice(from),
        row: Number(row),
        place: { file: names[Number(file)] ?? "", line: Number(lineNumber), byteOffset: Number(byteOffset) },
      };
    },
  };
}
