import { LinchpinError } from "../../server/errors.ts";

/** That a file of an import is refused: the file, what is wrong with it and what to do. */
export function refuseFile(field: string, value: string, bound: string): LinchpinError {
  return new LinchpinError("FILE_REFUSED", { field, value, bound });
}

/** What a write into the folder failed with; DISK_FULL where it was that. */
export function toDiskError(error: unknown, folder: string): unknown {
  const isFull = error instanceof Error && "code" in error && error.code === "ENOSPC";
  return isFull ? new LinchpinError("DISK_FULL", { field: folder }, { cause: error }) : error;
}
