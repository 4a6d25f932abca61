import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../server/root.ts";

/** Each line of the import table with an import that it forbids: the file that imports, and what. */
const forbidden = [
  ["server/domain/share.ts", "../store/graph-store.ts"],
  ["server/domain/share.ts", "node:fs"],
  ["server/domain/share.ts", "zod"],
  ["server/limits/store.ts", "./search.ts"],
  ["server/domain/share.ts", "../limits/store.ts"],
  ["server/search/search-words.ts", "../limits/store.ts"],
  ["server/projection/projection.ts", "../store/graph-store.ts"],
  ["server/projection/build/projection-builder.ts", "node:fs"],
  ["server/engine/answer.ts", "./pool/pool.ts"],
  ["server/engine/paths/find-paths.ts", "../../store/graph-store.ts"],
  ["server/engine/paths/find-paths.ts", "node:worker_threads"],
  ["server/engine/ownership/trace-owners.ts", "../paths/find-paths.ts"],
  ["server/engine/pool/pool.ts", "../../store/graph-store.ts"],
  ["server/store/graph-store.ts", "./neo4j/driver/run.ts"],
  ["server/store/neo4j/read/get-entities.ts", "../../../engine/engine.ts"],
  ["server/database/program/managed.ts", "../../engine/engine.ts"],
  ["server/resolvers/query.ts", "../store/neo4j/driver/run.ts"],
  ["server/resolvers/query.ts", "neo4j-driver"],
  ["server/resolvers/query.ts", "../store/import-writer.ts"],
  ["server/resolvers/query.ts", "../engine/paths/find-paths.ts"],
  ["server/resolvers/query.ts", "../http/app.ts"],
  ["server/exports/csv.ts", "../store/neo4j/driver/run.ts"],
  ["server/exports/csv/csv.ts", "../../engine/paths/find-paths.ts"],
  ["server/exports/csv/csv.ts", "../../../seed/suppression/suppressions.ts"],
  ["server/cypher-engine/find-paths.ts", "../projection/projection.ts"],
  ["server/cypher-engine/find-paths.ts", "neo4j-driver"],
  ["server/http/app.ts", "../store/neo4j/driver/run.ts"],
  ["server/http/app.ts", "../../seed/pipeline/import.ts"],
  ["server/http/imports/import-routes.ts", "../../../seed/pipeline/import.ts"],
  ["server/http/imports/import-routes.ts", "../../../seed/sources/pages.ts"],
  ["server/assemble.ts", "../seed/sources/all.ts"],
  ["server/open-context.ts", "../seed/pipeline/import.ts"],
  ["server/http/imports/import-routes.ts", "../../../seed/sources/all.ts"],
  ["server/cli/commands/paths.ts", "../../../seed/pipeline/import.ts"],
  ["server/cli/commands/export.ts", "../../../seed/pipeline/import.ts"],
  ["server/cli/commands/start.ts", "../../../seed/pipeline/write.ts"],
  ["server/open-context.ts", "../client/main.tsx"],
  ["seed/sources/json-lines.ts", "../pipeline/import.ts"],
  ["seed/sources/json-lines.ts", "../../server/store/graph-store.ts"],
  ["seed/sources/json-lines.ts", "neo4j-driver"],
  ["seed/checks/check-record.ts", "../rows/fold.ts"],
  ["seed/spool/spool.ts", "../rows/record-lines.ts"],
  ["seed/files/mended-files.ts", "../report/quarantine.ts"],
  ["seed/rows/read-rows.ts", "../report/tally.ts"],
  ["seed/report/quarantine.ts", "../pipeline/run.ts"],
  ["seed/pipeline/import.ts", "../../server/store/neo4j/driver/run.ts"],
  ["seed/pipeline/import.ts", "../../server/engine/engine.ts"],
  ["seed/pipeline/lock.ts", "../../server/database/home/home-lock.ts"],
  ["client/text/sentence.ts", "../pieces/state.ts"],
  ["client/ui/Button.tsx", "../text/sentence.ts"],
  ["client/api/send.ts", "../pieces/state.ts"],
  ["client/pieces/state.ts", "react"],
  ["client/pieces/state.ts", "cytoscape"],
  ["client/pieces/derive.ts", "../api/send.ts"],
  ["client/pieces/derive.ts", "../acts/apply.ts"],
  ["client/acts/apply.ts", "react"],
  ["client/acts/apply.ts", "zustand"],
  ["client/acts/apply.ts", "../pieces/state.ts"],
  ["client/acts/apply.ts", "../arrangement/arrange.ts"],
  ["client/acts/apply.ts", "../view/selection.ts"],
  ["client/arrangement/arrange.ts", "react"],
  ["client/arrangement/arrange.ts", "../acts/apply.ts"],
  ["client/asking/use-asked.ts", "../panels/picture/Legend.tsx"],
  ["client/asking/use-asked.ts", "../canvas/GraphCanvas.tsx"],
  ["client/question/url.ts", "react"],
  ["client/question/kinds/paths.ts", "../../view/emphasis.ts"],
  ["client/question/kinds/paths.ts", "../../pieces/subgraph.ts"],
  ["client/view/emphasis.ts", "../panels/picture/Legend.tsx"],
  ["client/view/emphasis.ts", "../pieces/subgraph.ts"],
  ["client/layouts/layered.ts", "cytoscape"],
  ["client/layouts/force.ts", "react"],
  ["client/canvas/GraphCanvas.tsx", "../api/send.ts"],
  ["client/canvas/words/words-layer.ts", "../../acts/apply.ts"],
  ["client/canvas/GraphCanvas.tsx", "../panels/picture/Legend.tsx"],
  ["client/canvas/GraphCanvas.tsx", "../acts/apply.ts"],
  ["client/canvas/GraphCanvas.tsx", "../layouts/around.ts"],
  ["client/panels/asking/PathForm.tsx", "cytoscape"],
  ["client/panels/asking/PathForm.tsx", "../../api/send.ts"],
  ["client/panels/asking/PathForm.tsx", "../../asking/use-answer.ts"],
  ["client/panels/asking/PathForm.tsx", "../../../server/domain/share.ts"],
  ["client/App.tsx", "cytoscape"],
  ["client/panels/asking/PathForm.tsx", "../../../test/support/graphs/invented-graph.ts"],
] as const;

