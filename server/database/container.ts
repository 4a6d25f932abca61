import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LinchpinError } from "../errors.ts";
import { toContainerVariables } from "./program/neo4j-config.ts";
import type { Launch } from "./program/neo4j-program.ts";
import { neo4jVersion } from "./program/neo4j-version.ts";
import { runProgram } from "./program/run-program.ts";
import type { LaunchPlan, PrepareLaunch } from "./ready-database.ts";

const image = `neo4j:${neo4jVersion}-community`;

/** Whether a Docker engine answers; the command alone is not enough. */
export async function hasDocker(): Promise<boolean> {
  return (await runProgram("docker", ["version", "--format", "{{.Server.Version}}"])).exitCode === 0;
}

/**
 * The official image with the settings of the child process. The container stays in the foreground of a `docker run`
 * that we start, watch and stop like the Java program: it passes SIGTERM on.
 */
export const prepareContainer: PrepareLaunch = async ({ port, folder, password, report, signal }): Promise<Launch> => {
  const name = `linchpin-${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`;
  // What a run that was killed left behind; usually there is nothing.
  await runProgram("docker", ["rm", "--force", name], { signal });
  await fetchImage({ report, signal });
  const data = join(folder, "data");
  mkdirSync(data, { recursive: true, mode: 0o700 });
  // In a file, because options show in the list of running programs.
  const variables = join(folder, "container.env");
  const lines = Object.entries({ ...toContainerVariables(), NEO4J_AUTH: `neo4j/${password}` });
  writeFileSync(variables, lines.map(([key, value]) => `${key}=${value}\n`).join(""), { mode: 0o600 });
  return {
    command: "docker",
    options: [
      ...["run", "--rm", "--name", name, "--env-file", variables],
      ...["--publish", `127.0.0.1:${port}:7687`, "--volume", `${data}:/data`, image],
    ],
    log: join(folder, "logs", "console.log"),
  };
};

async function fetchImage({ report, signal }: Pick<LaunchPlan, "report" | "signal">): Promise<void> {
  if ((await runProgram("docker", ["image", "inspect", image], { signal })).exitCode === 0) return;
  report(`Fetching the image ${image}, about 500 MB, once.`);
  const onLine = (line: string) => line.includes(": Pull complete") && report(`Docker: ${line}`);
  const { exitCode, output } = await runProgram("docker", ["pull", image], { signal, onLine });
  if (exitCode === 0) return;
  throw new LinchpinError("NO_DATABASE", {
    value: `Docker could not fetch ${image} (${output.trim().split("\n").at(-1)})`,
    bound: "Check Docker's network, or install Java 17 or 21 and Maven, then start again.",
  });
}
