import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { commands } from "../../server/cli/commands/all.ts";
import { runCommand } from "../../server/cli/run-command.ts";
import { readEnv } from "../../server/env.ts";
import { root } from "../../server/root.ts";
import { blocksOf } from "../support/files/read-me.ts";

const folder = mkdtempSync(join(tmpdir(), "linchpin-readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command lines of the README, without those that take a file of the reader's. */
const typed = blocksOf("")
  .flatMap((block) => block.split("\n"))
  .flatMap((line) => /^npm run linchpin -- (.+)$/.exec(line)?.[1] ?? [])
  .filter((line) => !/[A-Z]{2,}|…/.test(line));

test("the README shows command lines that can be tried", () => {
  expect(typed.length).toBeGreaterThan(4);
});

test.each(typed)("`npm run linchpin -- %s` does what it says", async (line) => {
  const { uri, username, password, database } = inject("database");
  const lines: string[] = [];
  const at = (word: string) =>
    word.startsWith("seed/") ? join(root, word) : word.endsWith(".jsonl") ? join(folder, word) : word;
  const exitCode = await runCommand({
    commands,
    typed: line.split(" ").map(at),
    io: {
      env: readEnv({
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
        LINCHPIN_HOME: folder,
      }),
      print: (text) => lines.push(text),
      report: (text) => lines.push(text),
      signal: new AbortController().signal,
    },
    detail: "with stack",
  });
  expect({ exitCode, lines }).toEqual({ exitCode: 0, lines: expect.arrayContaining([expect.stringMatching(/./)]) });
});
