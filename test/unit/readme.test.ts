import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importers } from "../../seed/sources/all.ts";
import { readEnv } from "../../server/env.ts";
import { operationLimits } from "../../server/limits/operations.ts";
import { questionLimits } from "../../server/limits/questions.ts";
import { root } from "../../server/root.ts";
import { readMe } from "../support/files/read-me.ts";

const readme = readMe;
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

test("it has at most 300 lines", () => {
  expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(300);
});

test("every npm script that it names exists", () => {
  const named = [...readme.matchAll(/\bnpm (?:run )?([a-z][a-z:]*)/g)].map((match) => match[1] ?? "");
  const ofNpm = ["run", "ci", "install", "audit"];
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => scripts[name] === undefined && !ofNpm.includes(name))).toEqual([]);
});

test("every command of the command line that it names has its file", () => {
  const named = [...readme.matchAll(/\bnpm run linchpin -- ([a-z]+)/g)].map((match) => match[1] ?? "");
  expect(named.filter((name) => !existsSync(join(root, "server", "cli", "commands", `${name}.ts`)))).toEqual([]);
});

test("every file that it links to exists", () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? "");
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});

test("every path of the project that it names in code exists", () => {
  const named = [...readme.matchAll(/`((?:server|client|cypher|seed|test)\/[\w./-]*)`/g)].map(
    (match) => match[1] ?? "",
  );
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("it lists every setting, with what holds where it is not set", () => {
  const code = readFileSync(join(root, "server", "env.ts"), "utf8");
  const known = [...code.matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map((match) => match[1] ?? "");
  const rows = [...readme.matchAll(/^\| (`[A-Z][^|]*) \|[^|]*\| ([^|]*?) +\|$/gm)];
  const named = rows.flatMap(([, names = ""]) => [...names.matchAll(/`([A-Z0-9_]+)`/g)].map((match) => match[1] ?? ""));
  expect(named.sort()).toEqual(known.sort());
  const { port, host, engine, projectionMemory, importMegabytes, rateLimit, logLevel, install } = readEnv({});
  const usual: Readonly<Record<string, string>> = {
    "`PORT`, `HOST`": `${port}, ${host}`,
    "`ENGINE`": `\`${engine}\``,
    "`PROJECTION_MEMORY`": `${projectionMemory.toLocaleString("en")} MB`,
    "`IMPORT_MEGABYTES`": String(importMegabytes),
    "`RATE_LIMIT`": String(rateLimit),
    "`LOG_LEVEL`": `\`${logLevel}\``,
    "`LINCHPIN_INSTALL`": `\`${install}\``,
  };
  const told = new Map(rows.map(([, names = "", value = ""]) => [names.trim(), value]));
  for (const [names, value] of Object.entries(usual)) expect([names, told.get(names)]).toEqual([names, value]);
});

test("it lists every format that files come in", () => {
  const table = readme.slice(readme.indexOf("| format "), readme.indexOf("What the model has no place for"));
  const named = [...table.matchAll(/\| \[?`([a-z-]+)`(?:, `([a-z-]+)`)?/g)].flatMap((match) => match.slice(1));
  const formats = importers.map(({ format }) => format);
  expect(named.filter((name) => name !== undefined).sort()).toEqual(formats.sort());
});

test("it states the limits that hold", () => {
  const text = readme.replace(/\s+/g, " ");
  expect(text).toContain(
    `A path has at most ${questionLimits.hops} hops, an answer at most ${questionLimits.paths} paths`,
  );
  expect(text).toContain(`an operation a cost of ${operationLimits.cost.toLocaleString("en")}`);
});
