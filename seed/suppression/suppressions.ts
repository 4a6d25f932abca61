import { normalIdentifier } from "../../server/domain/identifiers/identifier.ts";
import type { EntityRecord, LinchpinRecord } from "../../server/domain/records/record.ts";
import { toEntityId } from "../sources/making/entity-id.ts";

/** What is not to be shown, by id or by identifier, and why: one line of the suppression list. */
export interface Suppression {
  readonly subject: { readonly id: string } | { readonly scheme: string; readonly value: string };
  readonly reason: string;
  /** Since when, as 2026-01-02. */
  readonly date: string;
}

/** The suppression list as an import asks it. */
export interface Suppressions {
  /**
   * The reason why the record is kept out, or undefined. An entity that is kept out by an identifier is remembered, so
   * that claims about it are kept out as well: entities are asked before relationships.
   */
  reasonAgainst(record: LinchpinRecord): string | undefined;
  /** Whether the id is of what is kept out, as far as the records that were asked about have shown. */
  isKeptOut(id: string): boolean;
}

export function createSuppressions(list: readonly Suppression[]): Suppressions {
  const byId = new Map<string, string>();
  const byIdentifier = new Map<string, string>();
  for (const { subject, reason } of list) {
    if ("id" in subject) byId.set(subject.id, reason);
    else {
      byIdentifier.set(keyOf(subject), reason);
      // What other files call the entity whose strongest identifier it is.
      byId.set(toEntityId({ strong: [subject], dataset: "", localId: "" }), reason);
    }
  }
  const ofEntity = (record: EntityRecord): string | undefined => {
    const known = (record.identifiers ?? []).map((one) => byIdentifier.get(keyOf(one)));
    const reason = byId.get(record.id) ?? known.find((one) => one !== undefined);
    if (reason !== undefined) byId.set(record.id, reason);
    return reason;
  };
  return {
    isKeptOut: (id) => byId.has(id),
    reasonAgainst(record) {
      if (list.length === 0) return undefined;
      if (record.record === "dataset") return undefined;
      if (record.record === "source") return byId.get(record.id);
      if (record.record === "entity") return ofEntity(record);
      const named = [record.id, record.from, record.to, ...record.evidence.flatMap(({ statedBy }) => statedBy ?? [])];
      return named.map((id) => byId.get(id)).find((reason) => reason !== undefined);
    },
  };
}

function keyOf({ scheme, value }: { readonly scheme: string; readonly value: string }): string {
  return `${scheme.toLowerCase()}|${normalIdentifier(scheme, value)}`;
}
