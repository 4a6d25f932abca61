import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { root } from "../../../server/root.ts";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The program file of a Chromium: CHROMIUM_PATH, else one that is installed, else one that is installed now, unless
 * LINCHPIN_INSTALL=no. Throws an error that says what to do where there is none.
 */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== "") {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH=${given} names no file`);
  }
  const found = installed() ?? install();
  if (found === undefined) throw new Error("there is no Chromium; install one or set CHROMIUM_PATH");
  return found;
}

function installed(): string | undefined {
  return [...usualPlaces, chromium.executablePath()].find((place) => existsSync(place));
}

function install(): string | undefined {
  if (process.env.LINCHPIN_INSTALL === "no") return undefined;
  for (const [command, ...parameters] of isDebian() && process.getuid?.() === 0 ? byApt : byPlaywright) {
    console.log(`No Chromium found. Installing it: ${command} ${parameters.join(" ")}`);
    spawnSync(command, parameters, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
  return installed();
}

type Command = readonly [string, ...string[]];
const byApt: readonly Command[] = [
  ["apt-get", "update", "-q"],
  ["apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"],
];
const byPlaywright: readonly Command[] = [
  [process.execPath, join(root, "node_modules", "playwright-core", "cli.js"), "install", "chromium"],
];

/** Debian's own package is the browser; that of Ubuntu only points to another store. */
function isDebian(): boolean {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}
