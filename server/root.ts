import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The package's root folder, both from the sources and from `dist/`: the nearest folder above with a package.json. */
export const root = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("no package.json above this file");
  return findRoot(parent);
}
