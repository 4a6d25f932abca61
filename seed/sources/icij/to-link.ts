import type { ImportContext, Mapped } from "../importer.ts";
import { makeRelationship } from "../making/make-records.ts";
import { ownName } from "../making/own-name.ts";
import { toIsoDate } from "../reading/cell-values.ts";
import { remarkOnEnd } from "../reading/date-text.ts";
import { toLeakSource } from "./leak-source.ts";
import { toLinkKind } from "./link-kinds.ts";
import { cellOf, type LeakRow } from "./read-nodes.ts";
import { restOf } from "./rest-of.ts";
import { nodeId } from "./to-node.ts";

/** The relationship of a row, read from its first node to its second. */
export function toLink(
  row: LeakRow,
  { dataset, bearers }: { readonly dataset: string; readonly bearers: ReadonlySet<string> },
  { today }: Pick<ImportContext, "today">,
): Mapped {
  const type = cellOf(row, "rel_type") ?? "";
  const link = cellOf(row, "link") ?? type.replaceAll("_", " ");
  const start = cellOf(row, "node_id_start");
  const end = cellOf(row, "node_id_end");
  if (start === undefined || end === undefined) {
    const field = start === undefined ? "node_id_start" : "node_id_end";
    const refusal = { code: "EMPTY_VALUE", field, value: "is blank", bound: "a relationship has two ends" } as const;
    return { outcome: "refused", refusal };
  }
  const known = toLinkKind(type, link);
  if (known === undefined) return { outcome: "left-out", reason: "address" };
  if (bearers.has(start) || bearers.has(end)) return { outcome: "left-out", reason: "bearer: nobody is named" };
  const since = dateOf(row, "start_date");
  const until = dateOf(row, "end_date");
  if ("refusal" in since) return { outcome: "refused", refusal: since.refusal };
  if ("refusal" in until) return { outcome: "refused", refusal: until.refusal };
  const source = toLeakSource(row, dataset);
  const state = cellOf(row, "status")?.replace(/\.$/, "");
  const relationship = makeRelationship(
    {
      ...{ dataset, kind: known.kind, from: nodeId(dataset, start), to: nodeId(dataset, end) },
      ...{ role: link, status: "REPORTED", since: since.text, until: until.text, score: known.score },
      note: state === undefined ? undefined : `Its status in the leak: ${state}.`,
      interests: known.interest === undefined ? [] : [known.interest],
      key: `${type}|${link}`,
    },
    { source: source.id, locator: `${ownName(row.place.file)}#${row.place.line}` },
  );
  const rest = restOf(row, relationship, "may-be-person");
  const leftOut = [
    ...(known.isUnknown === true ? [`meaning of the words: ${link.slice(0, 60)}`] : []),
    ...rest.reasons,
  ];
  const remarks = remarkOnEnd(until.text, today);
  const called = Object.fromEntries([start, end].map((node) => [nodeId(dataset, node), `node ${node}`]));
  return { outcome: "records", records: [source, relationship], called, remarks, leftOut, leftovers: rest.leftovers };
}

/** Dates are written `23-MAR-2006`, some ISO 8601. */
function dateOf(row: LeakRow, column: string) {
  const text = cellOf(row, column);
  return text === undefined ? { text } : toIsoDate(text, "DD-MMM-YYYY", column);
}
