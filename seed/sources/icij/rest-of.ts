import type { Leftover } from "../importer.ts";
import { cellOf, type LeakFile, type LeakRow } from "./read-nodes.ts";

/** A column that the model has no place for: how the report counts it, and what becomes of it. */
interface ColumnDecision {
  readonly reason: string;
  /** `firms`: kept of what is a firm by its file or its name, since an address may be a home. */
  readonly decision: "kept" | "firms" | "dropped";
}

const kept = (reason: string): ColumnDecision => ({ reason, decision: "kept" });
const ofFirms = (reason: string): ColumnDecision => ({ reason, decision: "firms" });

const ofNode: Readonly<Record<string, ColumnDecision>> = {
  address: ofFirms("address"),
  closed_date: kept("closed date of a firm"),
  dorm_date: kept("dorm date of a firm"),
  inactivation_date: kept("inactivation date of a firm"),
  incorporation_date: kept("incorporation date of a firm"),
  internal_id: kept("internal id"),
  jurisdiction: kept("code of a jurisdiction"),
  note: ofFirms("note"),
  service_provider: kept("service provider"),
  struck_off_date: kept("struck off date of a firm"),
};

/** What the leftovers file may hold of a row: a column that is not among these is dropped. */
const columns: Readonly<Record<LeakFile, Readonly<Record<string, ColumnDecision>>>> = {
  entities: ofNode,
  others: ofNode,
  intermediaries: ofNode,
  officers: { note: ofFirms("note") },
  addresses: {},
  relationships: { status: kept("status of a relationship") },
};

/** What a row leaves over: the reasons that are counted, and the values as a leftover of what it became. */
export function restOf(
  row: LeakRow,
  { record, id }: Pick<Leftover, "record" | "id">,
  subject: "firm" | "may-be-person",
): { readonly reasons: readonly string[]; readonly leftovers: readonly Leftover[] } {
  const reasons: string[] = [];
  const values: Record<string, string> = {};
  for (const [column, { reason, decision }] of Object.entries(columns[row.file])) {
    const text = cellOf(row, column);
    if (text === undefined) continue;
    const isKept = decision === "kept" || (decision === "firms" && subject === "firm");
    if (isKept) values[column] = text;
    reasons.push(isKept ? reason : `personal: ${reason} of what may be a person`);
  }
  return { reasons, leftovers: Object.keys(values).length === 0 ? [] : [{ record, id, values }] };
}
