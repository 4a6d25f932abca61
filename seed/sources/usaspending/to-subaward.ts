import type { LinchpinRecord } from "../../../server/domain/records/record.ts";
import type { ImportContext, Mapped } from "../importer.ts";
import { toEntityId } from "../making/entity-id.ts";
import { joinSentences } from "../making/join-sentences.ts";
import { makeFileSource } from "../making/make-dataset.ts";
import { makeEntity, makeRelationship } from "../making/make-records.ts";
import { findBadMoney } from "./award-money.ts";
import { type AwardRow, cellOf } from "./award-row.ts";
import { toRecipient } from "./recipient.ts";
import { restOf } from "./rest-of.ts";
import { type AwardSurvey, paymentKey, placeText, subawardKey } from "./survey.ts";
import { toPrime } from "./to-prime.ts";

const payee = {
  recipient: "subawardee",
  recipientParent: "subawardee_parent",
  otherName: "subawardee_dba_name",
  country: "subawardee_country_code",
};

/** The subaward of a row, a contract of its own: part of the prime award, whose recipient buys under it. */
export function toSubaward(row: AwardRow, context: ImportContext, survey: AwardSurvey): Mapped {
  const bad = findBadMoney("subaward_amount", cellOf(row, "subaward_amount"));
  if (bad !== undefined) return { outcome: "refused", refusal: bad };
  const prime = toPrime(row, context, survey);
  if (prime.outcome === "refused") return prime;
  const dataset = survey.facts.id;
  const key = subawardKey(row);
  const number = cellOf(row, "subaward_number") ?? "without a number";
  const total = survey.subawards.get(key);
  const file = makeFileSource(survey.facts, { tier: "PRIMARY", url: "https://www.usaspending.gov/" }, context).id;
  const said = { source: prime.said.source, locator: key };
  const id = toEntityId({ strong: [], dataset, localId: `subaward ${key}` });
  const overlap = `Sum of ${total?.rows} reports, which may overlap.`;
  const texts = [cellOf(row, "subaward_description"), (total?.rows ?? 1) > 1 ? overlap : undefined];
  const contract = makeEntity(
    {
      ...{ id, kind: "CONTRACT", name: `Subaward ${number}` },
      identifiers: [{ scheme: "USAspending-subaward", value: number }],
      description: joinSentences(texts),
      ...(total !== undefined && { amount: total.amount, currency: "USD" }),
      signedOn: total?.signedOn,
    },
    said,
    "stated",
  );
  const recipient = toRecipient(row, payee, { dataset, source: file, award: key });
  const join = (kind: "PART_OF" | "BUYS_UNDER" | "SELLS_UNDER", from: string, to: string) =>
    makeRelationship({ dataset, kind, from, to, status: "CONFIRMED", key }, said);
  const records: LinchpinRecord[] = [...prime.records, contract, ...recipient.records];
  records.push(join("PART_OF", id, prime.contract));
  if (prime.seller !== undefined) records.push(join("BUYS_UNDER", prime.seller, id));
  if (recipient.id !== undefined) records.push(join("SELLS_UNDER", recipient.id, id));
  const isAgain = survey.firstReports.get(paymentKey(row)) !== placeText(row);
  const again = isAgain ? ["payment reported again: counted once"] : [];
  const leftOut = [...(prime.leftOut ?? []), ...recipient.leftOut, ...again];
  return { outcome: "records", records, remarks: prime.remarks ?? [], leftOut, leftovers: restOf(row, id) };
}