/** Imports of the same table that must stay allowed, lest the rule forbid everything. */
const allowed = [
  ["server/domain/share-text.ts", "./share.ts"],
  ["server/engine/paths/find-paths.ts", "../../projection/projection.ts"],
  ["server/engine/what-if/take-out.ts", "../paths/find-paths.ts"],
  ["server/store/neo4j/read/get-entities.ts", "neo4j-driver"],
  ["server/search/search-words.ts", "../limits/search.ts"],
  ["server/resolvers/query.ts", "../engine/engine.ts"],
  ["server/http/app.ts", "fastify"],
  ["server/cli/commands/start.ts", "../../../seed/pipeline/import.ts"],
  ["server/assemble.ts", "../seed/sources/pages.ts"],
  ["server/cli/commands/export.ts", "../../../seed/suppression/suppressions.ts"],
  ["server/exports/csv/csv.ts", "../../engine/paths/answer.ts"],
  ["seed/report/quarantine.ts", "../files/source-files.ts"],
  ["seed/rows/check-row.ts", "../checks/check-record.ts"],
  ["seed/pipeline/import.ts", "../../server/store/import-writer.ts"],
  ["client/question/use-question.ts", "react"],
  ["client/pieces/state.ts", "zustand/vanilla"],
  ["client/acts/apply.ts", "../pieces/derive.ts"],
  ["client/arrangement/arrange.ts", "../acts/stage.ts"],
  ["client/asking/use-asked.ts", "../api/send.ts"],
  ["client/canvas/GraphCanvas.tsx", "cytoscape"],
  ["client/layouts/force.ts", "cytoscape"],
  ["client/panels/asking/PathForm.tsx", "../../question/question.ts"],
] as const;

