import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const seconds = 1_000;
const buildSetup = "test/support/build/build-setup.js";

/** What a part finds when it starts; parts that run in one go share it. */
const seeded = "test/support/database/database-setup.ts";
const scratch = "test/support/database/scratch-setup.ts";
const browser = "test/support/browser/browser-setup.ts";

/** A part that needs services. Its files come one after another, since they share them. */
function withServices(name: string, order: number, services: readonly string[]) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      globalSetup: [buildSetup, "test/support/database/java-setup.ts", ...services],
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
      withServices("graph", 1, [seeded, scratch]),
      withServices("homes", 2, [scratch]),
      withServices("api", 3, [seeded, scratch]),
      withServices("e2e", 4, [seeded, scratch, browser]),
      {
        extends: true,
        test: { name: "bench", include: [], benchmark: { include: ["test/bench/**/*.bench.ts"] } },
      },
    ],
  },
});
