import { LinchpinError } from "../errors.ts";
import type { GraphReader, GraphVersion } from "../store/graph-store.ts";

/** The reading of a whole graph, which takes a while, at one version. */
export interface SteadyReading {
  /** What is read; `writing` names imports that were cut off, whose parts are in it. */
  readonly graph: GraphVersion;
  /** To be called when all is read. Throws CHANGED_WHILE_READ where an import changed the graph meanwhile. */
  confirm(): Promise<void>;
}

/** Begins to read the graph. Throws IMPORT_RUNNING while an import changes it. */
export async function beginReading(reader: Pick<GraphReader, "getGraphVersion">): Promise<SteadyReading> {
  const graph = await reader.getGraphVersion();
  const { version, writing } = graph;
  if (writing?.state === "running") throw new LinchpinError("IMPORT_RUNNING", { value: writing.by.join(", ") });
  return {
    graph,
    async confirm() {
      const now = await reader.getGraphVersion();
      if (now.version !== version)
        throw new LinchpinError("CHANGED_WHILE_READ", { value: version, bound: now.version });
    },
  };
}
