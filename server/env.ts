import { join, resolve } from "node:path";
import { z } from "zod";
import { LinchpinError } from "./errors.ts";
import { uploadLimits } from "./limits/uploads.ts";
import { root } from "./root.ts";

/** What the environment asks for, read once at the start of a command and handed down from there. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** A further name under which readers reach a server on loopback, through a proxy before it. */
  readonly publicHost?: string;
  /** Absolute path of the folder for the database, snapshots and downloads. */
  readonly home: string;
  /** The database to use; without one Linchpin runs its own. */
  readonly given?: GivenDatabase;
  readonly engine: "auto" | "projection" | "cypher";
  /** Megabytes that the projection may take before `auto` turns to the Cypher engine. */
  readonly projectionMemory: number;
  /** Allows writing over HTTP; without it the server is read-only when not on loopback. */
  readonly token?: string;
  /** Megabytes of one upload to `/import`. */
  readonly importMegabytes: number;
  /** Requests a second for one address; 0 is off. */
  readonly rateLimit: number;
  readonly logLevel: LogLevel;
  /** Whether missing programs may be installed. */
  readonly install: "yes" | "no";
  readonly javaHome?: string;
}

export interface GivenDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

const secrets: ReadonlySet<string> = new Set(["NEO4J_PASSWORD", "NEO4J_URI", "LINCHPIN_TOKEN"]);

const variables = z.object({
  PORT: wholeNumber({ least: 0, most: 65_535, otherwise: 4000 }),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_HOST: z.string().toLowerCase().optional(),
  LINCHPIN_HOME: z.string().default(join(root, ".linchpin")),
  NEO4J_URI: z
    .string()
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/@\s]+$/,
      "an address like bolt://localhost:7687 without user name or password",
    )
    .optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  ENGINE: oneOf(["auto", "projection", "cypher"]).default("auto"),
  // 1,024 MB hold 17 million relationships and leave half of a 4 GB machine to Neo4j.
  PROJECTION_MEMORY: wholeNumber({ least: 16, most: 1_048_576, otherwise: 1_024 }),
  // 32 characters: below that a token can be guessed.
  LINCHPIN_TOKEN: z.string().min(32, "at least 32 characters").optional(),
  // 10 GB: a limit that is off would let one upload fill the disk.
  IMPORT_MEGABYTES: wholeNumber({ least: 1, most: 10_240, otherwise: uploadLimits.megabytes }),
  // A page of the client asks some 20 times at once; nobody reads 100 answers a second.
  RATE_LIMIT: wholeNumber({ least: 0, most: 1_000_000, otherwise: 100 }),
  LOG_LEVEL: oneOf(logLevels).default("info"),
  LINCHPIN_INSTALL: oneOf(["yes", "no"]).default("yes"),
  JAVA_HOME: z.string().optional(),
});
type Variables = z.infer<typeof variables>;

/**
 * The environment as typed settings. Empty variables count as unset.
 * Throws BAD_ENVIRONMENT with variable, value and bound; the value of a secret is never repeated.
 */
export function readEnv(given: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = variables.safeParse(set);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = String(issue?.path[0]);
    throw refuse(field, set[field], issue?.message ?? "something else");
  }
  const found = parsed.data;
  return {
    port: found.PORT,
    host: found.HOST,
    ...(found.PUBLIC_HOST !== undefined && { publicHost: found.PUBLIC_HOST }),
    home: resolve(found.LINCHPIN_HOME),
    ...givenDatabase(found),
    engine: found.ENGINE,
    projectionMemory: found.PROJECTION_MEMORY,
    ...(found.LINCHPIN_TOKEN !== undefined && { token: found.LINCHPIN_TOKEN }),
    importMegabytes: found.IMPORT_MEGABYTES,
    rateLimit: found.RATE_LIMIT,
    logLevel: found.LOG_LEVEL,
    install: found.LINCHPIN_INSTALL,
    ...(found.JAVA_HOME !== undefined && { javaHome: found.JAVA_HOME }),
  };
}

function givenDatabase(found: Variables): { readonly given?: GivenDatabase } {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = found;
  if (uri === undefined) {
    const stray = Object.entries({ NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database });
    for (const [field, value] of stray) {
      if (value !== undefined) throw refuse(field, value, "unset unless NEO4J_URI names the database that it is for");
    }
    return {};
  }
  if (password === undefined) throw refuse("NEO4J_PASSWORD", undefined, "set when NEO4J_URI is");
  return { given: { uri, username: username ?? "neo4j", password, database: database ?? "neo4j" } };
}

function refuse(field: string, value: string | undefined, bound: string): LinchpinError {
  const shown = value === undefined ? "(unset)" : secrets.has(field) ? "(not shown)" : value;
  return new LinchpinError("BAD_ENVIRONMENT", { field, value: shown, bound });
}

function wholeNumber({ least, most, otherwise }: { least: number; most: number; otherwise: number }) {
  const bound = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, bound)
    .transform(Number)
    .refine((number) => number >= least && number <= most, bound)
    .default(otherwise);
}

function oneOf<const Choices extends readonly string[]>(choices: Choices) {
  return z.enum(choices, `one of ${choices.join(", ")}`);
}
