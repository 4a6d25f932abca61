import { parseArgs } from "node:util";
import { fingerprint } from "../../exports/fingerprint.ts";
import { beginReading } from "../../exports/steady-reading.ts";
import type { AuditFinding, GraphSummary } from "../../store/graph-store.ts";
import { openStore } from "../../store/neo4j/open-store.ts";
import { type Command, exitCodes } from "../command.ts";
import { withGraph } from "../with-graph.ts";
import { wordCutOff } from "./word-cut-off.ts";

export const audit: Command = {
  name: "audit",
  summary: "Proves that everything in the graph is sourced and whole, and counts what is in it.",
  usage: "[--json]",
  run(args, io) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean" } } });
    return withGraph(io, "command", async ({ connection }) => {
      const store = openStore(connection);
      const { graph, confirm } = await beginReading(store);
      const report = {
        findings: await store.audit(),
        summary: await store.summarise(),
        fingerprint: await fingerprint(store),
      };
      await confirm();
      if (graph.writing !== undefined) io.report(wordCutOff(graph.writing.by));
      if (values.json === true) io.print(JSON.stringify(report));
      else for (const line of wordAudit(report)) io.print(line);
      return report.findings.some(({ count }) => count > 0) ? exitCodes.refused : exitCodes.done;
    });
  },
};

export interface AuditReport {
  readonly findings: readonly AuditFinding[];
  readonly summary: GraphSummary;
  readonly fingerprint: string;
}

/** The audit as lines for a reader: what must be none first, then the counts, the largest first. */
export function wordAudit({ findings, summary, fingerprint }: AuditReport): readonly string[] {
  return [
    ...findings.map(wordFinding),
    `${summary.sources} sources`,
    wordCounts(
      "entities",
      summary.entities.map(({ kind, count }) => [kind, count]),
    ),
    wordCounts(
      "relationships",
      summary.relationships.map(({ kind, count }) => [kind, count]),
    ),
    wordCounts(
      "relationships by status",
      summary.statuses.map(({ status, count }) => [status, count]),
    ),
    `version ${summary.version}`,
    `fingerprint ${fingerprint}`,
  ];
}

const words: Readonly<Record<string, string>> = { "dangling-relationships": "dangling ends" };

function wordFinding({ audit, ids, count }: AuditFinding): string {
  const what = words[audit] ?? audit.replaceAll("-", " ");
  const named = ids.length === 0 ? "" : `: ${ids.join(", ")}${count > ids.length ? " …" : ""}`;
  return `${count} ${what}${named}`;
}

function wordCounts(what: string, counts: readonly (readonly [string, number])[]): string {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const present = counts.filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a);
  return `${total} ${what}: ${present.map(([name, count]) => `${name} ${count}`).join(", ")}`;
}
