import type { ImportFile, Place, ReadRow } from "../importer.ts";
import { type CsvCells, readCsvCells } from "../reading/csv-rows.ts";
import { UnreadableFile } from "../reading/unreadable-file.ts";
import type { Refusal } from "../refusal.ts";
import { linkedName, type PartyType, partsOf } from "./remarks.ts";

/** A listed party, its remark whole. */
export interface Party {
  readonly row: "party";
  readonly place: Place;
  /** The list's own number. */
  readonly number: string;
  readonly name: string;
  readonly type: PartyType;
  readonly programs: readonly string[];
  readonly title: string | undefined;
  readonly callSign: string | undefined;
  readonly vesselType: string | undefined;
  /** Columns of ships that the model has no place for, by the list's own names for them. */
  readonly ship: Readonly<Record<string, string>>;
  readonly remark: string;
}

/** A party's remark that it is linked to a name. A row of its own, so that one that leads nowhere costs nothing else. */
export interface Link {
  readonly row: "link";
  readonly place: Place;
  readonly number: string;
  readonly name: string;
}

/** A row of one of the other files. */
export interface Addition {
  readonly row: "alias" | "address" | "remark";
  readonly number: string;
  readonly text: string;
}

export type SdnRow = Party | Link | Addition;

/** The four files have no header; their columns tell them apart. */
const kinds: Readonly<Record<number, "party" | Addition["row"]>> = {
  12: "party",
  5: "alias",
  6: "address",
  2: "remark",
};
/** A blank is no type: another table of twelve columns would be a list of sanctioned firms. */
const types: ReadonlyMap<string, PartyType> = new Map([
  ["individual", "PERSON"],
  ["-0-", "FIRM"],
  ["vessel", "VESSEL"],
  ["aircraft", "AIRCRAFT"],
]);
/** The columns after that of the ship's type. */
const shipColumns = ["Tonnage", "GRT", "Vess_flag", "Vess_owner"];
/** DOS marks the end of a text with it. */
const endOfText = "\u001a";

/** The rows of all files: parties with their remarks continued from the comments file, links, then the rest as it is. */
export async function* readSdn(files: readonly ImportFile[]): AsyncGenerator<ReadRow<SdnRow>> {
  const overflow = new Map<string, string>();
  for await (const read of readCells(files)) {
    if (!("row" in read) || kinds[read.row.cells.length] !== "remark") continue;
    const [number = "", text = ""] = read.row.cells.map((cell) => cell.trim());
    overflow.set(number, text);
  }
  for await (const read of readCells(files)) {
    if ("refusal" in read) {
      yield read;
      continue;
    }
    const { place, raw, row } = read;
    const cells = row.cells.map(toCell);
    const kind = kinds[cells.length];
    const number = cells[0] ?? "";
    if (kind === undefined) yield { place, raw, refusal: unknownColumns(cells.length) };
    else if (!/^\d+$/.test(number)) yield { place, raw, refusal: badNumber(number) };
    else if (kind !== "party")
      yield { place, raw, row: { row: kind, number, text: cells[kind === "alias" ? 3 : 1] ?? "" } };
    else {
      const party = toParty(place, { cells, type: row.cells[2]?.trim() ?? "" }, overflow.get(number) ?? "");
      if ("refusal" in party) yield { place, raw, refusal: party.refusal };
      else {
        yield { place, raw, row: party };
        for (const name of linkedNames(party.remark)) {
          yield { place, raw: `${number},Linked To: ${name}`, row: { row: "link", place, number, name } };
        }
      }
    }
  }
}

function linkedNames(remark: string): readonly string[] {
  return partsOf(remark).flatMap((part) => linkedName(part) ?? []);
}

async function* readCells(files: readonly ImportFile[]): AsyncGenerator<ReadRow<CsvCells>> {
  for (const file of files) {
    for await (const read of readCsvCells(file, { delimiter: "," })) {
      if (read.raw.trim() !== endOfText) yield read;
    }
  }
}

function toParty(
  place: Place,
  { cells, type }: { readonly cells: readonly (string | undefined)[]; readonly type: string },
  overflow: string,
): Party | { readonly refusal: Refusal } {
  const [number = "", name, , programs = "", title, callSign, vesselType] = cells;
  const known = types.get(type);
  if (known === undefined) {
    const bound = "a party is an individual, a vessel, an aircraft or, with -0-, an organisation";
    return { refusal: { code: "UNKNOWN_WORD", field: "SDN_Type", value: `is ${JSON.stringify(type)}`, bound } };
  }
  if (name === undefined) {
    return { refusal: { code: "EMPTY_VALUE", field: "SDN_Name", value: "is blank", bound: "each party has a name" } };
  }
  return {
    row: "party",
    place,
    number,
    name,
    type: known,
    programs: [...new Set(programs.split(/\]\s*\[/).map((one) => one.replace(/^\[|\]$/g, "").trim()))].filter(
      (one) => one !== "",
    ),
    title,
    callSign,
    vesselType,
    ship: Object.fromEntries(
      shipColumns.flatMap((column, at) => {
        const text = cells[7 + at];
        return text === undefined ? [] : [[column, text]];
      }),
    ),
    // A long remark breaks off inside a word and goes on in the comments file.
    remark: `${cells[11] ?? ""}${overflow}`,
  };
}

/** `-0-` stands for nothing. */
function toCell(cell: string): string | undefined {
  const text = cell.trim();
  return text === "-0-" || text === "" ? undefined : text;
}

function badNumber(number: string): Refusal {
  const bound = "each row begins with the list's number of its party";
  return { code: "BAD_ID", field: "ent_num", value: `is ${JSON.stringify(number)}`, bound };
}

function unknownColumns(columns: number): Refusal {
  const bound = "the files have 12 (parties), 5 (aliases), 6 (addresses) and 2 (remarks)";
  return { code: "RAGGED_ROW", field: "line", value: `has ${columns} cells`, bound };
}

/** Stops where no file holds parties. */
export function assertParties(count: number, files: readonly ImportFile[]): void {
  if (count > 0) return;
  const bound = "give sdn.csv, with alt.csv, add.csv and sdn_comments.csv where you have them";
  const value = "hold no party";
  throw new UnreadableFile(files.map(({ name }) => name).join(", "), {
    code: "MISSING_KEY",
    field: "files",
    value,
    bound,
  });
}
