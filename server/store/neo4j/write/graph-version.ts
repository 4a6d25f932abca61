import { createHash } from "node:crypto";
import type { ManagedTransaction } from "neo4j-driver";
import { loadCypher } from "../driver/load-cypher.ts";
import { query } from "./write-rows.ts";

const getGraphVersion = loadCypher("import/get-graph-version");
const setGraphVersion = loadCypher("import/set-graph-version");

/** What changes the content, step by step. */
export interface ContentChange {
  /** As whoever has to end it would know it: "import run-0a1b". The same work again has the same name. */
  readonly by: string;
  /** What was changed; equal texts on equal content give equal content. */
  readonly what: readonly (string | number)[];
}

interface StoredVersion {
  readonly version: string | null;
  readonly writing: readonly string[] | null;
  readonly settled: string | null;
}

/**
 * Gives the graph its next version in the transaction of a step that changes the content, and notes that more may
 * follow: whoever reads the version before and after reading the graph knows whether it was one.
 */
export async function noteStep(transaction: ManagedTransaction, { by, what }: ContentChange): Promise<void> {
  const { version, writing, settled } = await takeVersion(transaction);
  await setVersion(transaction, {
    version: next(version, [by, ...what]),
    writing: [...new Set([...writing, by])],
    settled: settled ?? version,
  });
}

/**
 * Notes that the change has ended, whether or not in this transaction, and gives the version that the graph then has.
 * It is made from the version before the first step, however many steps there were, unless steps of others lie between.
 * Without `what` nothing has changed by it; the version still moves on where steps were noted, of this or of others.
 */
export async function settleVersion(
  transaction: ManagedTransaction,
  { by, what }: Pick<ContentChange, "by"> & Partial<Pick<ContentChange, "what">>,
): Promise<string> {
  const { version, writing, settled } = await takeVersion(transaction);
  if (what === undefined && writing.length === 0) return version;
  const before = settled !== null && writing.every((name) => name === by) ? settled : version;
  const after = next(before, [by, ...(what ?? [])]);
  await setVersion(transaction, { version: after, writing: null, settled: null });
  return after;
}

async function takeVersion(transaction: ManagedTransaction) {
  const [stored] = await query<StoredVersion>(transaction, getGraphVersion, {});
  return { version: stored?.version ?? "empty", writing: stored?.writing ?? [], settled: stored?.settled ?? null };
}

async function setVersion(transaction: ManagedTransaction, graph: StoredVersion): Promise<void> {
  await query(transaction, setGraphVersion, { ...graph, loadedAt: new Date().toISOString() });
}

function next(version: string, change: readonly (string | number)[]): string {
  return createHash("sha256")
    .update(JSON.stringify([version, ...change]))
    .digest("hex")
    .slice(0, 12);
}
