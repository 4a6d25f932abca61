import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../../../server/root.ts";

interface SourceFile {
  /** The path from the package's root, with slashes. */
  readonly name: string;
  readonly path: string;
}

/** The files below the folders whose names end so; what is generated or built aside. */
export function sourceFiles(
  folders: readonly string[],
  endings: readonly string[] = [".ts", ".tsx"],
): readonly SourceFile[] {
  return folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(root, path).replaceAll("\\", "/") }))
    .filter(({ name }) => !/(^|\/)(generated|node_modules|dist)\//.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
