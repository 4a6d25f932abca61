import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findJava, parseJavaVersion } from "../../../../../server/database/program/java.ts";

describe("the version that a Java prints", () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)', 17],
    ['openjdk version "21" 2023-09-19 LTS', 21],
    ['java version "1.8.0_381"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25-ea" 2025-09-16', 25],
    ["The operation couldn’t be completed. Unable to locate a Java Runtime.", undefined],
  ])("%j is %s", (output, version) => {
    expect(parseJavaVersion(output)).toBe(version);
  });
});

/** Folders with a `java` that prints a version, as JAVA_HOME and PATH would have them. */
describe.skipIf(process.platform === "win32")("the Java to use", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "linchpin-java-"));
    vi.stubEnv("PATH", join(folder, "path", "bin"));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  function makeJava(home: string, version: string): string {
    const bin = join(folder, home, "bin");
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, "java"), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
    chmodSync(join(bin, "java"), 0o755);
    return join(folder, home);
  }

  test("is that of JAVA_HOME before that of the PATH", async () => {
    makeJava("path", "17.0.1");
    const javaHome = makeJava("home", "21.0.2");
    expect(await findJava(javaHome)).toEqual({ command: join(javaHome, "bin", "java"), version: 21 });
  });

  test("is that of the PATH when JAVA_HOME has another version", async () => {
    makeJava("path", "17.0.1");
    expect(await findJava(makeJava("home", "1.8.0_381"))).toEqual({ command: "java", version: 17 });
  });

  test("is none when no version fits, and it says why", async () => {
    makeJava("path", "11.0.2");
    expect(await findJava(join(folder, "nowhere"))).toEqual({
      lacking: "no Java in JAVA_HOME; Java 11 on the PATH, but Neo4j 5.26 runs on 17 or 21",
    });
  });
});
