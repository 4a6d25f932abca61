import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const seconds = 1_000;
const buildSetup = "test/support/build/build-setup.js";

/** A part that needs services: a seeded Neo4j to read and one to write, which all share, and its files one after another. */
function withServices(name: string, order: number, globalSetup: readonly string[] = []) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      globalSetup: [
        buildSetup,
        "test/support/database/java-setup.ts",
        "test/support/database/database-setup.ts",
        "test/support/database/scratch-setup.ts",
        ...globalSetup,
      ],
      fileParallelism: false,
      sequence: { groupOrder: order },
      testTimeout: 60 * seconds,
      hookTimeout: 180 * seconds,
      benchmark: { include: [] },
    },
  };
}

// biome-ignore lint/style/noDefaultExport: the tool reads the default export
export default defineConfig({
  root,
  // Vite would load graphql's ES modules beside the CommonJS ones that Apollo loads, and graphql refuses to be there twice.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) }] },
  oxc: { jsx: { runtime: "automatic", importSource: "react" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "fast",
          include: ["test/unit/**/*.test.{ts,tsx}", "test/property/**/*.test.ts", "test/architecture.test.ts"],
          globalSetup: [buildSetup],
          testTimeout: 20 * seconds,
          // Starting a process for each of these files took half of their time; none leaves anything behind.
          isolate: false,
          maxWorkers: 2,
          benchmark: { include: [] },
        },
      },
      withServices("graph", 1),
      withServices("api", 2),
      withServices("e2e", 3, ["test/support/browser/browser-setup.ts"]),
      {
        extends: true,
        test: { name: "bench", include: [], benchmark: { include: ["test/bench/**/*.bench.ts"] } },
      },
    ],
  },
});
