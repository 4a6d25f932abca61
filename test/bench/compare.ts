import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { neo4jVersion } from "../../server/database/neo4j-version.ts";
import { root } from "../../server/root.ts";
import { compareRows } from "./compare-rows.ts";
import { formatResult } from "./format-result.ts";
import { measureSize } from "./measure-size.ts";
import { type BenchSize, defaultSizes, sizes } from "./sizes.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort(new Error("Stopped.")));

const chosen = chooseSizes(process.argv.slice(2));
if (chosen === undefined) process.exitCode = 2;
else await compare(chosen);

/** The sizes that the command line names; undefined, and said why, where it names what is not there. */
function chooseSizes(args: readonly string[]): readonly BenchSize[] | undefined {
  const options = { size: { type: "string", multiple: true } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    return (values.size ?? defaultSizes).map((name) => {
      const size = sizes.find((one) => one.name === name);
      if (size !== undefined) return size;
      throw new Error(`--size is "${name}"; it must be one of ${sizes.map((one) => one.name).join(", ")}.`);
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

async function compare(wanted: readonly BenchSize[]): Promise<void> {
  const machine = describeMachine();
  console.log(`${Object.values(machine).join("; ")}\n`);
  const results = [];
  try {
    for (const size of wanted) {
      const measured = await measureSize(size, {
        report: (line) => console.error(`${size.name}: ${line}`),
        signal: stop.signal,
      });
      console.log(formatResult(measured));
      results.push({ ...measured, rows: compareRows(measured) });
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    process.exitCode = 130;
  }
  if (results.length === 0) return;
  const folder = join(root, "dist", "bench");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "paths.json"), `${JSON.stringify({ machine, results }, null, 2)}\n`);
}

function describeMachine() {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: `Node ${process.versions.node}`,
    neo4j: `Neo4j ${neo4jVersion}`,
    driver: `neo4j-driver ${manifest.dependencies["neo4j-driver"]}`,
    linchpin: `Linchpin ${manifest.version}`,
  } as const;
}
