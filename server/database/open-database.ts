import { existsSync } from "node:fs";
import type { Env } from "../env.ts";
import { hasDocker, prepareContainer } from "./container.ts";
import type { OpenDatabase, OpenOptions } from "./database.ts";
import { openGiven } from "./given.ts";
import { openOwnDatabase } from "./home/own-database.ts";
import { prepareManaged } from "./managed.ts";
import { installMissing } from "./program/install.ts";
import { findJava } from "./program/java.ts";
import { hasMaven, librariesFolder } from "./program/libraries.ts";
import type { LaunchPlan, PrepareLaunch } from "./ready-database.ts";

/**
 * A running Neo4j: the given one, else our own under Java and Maven, else in a container, else after installing what
 * is missing. Throws NO_DATABASE with the command for the platform when none of them can be had, HOME_BUSY when the
 * home is in use, DATABASE_START when Neo4j does not come up.
 */
export async function openDatabase(env: Env, options: OpenOptions): Promise<OpenDatabase> {
  if (env.given !== undefined) return openGiven(env.given);
  return openOwnDatabase(env, async (plan) => (await choosePreparation(env, plan))(plan), options);
}

/** The way in which the home's own Neo4j can run here. Throws NO_DATABASE when there is none. */
export async function choosePreparation(env: Env, { report, signal }: LaunchPlan): Promise<PrepareLaunch> {
  const java = await findJava(env.javaHome);
  const isFetchable = existsSync(librariesFolder(env.home)) || (await hasMaven());
  if ("command" in java && isFetchable) return prepareManaged({ home: env.home, java: java.command });
  if (await hasDocker()) return prepareContainer;
  const lacking = [...("lacking" in java ? [java.lacking] : []), ...(isFetchable ? [] : ["no Maven"]), "no Docker"];
  await installMissing({ lacking, install: env.install, report, signal });
  const installed = await findJava(undefined);
  return prepareManaged({ home: env.home, java: "command" in installed ? installed.command : "java" });
}
