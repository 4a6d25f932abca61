import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  fetchLibraries,
  librariesFolder,
  parseDownloadedJar,
} from "../../../../../server/database/program/libraries.ts";

/** A Maven that notes each call, takes its time, and fails where another call is under way, as the real one may. */
const slowMaven = `#!/bin/sh
here=$(dirname "$0")
for option; do case "$option" in -DoutputDirectory=*) target=\${option#*=};; esac; done
echo called >> "$here/calls"
mkdir "$here/busy" || { echo "[ERROR] Failed to copy artifact"; exit 1; }
sleep 0.5
mkdir -p "$target" && echo jar > "$target/neo4j.jar"
rmdir "$here/busy"
`;

test("homes that share their jars and start at once fetch them once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "linchpin-libraries-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const programs = join(folder, "programs");
  mkdirSync(programs);
  writeFileSync(join(programs, "mvn"), slowMaven, { mode: 0o755 });
  vi.stubEnv("PATH", `${programs}${delimiter}${process.env.PATH}`);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const homes = ["one", "two"].map((name) => join(folder, name));
  const shared = join(folder, "jars");
  for (const home of [shared, ...homes]) mkdirSync(home);
  for (const home of homes) symlinkSync(shared, dirname(librariesFolder(home)));

  const lines: string[] = [];
  const found = await Promise.all(homes.map((home) => fetchLibraries(home, { report: (line) => lines.push(line) })));

  expect(found).toEqual(homes.map(librariesFolder));
  expect(readFileSync(join(programs, "calls"), "utf8")).toBe("called\n");
  expect(readdirSync(shared, { recursive: true }).sort()).toEqual(["lib", join("lib", "neo4j.jar")]);
  expect(lines).toContain(`Waiting for another Linchpin (process ${process.pid}) that is fetching Neo4j.`);
});

test.each([
  [
    "[INFO] Downloaded from central: https://maven.example/org/neo4j/neo4j-cypher-5.26.25.jar (3.1 MB at 11 MB/s)",
    3.1e6,
  ],
  ["[INFO] Downloaded from central: https://maven.example/a/b-1.0.jar (512 B at 4.0 kB/s)", 512],
  ["[INFO] Downloaded from central: https://maven.example/a/b-1.0.pom (2.0 kB at 4.0 kB/s)", undefined],
  ["[INFO] Downloading from central: https://maven.example/a/b-1.0.jar", undefined],
  ["[INFO] BUILD SUCCESS", undefined],
])("%j brought %s bytes of jar", (line, bytes) => {
  expect(parseDownloadedJar(line)).toBe(bytes);
});
