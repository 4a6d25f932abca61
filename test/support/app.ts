import { inject } from "vitest";
import { type AssembleOptions, type Assembly, assemble } from "../../server/assemble.ts";

export interface TestApp extends Assembly {
  /** Where it listens: `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string;
}

/** The whole server on a free port, over the shared database unless another is given. Close it after use. */
export async function openApp(options: Partial<AssembleOptions> = {}): Promise<TestApp> {
  const env = { host: "127.0.0.1", rateLimit: 0, logLevel: "silent" } as const;
  const assembly = await assemble({ login: options.login ?? inject("database"), env, ...options });
  const url = await assembly.app.listen({ host: "127.0.0.1", port: 0 });
  return { ...assembly, url };
}
