import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LinchpinError } from "../errors.ts";
import { fetchLibraries } from "./program/libraries.ts";
import { formatConfig, heapMegabytes } from "./program/neo4j-config.ts";
import type { Launch } from "./program/neo4j-program.ts";
import { runProgram } from "./program/run-program.ts";
import type { LaunchPlan, PrepareLaunch } from "./ready-database.ts";

const entryPoint = "org.neo4j.server.CommunityEntryPoint";
const adminTool = "org.neo4j.cli.AdminTool";

/** Neo4j reaches into these for memory it maps itself. */
const openPackages = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

/** Neo4j as a child process under the given Java, from jars that Maven fetched into the home. */
export function prepareManaged({ home, java }: { readonly home: string; readonly java: string }): PrepareLaunch {
  return async (plan): Promise<Launch> => {
    const classPath = join(await fetchLibraries(home, plan), "*");
    const configFolder = join(plan.folder, "conf");
    for (const name of ["conf", "import", "plugins"])
      mkdirSync(join(plan.folder, name), { recursive: true, mode: 0o700 });
    writeFileSync(join(configFolder, "neo4j.conf"), formatConfig(plan), { mode: 0o600 });
    const runTool: Launch["runTool"] = (options, { environment, ...more }) =>
      runProgram(java, [`-Xmx${heapMegabytes}m`, "-Dfile.encoding=UTF-8", "-cp", classPath, adminTool, ...options], {
        environment: { ...environment, NEO4J_HOME: plan.folder, NEO4J_CONF: configFolder },
        ...more,
      });
    if (plan.isNew) await setPassword(runTool, plan);
    return {
      command: java,
      options: [
        "-Xms256m",
        `-Xmx${heapMegabytes}m`,
        // A Neo4j without memory answers nothing; ended, it is started again.
        "-XX:+ExitOnOutOfMemoryError",
        "-Dfile.encoding=UTF-8",
        ...openPackages.flatMap((name) => ["--add-opens", `java.base/${name}=ALL-UNNAMED`]),
        "-cp",
        classPath,
        entryPoint,
        `--home-dir=${plan.folder}`,
        `--config-dir=${configFolder}`,
        "--console-mode",
      ],
      log: join(plan.folder, "logs", "console.log"),
      runTool,
    };
  };
}

/** Sets the password before the first start, handed over in a file: options show in the list of running programs. */
async function setPassword(runTool: NonNullable<Launch["runTool"]>, plan: LaunchPlan): Promise<void> {
  const note = join(plan.folder, "conf", "password-option");
  writeFileSync(note, plan.password, { mode: 0o600 });
  try {
    const options = ["dbms", "set-initial-password", `@${note}`];
    const { exitCode, output } = await runTool(options, { signal: plan.signal });
    if (exitCode !== 0) {
      throw new LinchpinError("DATABASE_START", {
        value: `its password cannot be set (${output.trim().split("\n")[0]})`,
        field: plan.folder,
      });
    }
  } finally {
    rmSync(note);
  }
}
