import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { root } from "../root.ts";

/**
 * The address of a thread's program, named without its ending, that stands beside the module. From the sources it is
 * the built one: threads of Node 20 read no TypeScript.
 */
export function threadFile(module: string, name: string): string {
  const folder = dirname(fileURLToPath(module));
  const built = module.endsWith(".ts") ? join(root, "dist", relative(root, folder)) : folder;
  return pathToFileURL(join(built, `${name}.js`)).href;
}
