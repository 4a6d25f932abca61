import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../server/root.ts";
import { sourceFiles } from "./support/files/source-files.ts";

/** What Biome's rules and the import table in biome.json cannot say. */

const folders = ["server", "client", "cypher", "seed", "test"];
const code = sourceFiles(folders, [".ts", ".tsx", ".js"]).map(withText);
const product = code.filter(({ name }) => !name.startsWith("test/"));
const written = sourceFiles(
  [...folders, ".ci"],
  ["run", ".ts", ".tsx", ".js", ".css", ".html", ".graphql", ".cypher", ".md", ".json", ".xml"],
).map(withText);

test("the top level holds what the map of the project lists, and nothing else", () => {
  const listed = [
    ...["client", "cypher", "seed", "server", "test"],
    ...["README.md", "LICENSE", "NOTICE", "biome.json", "package.json", "package-lock.json", "tsconfig.json"],
  ];
  const built = ["coverage", "dist", "node_modules"];
  const visible = readdirSync(root).filter((name) => !name.startsWith(".") && !name.endsWith(".log"));
  expect(visible.filter((name) => !built.includes(name)).sort()).toEqual(listed.sort());
  const editors = [".DS_Store", ".idea", ".vscode"];
  const hidden = readdirSync(root).filter((name) => name.startsWith(".") && !editors.includes(name));
  expect(hidden.filter((name) => ![".ci", ".git", ".github", ".gitignore", ".linchpin"].includes(name))).toEqual([]);
});

test("names say what a thing is: none is called by a word that fits everything", () => {
  const empty = /^(utils?|helpers?|misc|common|manage|managers?|handle|handlers?|process|processors?|data|info)$/;
  const words = (name: string) =>
    name
      .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^a-z0-9]+/);
  const isEmpty = (name: string) => words(name).some((word) => empty.test(word));
  const files = sourceFiles(folders, [""]).filter(({ name }) => isEmpty(name.replace(/^seed\/data\//, "")));
  expect(files.map(({ name }) => name)).toEqual([]);
  expect(
    code.flatMap(({ name, text }) =>
      exported(text)
        .filter(isEmpty)
        .map((it) => `${name}: ${it}`),
    ),
  ).toEqual([]);
});

test("a test sits at the mirrored path of what it tests", () => {
  const sources = new Set(
    [...sourceFiles(folders, [""]).map(({ name }) => name), ...readdirSync(root)].map((name) =>
      name.replace(/\.\w+$/, "").toLowerCase(),
    ),
  );
  const mirrored = code.filter(({ name }) => /^test\/(unit|property)\/.*\.test\.tsx?$/.test(name));
  const astray = mirrored.filter(({ name }) => {
    const place = name.replace(/^test\/\w+\//, "").replace(/\.test\.tsx?$/, "");
    // What the graph says of a file is a table about all files of a format's folder.
    if (place.endsWith("/file-says")) return !existsSync(join(root, dirname(place)));
    return !sources.has(place.toLowerCase());
  });
  expect(astray.map(({ name }) => name)).toEqual([]);
});

test("every bound of every owner is a whole number above zero", async () => {
  const owners = readdirSync(join(root, "server", "limits"));
  const bounds = await Promise.all(owners.map(boundsIn));
  expect(owners.filter((_, index) => bounds[index]?.length === 0)).toEqual([]);
  expect(bounds.flat().filter(([, bound]) => !Number.isSafeInteger(bound) || bound <= 0)).toEqual([]);
});

test("nothing is left to do in a comment", () => {
  // The letters in brackets keep this line from being a note of its own.
  expect(places(written, /\b(TOD[O]|FIXM[E]|XX[X]|HAC[K])\b/)).toEqual([]);
});

test("no test is left out but for a platform that lacks what it is about, and none may fail", () => {
  const tests = code.filter(({ name }) => name.startsWith("test/"));
  const excuses = /\b(it|test|describe|bench)\.(skip|todo|only|fails|(skip|run)If(?!\(process\.platform\b))\b/;
  expect(places(tests, excuses)).toEqual([]);
});

test("no path of one machine and no package registry stands in a file", () => {
  expect(places(written, /(^|[\s"'`(=])\/(work|farm|home|Users|root|tmp|workspace)\/[\w.]/)).toEqual([]);
  expect(places(written, /registry\.\w+\.(org|com)|repo1?\.maven|pypi\.org/)).toEqual([]);
});

test("the checks are not switched off: only layout and the default exports that tools read", () => {
  const excuses = code.flatMap(({ name, text }) =>
    [...text.matchAll(/biome-ignore(?:-all|-start)? ([\w/]+)/g)].map(([, rule]) => ({ name, rule })),
  );
  const serious =
    /noRestrictedImports|noImportCycles|noExplicitAny|noNonNullAssertion|noExcessiveLines|noBarrelFile|security\//;
  expect(excuses.filter(({ rule }) => serious.test(rule ?? ""))).toEqual([]);
  expect(places(code, /@ts-(ignore|nocheck|expect-error)/)).toEqual([]);
});

test("text from outside never becomes markup", () => {
  const client = product.filter(({ name }) => name.startsWith("client/"));
  expect(
    places(client, /\.(innerHTML|outerHTML|insertAdjacentHTML)\b|document\.write|\beval\(|new Function\(/),
  ).toEqual([]);
});

function withText({ name, path }: { name: string; path: string }) {
  return { name, text: readFileSync(path, "utf8") };
}

/** The bounds that one file of limits states: name and value. */
async function boundsIn(file: string): Promise<readonly (readonly [name: string, bound: number])[]> {
  const stated: Record<string, Record<string, number>> = await import(join(root, "server", "limits", file));
  return Object.values(stated).flatMap((limits) => Object.entries(limits));
}

function exported(text: string): string[] {
  const declared = /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm;
  return [...text.matchAll(declared)].map((match) => match[1] ?? "");
}

/** Where the pattern occurs, as file and line. */
function places(files: readonly { name: string; text: string }[], pattern: RegExp): string[] {
  return files.flatMap(({ name, text }) =>
    text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1}: ${line.trim()}`] : [])),
  );
}
