import { questionLimits } from "../../../limits/questions.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { GraphReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";

/** By name, so that a finding says which query to read. */
const audits = [
  { audit: "unsourced-relationships", query: loadCypher("audit/unsourced-relationships") },
  { audit: "dangling-relationships", query: loadCypher("audit/dangling-relationships") },
  { audit: "dangling-evidence", query: loadCypher("audit/dangling-evidence") },
  { audit: "evidence-without-relationship", query: loadCypher("audit/evidence-without-relationship") },
  { audit: "evidence-without-source", query: loadCypher("audit/evidence-without-source") },
  { audit: "incomplete-entities", query: loadCypher("audit/incomplete-entities") },
  { audit: "incomplete-relationships", query: loadCypher("audit/incomplete-relationships") },
  { audit: "incomplete-sources", query: loadCypher("audit/incomplete-sources") },
  { audit: "incomplete-evidence", query: loadCypher("audit/incomplete-evidence") },
  { audit: "unknown-datasets", query: loadCypher("audit/unknown-datasets") },
  { audit: "values-out-of-range", query: loadCypher("audit/values-out-of-range") },
];

/** Every audit, one after another: each reads the whole graph. At most 100 ids of a finding are named. */
export function audit(connection: Connection): GraphReader["audit"] {
  return async () => {
    const findings = [];
    for (const { audit, query } of audits) {
      const [row] = await read<{ ids: readonly string[]; count: number }>(
        connection,
        query,
        { limit: questionLimits.pageSize },
        { deadline: storeLimits.scanMilliseconds },
      );
      findings.push({ audit, ids: row?.ids ?? [], count: row?.count ?? 0 });
    }
    return findings;
  };
}
