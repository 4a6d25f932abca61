import type { FastifyInstance } from "fastify";
import { LinchpinError } from "../../errors.ts";

const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether a server that listens there is reached from its own machine alone. */
export function isLoopback(host: string): boolean {
  return loopback.has(host) || host === "::1";
}

/**
 * On loopback, answers only under loopback's names: a page elsewhere that points its own name here would read the
 * server as if it were its own. Reached from outside, the server's names are its operator's matter.
 */
export function checkHost(app: FastifyInstance, { host, publicHost }: { host: string; publicHost?: string }): void {
  if (!isLoopback(host)) return;
  app.addHook("onRequest", async ({ hostname }) => {
    const name = hostname.toLowerCase();
    if (loopback.has(name) || name === publicHost) return;
    throw new LinchpinError("BAD_HOST", { value: name.replace(/[^\w.:[\]-]/g, "?").slice(0, 100) });
  });
}
