import type { ExportFormat } from "../format.ts";

/** Where an export goes: to one file, into a folder of files, or into one zip of them. */
export interface Output {
  readonly as: "file" | "folder" | "zip";
  readonly path: string;
}

/** A name that ends in `.zip` means a zip; another is the one file of the format, or the folder of its several. */
export function toOutput({ files }: Pick<ExportFormat, "files">, path: string): Output {
  if (path.toLowerCase().endsWith(".zip")) return { as: "zip", path };
  return { as: files.length === 1 ? "file" : "folder", path };
}
