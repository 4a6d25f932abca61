import { join } from "node:path";
import { runProgram } from "./run-program.ts";

/** The versions that Neo4j 5.26 runs on. */
const accepted: readonly number[] = [17, 21];

export type JavaFound =
  | { readonly command: string; readonly version: number }
  /** Why none will do, as words for a sentence. */
  | { readonly lacking: string };

/** The first Java 17 or 21 of JAVA_HOME and the PATH. */
export async function findJava(javaHome: string | undefined): Promise<JavaFound> {
  const refused: string[] = [];
  for (const command of [...(javaHome === undefined ? [] : [join(javaHome, "bin", "java")]), "java"]) {
    const place = command === "java" ? "on the PATH" : "in JAVA_HOME";
    const { exitCode, output } = await runProgram(command, ["-version"]);
    const version = exitCode === 0 ? parseJavaVersion(output) : undefined;
    if (version === undefined) refused.push(`no Java ${place}`);
    else if (accepted.includes(version)) return { command, version };
    else refused.push(`Java ${version} ${place}, but Neo4j 5.26 runs on ${accepted.join(" or ")}`);
  }
  return { lacking: refused.join("; ") };
}

/** The feature version (8, 17, 21 …) in what `java -version` prints. */
export function parseJavaVersion(output: string): number | undefined {
  const [, first, second] = /\bversion "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  if (first === undefined) return undefined;
  return Number(first === "1" && second !== undefined ? second : first);
}
