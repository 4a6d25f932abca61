import type { KeptRun } from "../../../domain/imports/import-run.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { listImportRuns } from "../read/list-import-runs.ts";

const isFilledQuery = loadCypher("existing/is-filled");

/** What is remembered in a database without a graph: imports that were refused. */
export interface Emptiness {
  readonly remembered: readonly KeptRun[];
}

/** Looks into a database whether it is empty; undefined where it is not. */
export async function findEmptiness(connection: Connection): Promise<Emptiness | undefined> {
  const [row] = await read<{ isFilled: boolean }>(connection, isFilledQuery);
  return row?.isFilled === false ? { remembered: await listAllRuns(connection) } : undefined;
}

async function listAllRuns(connection: Connection): Promise<readonly KeptRun[]> {
  const list = listImportRuns(connection);
  const found: KeptRun[] = [];
  for (let after: string | undefined; ; ) {
    const page = await list({ first: storeLimits.batchRecords, ...(after !== undefined && { after }) });
    found.push(...page.members.map(({ member }) => member));
    if (!page.hasNextPage) return found;
    after = page.members.at(-1)?.cursor;
  }
}
