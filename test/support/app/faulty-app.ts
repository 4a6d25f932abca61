import { join } from "node:path";
import { listFormats } from "../../../seed/sources/list-formats.ts";
import { pageOf } from "../../../seed/sources/pages.ts";
import type { Engine } from "../../../server/engine/engine.ts";
import { type AppParts, buildApp } from "../../../server/http/app.ts";
import { contextOpener } from "../../../server/open-context.ts";
import { root } from "../../../server/root.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { keepTexts } from "../../../server/store/kept-texts.ts";
import type { TestApp } from "./app.ts";

const placesIn = (home: string) => ({
  quarantine: { folder: join(home, "quarantine") },
  leftovers: { folder: join(home, "leftovers") },
  suppressions: join(home, "suppressions.jsonl"),
  scratch: join(home, "scratch"),
});

export interface FaultyParts
  extends Partial<
    Pick<AppParts, "isWarmWithin" | "logTo" | "clientFolder" | "imports" | "places" | "stallMilliseconds">
  > {
  /** What of the store answers; anything else that is asked of it throws. */
  readonly store?: Partial<GraphStore>;
  readonly engine?: Engine;
  readonly settings?: Partial<AppParts["settings"]>;
}

/** The HTTP side over a store that misbehaves as a test says, listening. Close it after use. */
export async function openFaultyApp(parts: FaultyParts): Promise<Pick<TestApp, "app" | "url">> {
  const store = parts.store as GraphStore;
  const engine: Engine = parts.engine ?? { ask: () => Promise.reject(new Error("no engine")) };
  const app = await buildApp({
    openContext: contextOpener({
      store,
      engine,
      kept: keepTexts(() => "none"),
      readFingerprint: async () => "none",
    }),
    store,
    isWarmWithin: parts.isWarmWithin ?? (async () => true),
    measureEngineBytes: () => 0,
    schemaVersion: 1,
    clientFolder: parts.clientFolder ?? join(import.meta.dirname, "no-client"),
    knownOperations: [],
    secrets: ["open sesame"],
    imports: parts.imports ?? { run: () => Promise.reject(new Error("no imports")), close: async () => undefined },
    formats: listFormats().map((facts) => ({ ...facts, pageFile: join(root, pageOf(facts.format)) })),
    places: parts.places ?? placesIn(join(import.meta.dirname, "no-home")),
    settings: { host: "127.0.0.1", importMegabytes: 1, rateLimit: 0, logLevel: "info", ...parts.settings },
    logTo: parts.logTo ?? { write() {} },
    ...(parts.stallMilliseconds !== undefined && { stallMilliseconds: parts.stallMilliseconds }),
  });
  return { app, url: await app.listen({ host: "127.0.0.1", port: 0 }) };
}
