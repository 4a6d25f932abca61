import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { map } from "../../../../../server/cli/commands/map.ts";
import { readEnv } from "../../../../../server/env.ts";
import { makeFolder } from "../../../../support/files/make-folder.ts";

const folder = makeFolder();
const at = (name: string) => join(folder, name);
writeFileSync(at("Stakes 2026.csv"), "owner,firm\nAna,Acme\n");
writeFileSync(at("numbers.csv"), "a,b\n1,2\n");
writeFileSync(at("twice.csv"), "a,a\nx,y\n");

async function type(...args: readonly string[]) {
  const printed: string[] = [];
  const reported: string[] = [];
  const exitCode = await map.run(args, {
    env: readEnv({ LINCHPIN_HOME: folder }),
    print: (line) => printed.push(line),
    report: (line) => reported.push(line),
    signal: new AbortController().signal,
  });
  return { exitCode, printed: printed.join("\n"), reported };
}

test("a draft is printed, its dataset named after the file, with what the reader said in it", async () => {
  const { exitCode, printed } = await type(at("Stakes 2026.csv"), "--tier", "PRESS", "--status", "ALLEGED");
  expect(exitCode).toBe(0);
  expect(printed).toContain("dataset:\n  id: stakes-2026\n");
  expect(printed).toContain("  tier: PRESS\n");
  expect(printed).toContain("        status: ALLEGED");
});

test("with -o it is written and the next step told; a file that is there stays as it is", async () => {
  const { printed, reported } = await type(at("Stakes 2026.csv"), "-o", at("stakes.yaml"));
  const written = readFileSync(at("stakes.yaml"), "utf8");
  expect([printed, reported.length]).toEqual(["", 1]);
  expect(reported[0]).toContain("--format csv --mapping");
  await expect(type(at("numbers.csv"), "-o", at("stakes.yaml"))).rejects.toMatchObject({ code: "FILE_REFUSED" });
  await expect(type(at("Stakes 2026.csv"), "-o", at("stakes.yaml"))).rejects.toMatchObject({
    code: "OUTPUT_REFUSED",
    message: `${at("stakes.yaml")} cannot be written: there is such a file.`,
  });
  expect(readFileSync(at("stakes.yaml"), "utf8")).toBe(written);
});

test.each([
  [[], "BAD_USAGE", "No file to draft a mapping of was given."],
  [
    ["Stakes 2026.csv", "--tier", "BEST"],
    "BAD_USAGE",
    "--tier BEST is none of PRIMARY, TRADE, PRESS, AGGREGATOR, SEED.",
  ],
  [["numbers.csv"], "FILE_REFUSED", "numbers.csv: no column holds texts that could be names."],
  [["twice.csv"], "BAD_RECORD", 'twice.csv line 1: header names the column "a" twice; give each column its own name.'],
] as const)("map %j is refused", async ([file, ...options], code, message) => {
  const files = file === undefined ? [] : [at(file)];
  await expect(type(...files, ...options)).rejects.toMatchObject({ code, message });
});

test("a file that is not there is named", async () => {
  await expect(type(at("none.csv"))).rejects.toMatchObject({
    code: "FILE_REFUSED",
    details: { field: at("none.csv") },
  });
});
