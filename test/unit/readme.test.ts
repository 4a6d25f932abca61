import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../server/root.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
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
  expect(named.filter((name) => !existsSync(join(root, "server", "cli", `${name}.ts`)))).toEqual([]);
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
