import { LinchpinError } from "../../server/errors.ts";

/** That a file of an import is refused: the file, what is wrong with it and what to do. */
export function refuseFile(field: string, value: string, bound: string): LinchpinError {
  return new LinchpinError("FILE_REFUSED", { field, value, bound });
}