let copy = "";
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "linchpin-imports-"));
  for (const file of ["biome.json", ".gitignore"]) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("an import that the table forbids fails the check", () => {
  const files = forbidden.map(([file, specifier], index) => plant(file, { specifier, index }));
  const broken = brokenRules();
  expect(files.filter((file) => !broken.get(file)?.has("noRestrictedImports"))).toEqual([]);
});

test("an import that the table allows passes the check", () => {
  const files = allowed.map(([file, specifier], index) => plant(file, { specifier, index }));
  const broken = brokenRules();
  expect(files.filter((file) => broken.has(file))).toEqual([]);
});

test("what else the house forbids fails the check", () => {
  const sins: readonly (readonly [rule: string, file: string, text: string])[] = [
    ["noImportCycles", "server/domain/first.ts", 'import { b } from "./second.ts";\nexport const a: number = b;\n'],
    ["noImportCycles", "server/domain/second.ts", 'import { a } from "./first.ts";\nexport const b: number = a;\n'],
    ["noBarrelFile", "server/domain/index.ts", 'export * from "./share.ts";\n'],
    ["useFilenamingConvention", "server/domain/snake_case.ts", "export const name = 1;\n"],
    ["noExcessiveLinesPerFile", "server/domain/long.ts", "export {};\n".repeat(251)],
    ["noFloatingPromises", "server/domain/loose.ts", "export async function go() {}\ngo();\n"],
    ["noExplicitAny", "server/domain/any.ts", "export const name: %ANY% = 1;\n".replace("%ANY%", "any")],
    ["noDefaultExport", "server/domain/default.ts", "export default 1;\n"],
    ["noConsole", "server/domain/loud.ts", "console.log(1);\nexport {};\n"],
    ["noNonNullAssertion", "server/domain/sure.ts", "export const first = (list: number[]): number => list[0]!;\n"],
    [
      "noDangerouslySetInnerHtml",
      "client/panels/Raw.tsx",
      'export const Raw = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;\n',
    ],
    ["noSkippedTests", "test/unit/skipped.test.ts", lone("skip")],
    ["noFocusedTests", "test/unit/focused.test.ts", lone("only")],
  ];
  for (const [, file, text] of sins) write(file, text);
  const broken = brokenRules();
  expect(sins.filter(([rule, file]) => !broken.get(file)?.has(rule)).map(([rule]) => rule)).toEqual([]);
});

/** A test file whose one test is marked so. */
function lone(mark: string): string {
  return `import { test } from "vitest";\n\ntest.${mark}("nothing", () => {});\n`;
}

/** Writes a file that imports the specifier: at that place where the table names the file, else under a name like it. */
function plant(file: string, { specifier, index }: { specifier: string; index: number }): string {
  const isNamed = /\/(assemble|start|export|use-question|force)\.ts$/.test(file);
  const place = isNamed ? file : file.replace(/(\.tsx?)$/, `${index}$1`);
  write(place, `import { it } from "${specifier}";\n\nexport const again = it;\n`);
  return place;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

/** The rules that each file of the scratch copy breaks. The copy is emptied for the next question. */
function brokenRules(): ReadonlyMap<string, ReadonlySet<string>> {
  const biome = join("node_modules", "@biomejs", "biome", "bin", "biome");
  const flags = ["--vcs-enabled=false", "--diagnostic-level=error", "--max-diagnostics=none", "--reporter=json"];
  const { stdout } = spawnSync(process.execPath, [biome, "lint", ...flags, "."], { cwd: copy, encoding: "utf8" });
  for (const folder of ["server", "seed", "client", "test"])
    rmSync(join(copy, folder), { recursive: true, force: true });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  const broken = new Map<string, Set<string>>();
  for (const { category, location } of diagnostics) {
    const rules = broken.get(location.path) ?? new Set();
    broken.set(location.path, rules.add(category.slice(category.lastIndexOf("/") + 1)));
  }
  return broken;
}
