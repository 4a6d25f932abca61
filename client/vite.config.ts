import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const served = process.env.LINCHPIN_SERVER ?? "http://127.0.0.1:4000";

// A build is for readers, also where a test run with an environment of its own starts it.
if (process.argv.includes("build")) process.env.NODE_ENV = "production";

// biome-ignore lint/style/noDefaultExport: the tool reads the default export
export default defineConfig({
  root: here("."),
  base: "/",
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: here("../dist/client"),
    emptyOutDir: true,
    // Says which files each page needs.
    manifest: true,
    // The content security policy allows neither inline scripts nor fonts from data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: here("index.html"), graphiql: here("graphiql.html") },
      onLog: (level, log, report) => {
        // GraphiQL's sources carry directives for a compiler that is not used here.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
    chunkSizeWarningLimit: 4_000,
  },
  server: { port: 5173, proxy: { "/graphql": served, "/import": served } },
});
