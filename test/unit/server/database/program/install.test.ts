import { expect, test, vi } from "vitest";
import { commandFor, installMissing } from "../../../../../server/database/program/install.ts";
import { LinchpinError } from "../../../../../server/errors.ts";

test.each([
  ["darwin", "", "brew install openjdk@21 maven"],
  ["win32", "", "choco install temurin21 maven"],
  ["linux", 'ID=ubuntu\nID_LIKE="debian"', "sudo apt-get install default-jre-headless maven"],
  ["linux", 'NAME="Rocky"\nID_LIKE="rhel centos fedora"', "sudo dnf install java-21-openjdk-headless maven"],
  ["linux", "ID=arch", "sudo pacman -S jre21-openjdk-headless maven"],
  ["linux", "ID=unheard-of", "sdk install java 21-tem && sdk install maven"],
] as const)("on %s with %j the command to type is `%s`", (platform, release, command) => {
  expect(commandFor(platform, release)).toBe(command);
});

test("nothing is installed where LINCHPIN_INSTALL=no: the refusal says what is missing and what to type", async () => {
  const report = vi.fn();
  await expect(installMissing({ lacking: ["no Java on the PATH", "no Maven"], install: "no", report })).rejects.toThrow(
    new LinchpinError("NO_DATABASE", {
      value: "no Java on the PATH, no Maven",
      bound: `Install Java and Maven with \`${commandFor(process.platform)}\`, or set NEO4J_URI to a running Neo4j, and start again.`,
    }),
  );
  expect(report).not.toHaveBeenCalled();
});
