import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { root } from "../../server/root.ts";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const built = join(root, "dist", "client");
const assets = join(built, "assets");
const chunks: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(join(built, ".vite", "manifest.json"), "utf8"));

/** The files that these need at once. */
function filesOf(names: readonly string[], follow: (chunk: Chunk) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(names);
  for (const name of seen) {
    const chunk = chunks[name];
    if (!chunk) throw new Error(`the build has no ${name}`);
    for (const next of follow(chunk)) seen.add(next);
  }
  return new Set([...seen].map((name) => chunks[name]?.file ?? ""));
}

const atOnce = ({ imports = [] }: Chunk) => imports;
const everything = ({ imports = [], dynamicImports = [] }: Chunk) => [
  ...imports,
  ...dynamicImports.filter((name) => !/DatasetsPage|FormatSheet|graphiql/.test(name)),
];
/** Scripts of workers stand in no manifest. */
const workers = (name: RegExp) => readdirSync(assets).filter((file) => name.test(file) && file.endsWith(".js"));

function kilobytes(files: Iterable<string>): number {
  let sum = 0;
  for (const file of files) if (file.endsWith(".js")) sum += gzipSync(readFileSync(join(built, file))).length;
  return Math.round(sum / 1000);
}
const inAssets = (files: readonly string[]) => files.map((file) => join("assets", file));

test("the start page needs no more than 200 kB of script", () => {
  expect(kilobytes(filesOf(["index.html"], atOnce))).toBeLessThanOrEqual(200);
});

test("the first picture needs no more than 380 kB, the worker that places it included", () => {
  const files = filesOf(["index.html", "panels/pages/ExplorePage.tsx", "canvas/GraphCanvas.tsx"], atOnce);
  expect(kilobytes([...files, ...inAssets(workers(/^worker-/))])).toBeLessThanOrEqual(380);
});

test("all that can be opened there needs no more than 560 kB, but for the layout library and the query console", () => {
  const files = filesOf(["index.html", "panels/pages/ExplorePage.tsx"], everything);
  expect(kilobytes([...files, ...inAssets(workers(/^(worker|layered|force)-/))])).toBeLessThanOrEqual(560);
});
