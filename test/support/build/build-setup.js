// Threads and child programs of the tests run compiled code, since Node 20 reads no TypeScript: it is compiled from the
// sources of now before the first test. Plain JavaScript, as what it calls is.
import { build } from "../../../server/cli/prepare.js";

/** @param {import("vitest/node").TestProject} project */
export async function setup(project) {
  const parts = project.name === "e2e" ? ["server", "client"] : ["server"];
  await build(parts);
  project.onTestsRerun(() => build(parts));
}
