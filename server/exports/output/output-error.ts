import { LinchpinError } from "../../errors.ts";

/** Why the system refuses to write, by its code: what is the matter, and what to do. */
// biome-ignore format: a table, one row a line
const refusals: Readonly<Record<string, readonly [value: string, next: string]>> = {
  EACCES: ["it may not be written there", "Choose a folder that is yours, or change its rights."],
  EPERM: ["it may not be written there", "Choose a folder that is yours, or change its rights."],
  EROFS: ["the disk is read-only", "Choose a folder on another disk."],
  ENOENT: ["its folder is not there", "Make the folder first, or choose another."],
  ENOTDIR: ["a file stands where its folder should be", "Choose another folder."],
  EISDIR: ["a folder has that name", "Choose another name, or a name in that folder."],
  EEXIST: ["there is something of that name already", "Choose another name, or remove what is there."],
  ENOTEMPTY: ["there is something of that name already", "Choose another name, or remove what is there."],
  ENAMETOOLONG: ["the name is too long", "Choose a shorter name."],
  EBUSY: ["another program holds it", "Close that program, or choose another name."],
  EIO: ["the disk fails", "Choose a folder on another disk."],
};
// biome-ignore format: a table, one row a line
const full: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is used up",
  EFBIG: "the file is larger than the system allows",
};

/** What a write to the path failed with: OUTPUT_FULL or OUTPUT_REFUSED where the system refused it, else the same. */
export function toOutputError(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const room = full[code];
  if (room !== undefined) return new LinchpinError("OUTPUT_FULL", { field: path, value: room }, { cause: error });
  const refusal = refusals[code];
  if (refusal === undefined) return error;
  const [value, bound] = refusal;
  return new LinchpinError("OUTPUT_REFUSED", { field: path, value, bound }, { cause: error });
}
