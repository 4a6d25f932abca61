import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { GivenDatabase } from "../../../server/env.ts";
import { root } from "../../../server/root.ts";
import { loginVariables } from "../database/login-variables.ts";

interface Start {
  readonly database: GivenDatabase & { readonly home: string };
  /** Options of Node's own. */
  readonly node?: readonly string[];
}

/** Starts `npm run linchpin -- …` as it was built, in a process of its own on that database, with all that it will say. */
export function spawnLinchpin(words: readonly string[], { database, node = [] }: Start) {
  const child = spawn(process.execPath, [...node, join(root, "dist/server/cli/main.js"), ...words], {
    env: { PATH: process.env.PATH, LINCHPIN_HOME: database.home, ...loginVariables(database) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { child, printed: text(child.stdout), reported: text(child.stderr) };
}
