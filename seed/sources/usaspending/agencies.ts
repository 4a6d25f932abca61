import type { LinchpinRecord } from "../../../server/domain/records/record.ts";
import { toEntityId } from "../making/entity-id.ts";
import { makeEntity, makeRelationship, type Said } from "../making/make-records.ts";
import { type AwardRow, cellOf } from "./award-row.ts";

/** The bodies that a row names, from the whole to its part. */
const levels = [
  { part: "agency", scheme: "US-agency" },
  { part: "sub_agency", scheme: "US-sub-agency" },
  { part: "office", scheme: "US-office" },
] as const;

/**
 * The office that awards or funds, the sub-agency and the agency that it is part of. `buyer` is the deepest one named.
 * The locator is the body's code, so that each of the rows that name it says the same.
 */
export function toAgencies(
  row: AwardRow,
  prefix: string,
  { dataset, source }: { readonly dataset: string; readonly source: string },
): { readonly buyer: string | undefined; readonly records: readonly LinchpinRecord[] } {
  const records: LinchpinRecord[] = [];
  let whole: string | undefined;
  for (const { part, scheme } of levels) {
    const value = cellOf(row, `${prefix}_${part}_code`);
    const name = cellOf(row, `${prefix}_${part}_name`);
    if (value === undefined || name === undefined) continue;
    const identifier = { scheme, value };
    const said: Said = { source, locator: `${scheme} ${value}` };
    const id = toEntityId({ strong: [identifier], dataset, localId: `${scheme} ${value}` });
    records.push(makeEntity({ id, kind: "AGENCY", name, identifiers: [identifier] }, said, "stated"));
    if (whole !== undefined && whole !== id) {
      const ends = { dataset, kind: "PART_OF", from: id, to: whole } as const;
      records.push(makeRelationship({ ...ends, status: "CONFIRMED", key: "" }, said));
    }
    whole = id;
  }
  return { buyer: whole, records };
}
