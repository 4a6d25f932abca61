import type { ManagedTransaction } from "neo4j-driver";

/** A query inside a write transaction, its rows by column name. */
export async function query<Row extends object>(
  transaction: ManagedTransaction,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> {
  const { records } = await transaction.run(text, parameters);
  return records.map((record) => record.toObject() as Row);
}

/**
 * Runs a query that writes one thing for each row and says how many it wrote. Fewer than the rows means that
 * something which they name was not there: the transaction must not be committed.
 */
export async function writeRows(transaction: ManagedTransaction, text: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const [outcome] = await query<{ written: number }>(transaction, text, { rows });
  if (outcome?.written !== rows.length) {
    throw new Error(`${rows.length} rows were to be written, but ${outcome?.written ?? 0} were: ${text.slice(0, 60)}`);
  }
}
