import type { AssembleOptions } from "../../../server/assemble.ts";
import { openApp, type TestApp } from "./app.ts";

/** The whole server, with a short way to ask it. Close it after use. */
export interface Api extends TestApp {
  /** Posts one operation over HTTP; the whole reply, whatever its status. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Reply>;
}

export interface Reply {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly next?: string };
  }[];
  readonly extensions?: { readonly cost?: number; readonly hints?: unknown };
}

export async function openApi(options: Partial<AssembleOptions> = {}): Promise<Api> {
  const opened = await openApp(options);
  return { ...opened, ask: (query, variables) => ask(opened.url, query, variables) };
}

/** Posts one operation to the server at the address. */
export async function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Reply, "status">) };
}
