import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { listFormats } from "../seed/sources/list-formats.ts";
import { pageOf } from "../seed/sources/pages.ts";
import { readMigrations } from "./database/migrations/read-migrations.ts";
import type { Engine } from "./engine/engine.ts";
import type { Env, GivenDatabase } from "./env.ts";
import { fingerprintByVersion } from "./exports/fingerprint-by-version.ts";
import { buildApp } from "./http/app.ts";
import type { ImportPlaces } from "./imports/import-messages.ts";
import { openImportRunner } from "./imports/import-runner.ts";
import { contextOpener } from "./open-context.ts";
import { keepWarm } from "./refresh/keep-warm.ts";
import { openEngine } from "./refresh/open-engine.ts";
import { root } from "./root.ts";
import { askUsualReads } from "./store/ask-usual-reads.ts";
import type { GraphStore } from "./store/graph-store.ts";
import { keepTexts } from "./store/kept-texts.ts";
import { openConnection } from "./store/neo4j/driver/connection.ts";
import { openStore } from "./store/neo4j/open-store.ts";

export interface AssembleOptions {
  /** The database, which is there and migrated. */
  readonly login: GivenDatabase;
  readonly env: Pick<
    Env,
    | "host"
    | "publicHost"
    | "token"
    | "importMegabytes"
    | "rateLimit"
    | "logLevel"
    | "engine"
    | "projectionMemory"
    | "home"
  >;
  /** Where the built client is; `dist/client` unless given. */
  readonly clientFolder?: string;
  /** Where the log goes; standard output unless given. */
  readonly logTo?: { write(line: string): void };
  /** Characters of texts that are kept for each kind of thing; as in the limits unless given. */
  readonly keptCharacters?: number;
  /** Where what the engine does is told; nowhere unless given. */
  readonly report?: (line: string) => void;
}

export interface Assembly {
  /** Built, not listening. */
  readonly app: FastifyInstance;
  readonly store: GraphStore;
  readonly engine: Engine;
  /** Whether the database answers at once what readers ask, or will within so many milliseconds. */
  readonly isWarmWithin: (milliseconds: number) => Promise<boolean>;
  /** Ends requests and connection; the database stays with whoever opened it. */
  close(): Promise<void>;
}

/** Puts the parts of the server together: connection, store, engine with its projection, HTTP. */
export async function assemble({
  login,
  env,
  clientFolder,
  logTo,
  keptCharacters,
  report = () => {},
}: AssembleOptions): Promise<Assembly> {
  const connection = openConnection(login);
  const store = openStore(connection);
  const engine = await openEngine({ connection, login: loginOf(login), store, env, report });
  const warmth = keepWarm(() => askUsualReads(store));
  connection.onReturn(warmth.noteReturn);
  const places = placesIn(env.home);
  const app = await buildApp({
    openContext: contextOpener({
      store,
      engine,
      kept: keepTexts(engine.currentVersion, keptCharacters),
      readFingerprint: fingerprintByVersion(store),
    }),
    store,
    isWarmWithin: warmth.isWarmWithin,
    measureEngineBytes: () => engine.measure?.()?.bytes ?? 0,
    schemaVersion: readMigrations().length,
    clientFolder: clientFolder ?? join(root, "dist", "client"),
    knownOperations: readKnownOperations(),
    settings: env,
    imports: openImportRunner({ login: loginOf(login), places }),
    places,
    formats: listFormats().map((facts) => ({ ...facts, pageFile: join(root, pageOf(facts.format)) })),
    secrets: [login.password, ...(env.token === undefined ? [] : [env.token])],
    ...(logTo !== undefined && { logTo }),
  });
  return {
    app,
    store,
    engine,
    isWarmWithin: warmth.isWarmWithin,
    close() {
      warmth.close();
      return app
        .close()
        .finally(engine.close)
        .finally(() => connection.close());
    },
  };
}

/** Of a database only what a login needs: it is sent to another process. */
function loginOf({ uri, username, password, database }: GivenDatabase): GivenDatabase {
  return { uri, username, password, database };
}

/** The places of an import in a home; the command line uses the same. */
function placesIn(home: string): ImportPlaces {
  return {
    quarantine: { folder: join(home, "quarantine") },
    leftovers: { folder: join(home, "leftovers") },
    suppressions: join(home, "suppressions.jsonl"),
    scratch: join(home, "scratch"),
  };
}

/** The client's operations as codegen lists them; none where the list is missing. */
function readKnownOperations(): readonly string[] {
  const list = join(root, "client", "api", "generated", "persisted-documents.json");
  return existsSync(list) ? Object.values(JSON.parse(readFileSync(list, "utf8")) as Record<string, string>) : [];
}
