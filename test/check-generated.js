// Proves that the committed generated files are what the generator writes today. Leaves the checkout as it was.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..");
const generated = ["server/generated", "client/api/generated"];
const inputs = ["server/codegen.ts", "server/context.ts", "server/schema", "client/api/operations"];

const copy = mkdtempSync(join(tmpdir(), "linchpin-generated-"));
try {
  for (const path of [...inputs, "package.json"]) {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  const tool = join("node_modules", "@graphql-codegen", "cli", "esm", "bin.js");
  const { status } = spawnSync(process.execPath, [tool, "--config", "server/codegen.ts", "--silent"], {
    cwd: copy,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stale = status === 0 ? generated.flatMap(differences) : [];
  for (const path of stale) console.error(`${path} is not what the generator writes.`);
  if (stale.length > 0) console.error("Run `npm run codegen` and commit the result.");
  if (status !== 0) console.error("The generator failed.");
  process.exitCode = status !== 0 || stale.length > 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** Files of a folder that differ between checkout and copy, those that only one of them has included. */
function differences(folder) {
  const paths = new Set([...filesIn(root, folder), ...filesIn(copy, folder)]);
  return [...paths].filter((path) => read(root, path) !== read(copy, path)).sort();
}

function filesIn(top, folder) {
  if (!existsSync(join(top, folder))) return [];
  return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)));
}

function read(top, path) {
  const file = join(top, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
