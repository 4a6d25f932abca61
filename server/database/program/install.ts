import { readFileSync } from "node:fs";
import { LinchpinError } from "../../errors.ts";
import type { Report } from "../database.ts";
import { runProgram } from "./run-program.ts";

interface InstallOptions {
  /** What was looked for and not found, as words for a sentence. */
  readonly lacking: readonly string[];
  readonly install: "yes" | "no";
  readonly report: Report;
  readonly signal?: AbortSignal | undefined;
}

/** In order of preference; a release of Debian or Ubuntu has one or both. */
const javaPackages = ["openjdk-21-jre-headless", "openjdk-17-jre-headless"];

/**
 * Installs Java and Maven on Debian and Ubuntu, as root, after saying so.
 * Throws NO_DATABASE with the command to type everywhere else, or when LINCHPIN_INSTALL=no.
 */
export async function installMissing({ lacking, install, report, signal }: InstallOptions): Promise<void> {
  const refuse = (value: string, command: string) =>
    new LinchpinError("NO_DATABASE", {
      value,
      bound: `Install Java and Maven with \`${command}\`, or set NEO4J_URI to a running Neo4j, and start again.`,
    });
  const asRoot = process.getuid?.() === 0;
  if (!isDebian() || !asRoot || install === "no") throw refuse(lacking.join(", "), commandFor(process.platform));
  report(`Missing: ${lacking.join(", ")}. Installing Java and Maven with apt-get (LINCHPIN_INSTALL=no forbids it).`);
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update"], { environment, signal });
  const java = await findPackage();
  if (java === undefined) throw refuse(`this release has neither ${javaPackages.join(" nor ")}`, "sdk install java");
  const packages = ["install", "--yes", "--no-install-recommends", java, "maven"];
  const installed = await runProgram("apt-get", packages, { environment, signal });
  if (installed.exitCode !== 0) {
    const last = installed.output.trim().split("\n").at(-1) ?? "";
    throw refuse(`apt-get could not install ${java} and maven (${last})`, `apt-get ${packages.join(" ")}`);
  }
  report(`Installed ${java} and maven.`);
}

/** What the reader types to have Java and Maven. */
export function commandFor(platform: NodeJS.Platform, release: string = readRelease()): string {
  if (platform === "darwin") return "brew install openjdk@21 maven";
  if (platform === "win32") return "choco install temurin21 maven";
  if (/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release)) return "sudo apt-get install default-jre-headless maven";
  if (/^ID(_LIKE)?=.*(fedora|rhel)/m.test(release)) return "sudo dnf install java-21-openjdk-headless maven";
  if (/^ID(_LIKE)?=.*suse/m.test(release)) return "sudo zypper install java-21-openjdk-headless maven";
  if (/^ID(_LIKE)?=.*arch/m.test(release)) return "sudo pacman -S jre21-openjdk-headless maven";
  if (/^ID(_LIKE)?=.*alpine/m.test(release)) return "apk add openjdk21-jre-headless maven";
  return "sdk install java 21-tem && sdk install maven";
}

function isDebian(): boolean {
  return process.platform === "linux" && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readRelease());
}

function readRelease(): string {
  try {
    return readFileSync("/etc/os-release", "utf8");
  } catch {
    return "";
  }
}

async function findPackage(): Promise<string | undefined> {
  for (const name of javaPackages) {
    const { exitCode, output } = await runProgram("apt-cache", ["policy", name]);
    if (exitCode === 0 && /Candidate: \d/.test(output)) return name;
  }
  return undefined;
}
