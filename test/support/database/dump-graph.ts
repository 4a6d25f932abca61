import neo4j, { isInt } from "neo4j-driver";
import type { GivenDatabase } from "../../../server/env.ts";

const nodes = `
  MATCH (node) WHERE NOT node:Migration|Graph|ImportRun|ImportReport
  RETURN labels(node) AS labels, [] AS between, properties(node) AS properties`;
const relationships = `
  MATCH (from)-[claim]->(to) WHERE NOT from:Migration|ImportRun
  RETURN labels(from) AS labels, [type(claim), from.id, to.id] AS between, properties(claim) AS properties`;

/**
 * All that imports have put into the database, as lines in order, whole numbers told from others. What imports remember
 * of themselves, times among it, is left out.
 */
export async function dumpGraph({ uri, username, password, database }: GivenDatabase): Promise<readonly string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const found = [];
    for (const query of [nodes, relationships]) {
      const { records } = await driver.executeQuery(query, {}, { database });
      found.push(...records.map((record) => toLine(record.toObject() as Dumped)));
    }
    return found.sort();
  } finally {
    await driver.close();
  }
}

interface Dumped {
  /** A set: Neo4j gives them in the order in which it first saw each. */
  readonly labels: readonly string[];
  /** Of a relationship its type and its ends. */
  readonly between: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

function toLine({ labels, between, properties }: Dumped): string {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([[...labels].sort(), between, entries], (_, value: unknown) =>
    isInt(value) ? `whole ${value}` : value,
  );
}
