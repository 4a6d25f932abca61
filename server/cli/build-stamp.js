// Whether what is built is what the sources of now would give. Plain JavaScript on Node alone: nothing is installed yet.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..", "..");
const dist = join(root, "dist");
const stampFile = join(dist, "built-from.json");

/** What is built from which files, into what, and how. */
const builds = {
  server: {
    sources: ["server", "seed"],
    ending: ".ts",
    settings: ["tsconfig.json", "package-lock.json"],
    outputs: ["server", "seed"],
    // Types are checked by `npm run check`; what is emitted does not depend on them.
    program: ["typescript/bin/tsc", "-p", ".", "--noCheck"],
  },
  client: {
    sources: ["client"],
    ending: "",
    settings: ["package-lock.json"],
    outputs: ["client"],
    program: ["vite/bin/vite.js", "build", "client", "--logLevel", "warn"],
  },
};

/** What Node runs to build the part. */
export function programOf(part) {
  const [tool, ...options] = builds[part].program;
  return [join(root, "node_modules", tool), ...options];
}

/** Whether the part's sources and what was built of them are as they were after its last build. */
export function isBuilt(part) {
  const stamp = readStamps()[part];
  return stamp !== undefined && stamp.sources === hashSources(part) && stamp.outputs === hashOutputs(part);
}

/** Builds and keeps what it was built from. Sources that change meanwhile are built again next time. */
export async function stampBuild(part, run) {
  const sources = hashSources(part);
  await run();
  const stamps = { ...readStamps(), [part]: { sources, outputs: hashOutputs(part) } };
  writeFileSync(stampFile, JSON.stringify(stamps));
}

/** Removes what was compiled from sources that are gone: the compiler leaves it, and a program would still find it. */
export function removeLeftovers(part) {
  if (part !== "server") return;
  for (const file of filesIn(dist, builds[part].outputs)) {
    const source = join(root, relative(dist, file)).replace(/\.js(\.map)?$/, ".ts");
    if (!existsSync(source)) rmSync(file);
  }
}

function readStamps() {
  return existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, "utf8")) : {};
}

function hashSources(part) {
  const { sources, ending, settings } = builds[part];
  const files = filesIn(root, sources).filter((file) => file.endsWith(ending));
  return hash([...files, ...settings.map((name) => join(root, name))]);
}

function hashOutputs(part) {
  return hash(filesIn(dist, builds[part].outputs));
}

/** A digest of names and contents; times of change lie after a checkout or a copy. */
function hash(files) {
  const digest = createHash("sha256");
  for (const file of files) {
    digest
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return digest.digest("hex");
}

function filesIn(top, folders) {
  return folders
    .filter((folder) => existsSync(join(top, folder)))
    .flatMap((folder) => readdirSync(join(top, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
