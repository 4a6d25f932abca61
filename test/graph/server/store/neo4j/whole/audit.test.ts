import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../../../../../server/root.ts";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";

const { connection, store } = openSharedStore();
const folder = join(root, "cypher", "audit");
const names = readdirSync(folder).map((file) => file.replace(/\.cypher$/, ""));

test("every audit of the folder is made, and finds nothing in the curated dataset", async () => {
  const findings = await store.audit();
  expect(findings.map(({ audit }) => audit).sort()).toEqual(names.sort());
  expect(findings.filter(({ count, ids }) => count > 0 || ids.length > 0)).toEqual([]);
});

/** Each damage is done to one claim or entity in a transaction that is rolled back; the audit named beside sees it. */
const damages: Readonly<Record<string, string>> = {
  "unsourced-relationships": "MATCH (v:Evidence {relationshipId: 'r-00005c19b244a308'}) DETACH DELETE v",
  "dangling-relationships": "MATCH (e:Entity {id: 'hut-8'}) REMOVE e:Entity",
  "dangling-evidence": "MATCH (v:Evidence {entityId: 'hut-8'}) SET v.entityId = 'nobody'",
  "evidence-without-relationship": "MATCH ()-[r:SANCTIONS {id: 'r-00005c19b244a308'}]->() DELETE r",
  "evidence-without-source": "MATCH (v:Evidence {entityId: 'hut-8'})-[from:FROM]->() DELETE from",
  "incomplete-entities": "MATCH (e:Entity {id: 'hut-8'}) REMOVE e.name",
  "incomplete-relationships": "MATCH ()-[r:SANCTIONS {id: 'r-00005c19b244a308'}]->() REMOVE r.status",
  "incomplete-sources": "MATCH (s:Source {id: 'S1'}) REMOVE s.tier",
  "incomplete-evidence": "MATCH (v:Evidence {entityId: 'hut-8'}) REMOVE v.stance",
  "unknown-datasets": "MATCH ()-[r:SANCTIONS {id: 'r-00005c19b244a308'}]->() SET r.dataset = 'none'",
  "values-out-of-range": "MATCH ()-[r:SANCTIONS {id: 'r-00005c19b244a308'}]->() SET r.confidence = 1.5",
};

test.each(names)("the audit %s finds the damage that it is for", async (name) => {
  const session = connection.driver.session({ database: connection.database });
  const transaction = session.beginTransaction();
  try {
    await transaction.run(damages[name] ?? "");
    const query = readFileSync(join(folder, `${name}.cypher`), "utf8");
    const { records } = await transaction.run(query, { limit: 3 });
    const [row] = records.map((record) => record.toObject());
    expect(row?.count).toBeGreaterThan(0);
    expect(row?.ids.length).toBe(Math.min(row?.count, 3));
  } finally {
    await transaction.rollback();
    await session.close();
  }
});
