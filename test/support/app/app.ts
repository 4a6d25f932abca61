import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { type AssembleOptions, type Assembly, assemble } from "../../../server/assemble.ts";

export interface TestApp extends Assembly {
  /** Where it listens: `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string;
}

const quiet = {
  host: "127.0.0.1",
  importMegabytes: 100,
  rateLimit: 0,
  logLevel: "silent",
  engine: "auto",
  projectionMemory: 64,
} as const;

/** The whole server on a free port, over the shared database unless another is given. Close it after use. */
export async function openApp(options: Partial<AssembleOptions> = {}): Promise<TestApp> {
  const home = mkdtempSync(join(tmpdir(), "linchpin-app-"));
  const login = options.login ?? inject("database");
  const assembly = await assemble({ login, env: { ...quiet, home }, ...options });
  const url = await assembly.app.listen({ host: "127.0.0.1", port: 0 });
  const close = () => assembly.close().finally(() => rmSync(home, { recursive: true, force: true }));
  return { ...assembly, url, close };
}
