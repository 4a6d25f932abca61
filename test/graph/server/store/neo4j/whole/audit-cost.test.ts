import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProfiledPlan } from "neo4j-driver";
import { expect, test } from "vitest";
import { importFiles } from "../../../../../../seed/pipeline/import.ts";
import { root } from "../../../../../../server/root.ts";
import { generateRecords } from "../../../../../bench/imports/generate-records.ts";
import { openScratchGraph } from "../../../../../support/database/scratch-graph.ts";
import { fileMaker, textOf } from "../../../../../support/files/import-file.ts";

const { connection, writer } = openScratchGraph({ patience: 60_000 });
const records = [...generateRecords({ entities: 1_000, seed: 5 })];
const path = fileMaker()(textOf(records));
const folder = join(root, "cypher", "audit");

function hitsOf({ dbHits = 0, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}

test("audits cost work in proportion to the graph, also when Neo4j still takes its indexes for empty", async () => {
  expect(await importFiles({ files: [path], format: "linchpin", mode: "write" }, writer)).toMatchObject({
    result: "done",
  });
  const session = connection.driver.session({ database: connection.database });
  try {
    const costly = [];
    for (const file of readdirSync(folder)) {
      const query = readFileSync(join(folder, file), "utf8");
      const { summary } = await session.run(`PROFILE ${query}`, { limit: 3 });
      const hits = summary.profile === false ? Number.NaN : hitsOf(summary.profile);
      if (!(hits < 100 * records.length)) costly.push({ file, hits });
    }
    expect(costly).toEqual([]);
  } finally {
    await session.close();
  }
});
