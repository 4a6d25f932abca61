import { Answerer } from "../../../server/engine/answerer.ts";
import { loadProjection } from "../../../server/refresh/load-projection.ts";

/**
 * A program of its own: from the start of the process until the engine could answer on the snapshot, in milliseconds.
 * Takes the folder of the snapshots and the graph's version.
 */
const [folder = "", version = ""] = process.argv.slice(2);
const missing = (): never => {
  throw new Error(`no snapshot of ${version} in ${folder}`);
};
const reader = {
  getGraphVersion: async () => ({ version }),
  countRows: missing,
  streamEntities: missing,
  streamRelationships: missing,
};
new Answerer(await loadProjection(reader, { folder, report: console.error }));
console.log(performance.now());
