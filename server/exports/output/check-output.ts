import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { LinchpinError } from "../../errors.ts";
import type { Output } from "./output.ts";
import { toOutputError } from "./output-error.ts";

/**
 * Refuses an output that could not be written, before anything is read. A file or zip that is there is replaced once
 * the new one is whole; a folder that is there is not. Throws OUTPUT_REFUSED.
 */
export async function checkOutput({ as, path }: Output): Promise<void> {
  try {
    // The slash has a file in the place of the folder refused.
    await access(`${dirname(resolve(path))}/`, constants.W_OK);
  } catch (error) {
    throw toOutputError(error, path);
  }
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) return;
  if (as === "folder")
    throw refuse(path, "there is something of that name already, and several files go into a new folder");
  if (there.isDirectory()) throw refuse(path, "a folder has that name");
  if (!there.isFile()) throw refuse(path, "it is no plain file, and could not be replaced at once");
}

function refuse(path: string, value: string): LinchpinError {
  return new LinchpinError("OUTPUT_REFUSED", { field: path, value, bound: "Choose another name." });
}
