import type { Place } from "../sources/importer.ts";
import type { RefusalCode } from "../sources/refusal.ts";

/** One line of a quarantine file: a refused row, where it stands, and what is wrong with it. */
export interface QuarantinedRow extends Place {
  readonly sha256: string;
  /** The row's text; mended here, it takes the place of the row when the file is imported again. */
  readonly row: string;
  /** Bytes of the row in its file; absent where it cannot be mended here: it is not whole or not text. */
  readonly bytes?: number;
  readonly code: RefusalCode;
  readonly message: string;
  readonly field: string;
  readonly run: string;
}

/** The row that a line of a quarantine file holds, or what is wrong with the line. */
export function parseQuarantinedRow(line: string): QuarantinedRow | string {
  try {
    const row = JSON.parse(line) as Partial<QuarantinedRow> | null;
    const isWhole =
      typeof row?.file === "string" &&
      typeof row.sha256 === "string" &&
      typeof row.row === "string" &&
      typeof row.byteOffset === "number" &&
      (row.bytes === undefined || typeof row.bytes === "number");
    return isWhole ? (row as QuarantinedRow) : "it is no line of a quarantine file";
  } catch {
    return "it is not JSON";
  }
}
