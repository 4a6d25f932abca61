import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../server/root.ts";

export const readMe = readFileSync(join(root, "README.md"), "utf8");

/** The code blocks of the README in a language; those that name none with "". */
export function blocksOf(language: string): readonly string[] {
  const blocks = [...readMe.matchAll(/^```([a-z]*)\n([\s\S]*?)^```$/gm)];
  return blocks.filter((block) => block[1] === language).map((block) => block[2] ?? "");
}
