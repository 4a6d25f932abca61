import { LinchpinError } from "../../server/errors.ts";
import { archiveLimits } from "../../server/limits/archives.ts";
import { refuseFile } from "./refuse-file.ts";

/** An archive among the files of a run. */
export interface Archive {
  readonly path: string;
  readonly name: string;
  /** Its bytes as it was when it was opened. */
  readonly size: number;
  /** Bytes that it may still unpack to. */
  readonly room: number;
}

/** A file in an archive: its name, which is only ever shown, and its bytes, which can be read once. */
export type ArchiveEntry =
  | {
      readonly name: string;
      readonly content: AsyncIterable<Uint8Array>;
      /** Bytes of the archive that are unpacked by now, those of the entries before included. */
      taken(): number;
    }
  | { readonly passedOver: string };

/** Throws FILE_REFUSED where a few bytes become many: text does not pack so well, a bomb does. */
export function checkRatio(
  shown: string,
  { packed, unpacked }: { readonly packed: number; readonly unpacked: number },
) {
  if (unpacked <= packed * archiveLimits.ratio) return;
  const count = (bytes: number) => bytes.toLocaleString("en");
  const value = `it unpacks to ${count(unpacked)} bytes or more, over ${archiveLimits.ratio} times the ${count(packed)} that it takes`;
  throw refuseFile(shown, value, "Unpack it yourself and import what is inside, if you trust it.");
}

/** Throws FILE_REFUSED where the archive unpacks to more than there is room for. */
export function checkRoom({ name, room }: Archive, unpacked: number): void {
  if (unpacked <= room) return;
  const value = `it unpacks to more than ${room.toLocaleString("en")} bytes, which is what an import has room for`;
  throw refuseFile(
    name,
    value,
    "Import its files in several runs, or unpack it and import them with the command line.",
  );
}

/** That an archive is not whole, or is none. A refusal that is one already stays what it is. */
export function damaged(shown: string, fault: unknown): LinchpinError {
  if (fault instanceof LinchpinError) return fault;
  const reason = fault instanceof Error ? fault.message : String(fault);
  return refuseFile(shown, `the archive is damaged (${reason})`, "Get it again from where it was published.");
}
