import { expect, test } from "vitest";
import { parseDownloadedJar } from "../../../../../server/database/program/libraries.ts";

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
