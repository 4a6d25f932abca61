import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.ts";

const folder = join(root, "server", "schema");

/** The whole SDL: every `.graphql` file of this folder, in the order of their names. */
export function loadSchema(): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}
