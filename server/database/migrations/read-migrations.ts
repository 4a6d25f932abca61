import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../root.ts";

export interface Migration {
  /** From 1, without gaps. */
  readonly version: number;
  readonly name: string;
  /** sha256 of the file, hexadecimal, with line ends as \n. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** The migrations in `cypher/migrations/`, in order. Throws when a version is missing or there twice. */
export function readMigrations(folder: string = join(root, "cypher", "migrations")): readonly Migration[] {
  const migrations = readdirSync(folder)
    .flatMap((file) => {
      const [, version, name] = /^V(\d{4})__(\w+)\.cypher$/.exec(file) ?? [];
      if (version === undefined || name === undefined) return [];
      const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
      const checksum = createHash("sha256").update(text).digest("hex");
      return [{ version: Number(version), name, checksum, statements: splitStatements(text) }];
    })
    .sort((one, other) => one.version - other.version);
  migrations.forEach(({ version }, index) => {
    if (version !== index + 1) throw new Error(`${folder} has no single migration ${index + 1}`);
  });
  return migrations;
}

/** Statements end in a semicolon at the end of a line; lines of comment are left out. */
export function splitStatements(text: string): readonly string[] {
  return text
    .replace(/^\s*\/\/.*$/gm, "")
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
