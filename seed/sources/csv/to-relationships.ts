import type { RelationshipRecord } from "../../../server/domain/records/record.ts";
import { kindFacts, type RelationshipKind } from "../../../server/domain/relationship-kinds.ts";
import { formatShare } from "../../../server/domain/sentences/words-of-share.ts";
import { makeRelationship, type RelationshipFacts, type Said } from "../making/make-records.ts";
import { shareAmount } from "../making/shared-amount.ts";
import type { Refusal } from "../refusal.ts";
import type { FileMapping, RelationshipMapping } from "./mapping.ts";
import { type FieldValues, readFields } from "./read-fields.ts";
import type { Cells } from "./template.ts";

/** A row whose entities are made. */
export interface RowEnds {
  /** The ids of the row's entities by the word of the mapping. */
  readonly idsByWord: ReadonlyMap<string, readonly string[]>;
  readonly cells: Cells;
  readonly file: FileMapping;
  readonly dataset: string;
  readonly said: Said;
}

export type RowRelationships =
  | {
      readonly relationships: readonly RelationshipRecord[];
      readonly remarks: readonly Refusal[];
      readonly leftOut: readonly string[];
    }
  | { readonly refusal: Refusal };

/** One relationship for each pair of the ends that the row names. */
export function toRelationships(mapping: RelationshipMapping, row: RowEnds): RowRelationships {
  const { from, to, skipWhenEqual, ...templates } = mapping;
  const word = typeof mapping.kind === "string" ? mapping.kind : `${from} to ${to}`;
  const read = readFields(templates, { cells: row.cells, file: row.file, prefix: word });
  if ("refusal" in read) return read;
  const { kind: face, key, quote, status, ...facts } = read.values;
  const leftOut: string[] = [];
  const remarks = [...read.remarks];
  if (face === undefined) {
    return { relationships: [], remarks, leftOut: [`relationship of ${word} for which the mapping has no kind`] };
  }
  const kind = face as RelationshipKind;
  if (status === undefined) return { refusal: blankStatus(kind) };
  const hasPlace = facts.share === undefined || kindFacts(kind).carriesShare;
  if (!hasPlace) remarks.push(shareWithoutPlace(kind));
  const stated: FieldValues = hasPlace ? facts : { ...facts, share: undefined };
  const claim = {
    ...(stated as Partial<RelationshipFacts>),
    status: status as RelationshipFacts["status"],
    // Without a key of its own a claim is what it says: rows that differ are claims that differ.
    key: String(key ?? JSON.stringify({ ...stated, status })),
  };
  const said = quote === undefined ? row.said : { ...row.said, quote: String(quote) };
  const pairs = (row.idsByWord.get(from) ?? []).flatMap((first) =>
    (row.idsByWord.get(to) ?? []).map((second) => ({ from: first, to: second })),
  );
  const figures = pairs.length > 1 ? shareFigures(pairs.length, stated) : {};
  const wanted = pairs.filter((ends) => skipWhenEqual !== true || ends.from !== ends.to);
  for (let count = wanted.length; count < pairs.length; count++) leftOut.push(`${kind} of an entity and itself`);
  const relationships = wanted.map((ends) =>
    makeRelationship({ ...claim, ...figures, dataset: row.dataset, kind, ...ends }, said),
  );
  return { relationships, remarks, leftOut };
}

/** Figures of a row are those of all its claims together: of each of several nobody knows its part. */
function shareFigures(claims: number, facts: FieldValues): Partial<RelationshipFacts> {
  const { amount, currency, units, share, note } = facts as Partial<RelationshipFacts>;
  const together = shareAmount(claims, { amount, currency });
  const notes = [
    note,
    together.note,
    units === undefined ? undefined : `Units of ${claims} such claims together: ${units}.`,
    share === undefined ? undefined : `Share of ${claims} such claims together: ${formatShare(share)}.`,
  ].filter((one) => one !== undefined);
  if (notes.length === 0) return {};
  return { amount: undefined, currency: undefined, units: undefined, share: undefined, note: notes.join(" ") };
}

function blankStatus(kind: string): Refusal {
  const bound = "each relationship says how far it is established";
  return { code: "EMPTY_VALUE", field: `${kind}.status`, value: "is blank", bound };
}

function shareWithoutPlace(kind: string): Refusal {
  return { code: "BAD_SHARE", field: `${kind}.share`, value: "is given", bound: `${kind} has no share` };
}
