// Brings a checkout to where its compiled code can run. Plain JavaScript on Node alone: nothing is installed yet.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isBuilt, programOf, removeLeftovers, stampBuild } from "./build-stamp.js";
import { inTurn } from "./in-turn.js";

const root = resolve(import.meta.dirname, "..", "..");

/**
 * Installs the dependencies if they differ from the lockfile and builds what is not built from the sources of now.
 * One at a time: whoever comes second waits and then finds everything done.
 * @param {readonly ("server" | "client")[]} parts
 */
export async function prepare(parts = ["server", "client"]) {
  if (isInstalled() && parts.every(isBuilt)) return;
  await inTurn(async () => {
    if (!isInstalled())
      await step("Installing dependencies (npm ci)", npm("ci", "--no-audit", "--no-fund", "--loglevel=error"));
    await buildMissing(parts);
  });
}

/**
 * Builds as above with what is installed: whoever runs already needs it to stay.
 * @param {readonly ("server" | "client")[]} parts
 */
export async function build(parts) {
  if (!parts.every(isBuilt)) await inTurn(() => buildMissing(parts));
}

async function buildMissing(parts) {
  for (const part of parts) {
    if (isBuilt(part)) continue;
    removeLeftovers(part);
    await stampBuild(part, () => step(`Building the ${part}`, [process.execPath, ...programOf(part)]));
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
