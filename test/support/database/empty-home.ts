import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { librariesFolder } from "../../../server/database/program/libraries.ts";
import { type Env, readEnv } from "../../../server/env.ts";
import { root } from "../../../server/root.ts";

/** A LINCHPIN_HOME of its own, but with the checkout's Neo4j jars: they are fetched once, however many homes there are. */
export interface EmptyHome {
  readonly folder: string;
  /** The environment of this process, with this home and no given database. */
  readonly env: Env;
  remove(): void;
}

/** The blank in its path is on purpose: homes of readers have them. */
export function makeEmptyHome(): EmptyHome {
  const folder = mkdtempSync(join(tmpdir(), "linchpin home "));
  const shared = dirname(librariesFolder(join(root, ".linchpin")));
  mkdirSync(shared, { recursive: true, mode: 0o700 });
  symlinkSync(shared, dirname(librariesFolder(folder)), "junction");
  const { PATH, JAVA_HOME, LINCHPIN_INSTALL } = process.env;
  return {
    folder,
    env: readEnv({ PATH, JAVA_HOME, LINCHPIN_INSTALL, LINCHPIN_HOME: folder }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
