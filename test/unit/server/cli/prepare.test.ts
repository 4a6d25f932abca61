import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "../../../../server/root.ts";

let checkout: string;

/** A checkout of one source file, with our compiler. */
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), "linchpin checkout "));
  mkdirSync(join(checkout, "server", "cli"), { recursive: true });
  for (const file of ["tsconfig.json", ...["prepare", "build-stamp", "in-turn"].map((name) => `server/cli/${name}.js`)])
    copyFileSync(join(root, file), join(checkout, file));
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"), "junction");
  write("package.json", '{ "type": "module" }');
  write("package-lock.json", "{}");
  write("server/greeting.ts", hello);
});

afterEach(() => rmSync(checkout, { recursive: true, force: true }));

const hello = 'export const greeting: string = "hello";\n';
const goodbye = 'export const greeting: string = "goodbye";\n';
const write = (file: string, text: string) => writeFileSync(join(checkout, file), text);
const firstBuiltLine = () => readFileSync(join(checkout, "dist/server/greeting.js"), "utf8").split("\n")[0];

/** Has the server built; how it ended and whether there was anything to do. */
function build() {
  const program = 'const { build } = await import("./server/cli/prepare.js"); await build(["server"]);';
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: checkout,
    encoding: "utf8",
  });
  return { status, isBuilding: stderr.includes("Building the server …") };
}

test("builds what is not built, and nothing where nothing changed", () => {
  expect(build()).toEqual({ status: 0, isBuilding: true });
  expect(firstBuiltLine()).toBe('export const greeting = "hello";');
  expect(build()).toEqual({ status: 0, isBuilding: false });
});

test("builds again after a source changed", () => {
  build();
  write("server/greeting.ts", goodbye);
  expect(build()).toEqual({ status: 0, isBuilding: true });
  expect(firstBuiltLine()).toBe('export const greeting = "goodbye";');
});

test("builds again where another program has written over what was built", () => {
  build();
  write("dist/server/greeting.js", "export const greeting = 'of other sources';\n");
  expect(build()).toEqual({ status: 0, isBuilding: true });
  expect(firstBuiltLine()).toBe('export const greeting = "hello";');
});

test("takes a build that broke off for none", () => {
  build();
  write("server/greeting.ts", 'export const greeting: string = "goodbye;\n');
  expect(build()).toEqual({ status: 1, isBuilding: true });
  write("server/greeting.ts", hello);
  build();
  expect(firstBuiltLine()).toBe('export const greeting = "hello";');
});

test("what was compiled of a source that is gone goes too", () => {
  write("server/farewell.ts", 'export const farewell = "bye";\n');
  build();
  rmSync(join(checkout, "server/farewell.ts"));
  expect(build()).toEqual({ status: 0, isBuilding: true });
  expect(
    ["farewell.js", "farewell.js.map", "greeting.js"].map((name) => existsSync(join(checkout, "dist/server", name))),
  ).toEqual([false, false, true]);
});
