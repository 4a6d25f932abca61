import type { Identifier } from "../../../server/domain/entity.ts";
import type { LinchpinRecord } from "../../../server/domain/records/record.ts";
import { servesAsIdentity, toEntityId } from "../making/entity-id.ts";
import { makeEntity, makeRelationship } from "../making/make-records.ts";
import { type AwardRow, cellOf } from "./award-row.ts";

/** Words that stand where no firm is named. They share one number, but they are not one firm. */
const placeholders =
  /^(?:MISCELLANEOUS FOREIGN AWARDEES|REDACTED DUE TO PII|MULTIPLE (?:FOREIGN |DOMESTIC )?(?:RECIPIENTS|AWARDEES)|.*\bUNDISCLOSED\b.*|PRIVATE INDIVIDUAL.*|FOREIGN AWARDEES.*)$/i;

/** What stands for the United States among codes of countries: some files have the name there. */
const ofStates = /^(?:USA|UNITED STATES)$/;

/** The columns that name a recipient: the beginning of their names, and single ones where there are any. */
export interface RecipientColumns {
  readonly recipient: string;
  readonly recipientParent: string;
  readonly otherName?: string;
  readonly cage?: string;
  readonly country: string;
}

/** The firm that a row names as recipient, with the parent that it reports, and what was left out. */
export interface Recipient {
  readonly id: string | undefined;
  readonly records: readonly LinchpinRecord[];
  readonly leftOut: readonly string[];
}

export function toRecipient(
  row: AwardRow,
  columns: RecipientColumns,
  place: { readonly dataset: string; readonly source: string; readonly award: string },
): Recipient {
  const firm = toFirm(row, { prefix: columns.recipient, ...columns }, place);
  if (firm.record === undefined) return { id: undefined, records: [], leftOut: [firm.reason] };
  const country = cellOf(row, columns.country);
  const leftOut = country === undefined || ofStates.test(country) ? [] : ["country of a recipient abroad, not kept"];
  const parent = toFirm(row, { prefix: columns.recipientParent }, place);
  if (parent.record === undefined) return { id: firm.record.id, records: [firm.record], leftOut };
  const { id } = firm.record;
  if (parent.record.id === id) {
    return { id, records: [firm.record], leftOut: [...leftOut, "recipient named as its own parent"] };
  }
  const ends = { dataset: place.dataset, kind: "OWNS", from: parent.record.id, to: id } as const;
  const said = { source: place.source, locator: firm.locator };
  const owns = makeRelationship({ ...ends, role: "self-reported parent", status: "CONFIRMED", key: "parent" }, said);
  return { id, records: [firm.record, parent.record, owns], leftOut };
}

function toFirm(
  row: AwardRow,
  columns: { readonly prefix: string } & Partial<RecipientColumns>,
  { dataset, source, award }: { readonly dataset: string; readonly source: string; readonly award: string },
) {
  const name = cellOf(row, `${columns.prefix}_name`);
  if (name === undefined) return { record: undefined, reason: "award without a recipient" };
  if (placeholders.test(name)) return { record: undefined, reason: "placeholder in place of a recipient" };
  const identifiers = [
    ["UEI", `${columns.prefix}_uei`],
    ["DUNS", `${columns.prefix}_duns`],
    ["CAGE", columns.cage ?? ""],
  ].flatMap(([scheme = "", column = ""]): Identifier[] => {
    const value = cellOf(row, column);
    return value === undefined ? [] : [{ scheme, value }];
  });
  const strong = identifiers.filter((one) => one.scheme !== "CAGE" && servesAsIdentity(one));
  // A name is no identity: without a number the firm is known by this award alone.
  const id = toEntityId({ strong, dataset, localId: `${award} ${columns.prefix} ${name}` });
  const locator = strong[0] === undefined ? award : `${strong[0].scheme} ${strong[0].value}`;
  const otherName = columns.otherName === undefined ? undefined : cellOf(row, columns.otherName);
  const facts = {
    ...({ id, kind: "FIRM", name, aliases: otherName === undefined ? [] : [otherName], identifiers } as const),
    country: columns.country !== undefined && ofStates.test(cellOf(row, columns.country) ?? "") ? "US" : undefined,
  };
  return { record: makeEntity(facts, { source, locator }, "inferred"), locator };
}
