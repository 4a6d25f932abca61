// Brings a checkout to where its compiled code can run. Plain JavaScript on Node alone: nothing is installed yet.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..", "..");
const stampFile = join(root, "dist", "built-from.json");
const lockFile = join(root, ".linchpin", "preparing.lock");

/** What is built from which files, and how. */
const builds = {
  server: {
    sources: ["server", "seed"],
    endings: [".ts"],
    settings: ["tsconfig.json", "package-lock.json"],
    tool: "typescript/bin/tsc",
    options: ["-p", "."],
  },
  client: {
    sources: ["client"],
    endings: [""],
    settings: ["package-lock.json"],
    tool: "vite/bin/vite.js",
    options: ["build", "client", "--logLevel", "warn"],
  },
};

/**
 * Installs the dependencies if they differ from the lockfile and builds what changed since the last build.
 * One at a time: whoever comes second waits and then finds everything done.
 * @param {readonly ("server" | "client")[]} parts
 */
export async function prepare(parts = ["server", "client"]) {
  if (isInstalled() && parts.every(isBuilt)) return;
  await takeTurn();
  try {
    if (!isInstalled())
      await step("Installing dependencies (npm ci)", npm("ci", "--no-audit", "--no-fund", "--loglevel=error"));
    for (const part of parts) {
      if (isBuilt(part)) continue;
      const hash = hashSources(part);
      const { tool, options } = builds[part];
      await step(`Building the ${part}`, [process.execPath, join(root, "node_modules", tool), ...options]);
      writeFileSync(stampFile, JSON.stringify({ ...readStamp(), [part]: hash }));
    }
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** Whether node_modules holds what the lockfile names; packages for other platforms are optional and stay away. */
function isInstalled() {
  const installedFile = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedFile, "utf8")).packages;
  const isSame = (path) => installed[path]?.version === wanted[path].version;
  return Object.keys(wanted).every(
    (path) => path === "" || isSame(path) || (wanted[path].optional && !(path in installed)),
  );
}

function isBuilt(part) {
  return readStamp()[part] === hashSources(part);
}

function readStamp() {
  return existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, "utf8")) : {};
}

/** A digest of names and contents; times of change lie after a checkout or a copy. */
function hashSources(part) {
  const { sources, endings, settings } = builds[part];
  const files = sources.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash("sha256");
  for (const file of [...files.sort(), ...settings.map((name) => join(root, name))]) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}

async function takeTurn() {
  mkdirSync(join(root, ".linchpin"), { recursive: true, mode: 0o700 });
  for (let isFirstTry = true; ; isFirstTry = false) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const holder = existsSync(lockFile) ? readFileSync(lockFile, "utf8") : "";
    if (holder !== "" && !isAlive(Number(holder))) rmSync(lockFile, { force: true });
    else if (isFirstTry)
      console.error(`Waiting for another Linchpin (process ${holder}) that is preparing this checkout.`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function npm(...options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return [process.execPath, script, ...options];
  return [process.platform === "win32" ? "npm.cmd" : "npm", ...options];
}

/** Runs one program and shows what it is for; its own words go to standard error, which is for the waiting reader. */
async function step(title, [command, ...options]) {
  console.error(`${title} …`);
  const startedAt = Date.now();
  const child = spawn(command, options, { cwd: root, stdio: ["ignore", 2, 2], shell: command.endsWith(".cmd") });
  const pass = (signal) => child.kill(signal);
  process.on("SIGTERM", pass).on("SIGINT", pass);
  const end = await new Promise((done) => {
    child.once("error", (error) => done(error.message));
    child.once("close", (code, signal) => done(code === 0 ? undefined : (signal ?? `exit code ${code}`)));
  });
  process.off("SIGTERM", pass).off("SIGINT", pass);
  if (end !== undefined) throw new Error(`${title} failed (${end}).`);
  console.error(`${title}: done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
}
