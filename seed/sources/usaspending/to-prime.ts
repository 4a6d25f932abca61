import type { ContractType } from "../../../server/domain/entity.ts";
import type { LinchpinRecord, SourceRecord } from "../../../server/domain/records/record.ts";
import type { ImportContext, Mapped } from "../importer.ts";
import { toEntityId, toSourceId } from "../making/entity-id.ts";
import { joinSentences } from "../making/join-sentences.ts";
import { makeFileSource } from "../making/make-dataset.ts";
import { makeEntity, makeRelationship, type Said } from "../making/make-records.ts";
import { remarkOnEnd } from "../reading/date-text.ts";
import type { Refusal } from "../refusal.ts";
import { toAgencies } from "./agencies.ts";
import { findBadMoney } from "./award-money.ts";
import { type AwardRow, cellOf, toDate } from "./award-row.ts";
import { primeColumns, readAwardKey } from "./columns.ts";
import { toRecipient } from "./recipient.ts";
import { restOf } from "./rest-of.ts";
import type { AwardSurvey, AwardTotal } from "./survey.ts";

type Records = Extract<Mapped, { readonly outcome: "records" }>;

/** A prime award as a row gives it. `seller` is its recipient where one is named. */
export type Prime = Records & { readonly contract: string; readonly said: Said; readonly seller: string | undefined };

/** The contract of a row with its buyer, seller, goods and the award that it is part of. */
export function toPrime(
  row: AwardRow,
  context: ImportContext,
  survey: AwardSurvey,
): Prime | Extract<Mapped, { readonly outcome: "refused" }> {
  const columns = primeColumns[row.file];
  const dataset = survey.facts.id;
  const named = readAwardKey(columns.key, cellOf(row, columns.key));
  if ("refusal" in named) return refused(named.refusal);
  const { key } = named;
  const total = survey.awards.get(key);
  const given = cellOf(row, columns.amount);
  const bad = findBadMoney(columns.amount, given);
  if (bad !== undefined) return refused(bad);
  const amount = row.file === "transactions" ? total?.amount : given;
  const award = toAwardSource(row, key, dataset);
  const file = makeFileSource(survey.facts, { tier: "PRIMARY", url: "https://www.usaspending.gov/" }, context).id;
  const said: Said = { source: award.id, locator: key };
  const id = contractId(key, dataset);
  const product = cellOf(row, columns.productCode);
  const productName = cellOf(row, columns.productName);
  const productWords = [product, productName].filter((part) => part !== undefined).join(" ");
  const sum = row.file === "transactions" ? wordSum(total) : undefined;
  const texts = [cellOf(row, columns.description), productWords === "" ? undefined : `PSC ${productWords}.`, sum];
  const contract = makeEntity(
    {
      ...contractFacts(cellOf(row, columns.piid) ?? key, key, id),
      description: joinSentences(texts),
      contractType: toContractType(product),
      ...(amount !== undefined && { amount, currency: "USD" }),
      signedOn: toDate(cellOf(row, columns.signedOn)) ?? total?.signedOn,
    },
    said,
    "stated",
  );
  const since = toDate(cellOf(row, columns.since));
  const until = toDate(cellOf(row, columns.until));
  const join = (ends: { readonly from: string; readonly to: string; readonly role?: string }, kind: JoiningKind) =>
    makeRelationship({ dataset, kind, ...ends, status: "CONFIRMED", ...periodOf(kind, since, until), key }, said);
  const awarding = toAgencies(row, columns.awarding, { dataset, source: file });
  const funding = toAgencies(row, columns.funding, { dataset, source: file });
  const recipient = toRecipient(row, columns, { dataset, source: file, award: key });
  const records: LinchpinRecord[] = [award, contract, ...awarding.records, ...funding.records, ...recipient.records];
  if (awarding.buyer !== undefined) records.push(join({ from: awarding.buyer, to: id }, "BUYS_UNDER"));
  if (funding.buyer !== undefined && funding.buyer !== awarding.buyer) {
    records.push(join({ from: funding.buyer, to: id, role: "funding" }, "BUYS_UNDER"));
  }
  if (recipient.id !== undefined) records.push(join({ from: recipient.id, to: id }, "SELLS_UNDER"));
  const [parentPiid, parentAgency] = [cellOf(row, columns.parentPiid), cellOf(row, columns.parentAgency)];
  if (parentPiid !== undefined && parentAgency !== undefined) {
    const parentKey = `CONT_IDV_${parentPiid}_${parentAgency}`;
    const parent = contractId(parentKey, dataset);
    const parentSaid = { source: file, locator: parentKey };
    records.push(makeEntity(contractFacts(parentPiid, parentKey, parent), parentSaid, "stated"));
    if (parent !== id) records.push(join({ from: id, to: parent }, "PART_OF"));
  }
  if (product !== undefined && toContractType(product) === "GOODS") {
    const identifier = { scheme: "US-PSC", value: product };
    const goods = toEntityId({ strong: [identifier], dataset, localId: `PSC ${product}` });
    const facts = { id: goods, kind: "PRODUCT", name: productName ?? product, identifiers: [identifier] } as const;
    records.push(makeEntity(facts, { source: file, locator: `PSC ${product}` }, "stated"));
    records.push(join({ from: id, to: goods }, "COVERS"));
  }
  const remarks = remarkOnEnd(until, context.today);
  const { leftOut } = recipient;
  const leftovers = restOf(row, id);
  return { outcome: "records", records, remarks, leftOut, leftovers, contract: id, said, seller: recipient.id };
}

type JoiningKind = "BUYS_UNDER" | "SELLS_UNDER" | "PART_OF" | "COVERS";

/** Only buyer and seller are bound for the period of performance. */
function periodOf(kind: JoiningKind, since: string | undefined, until: string | undefined) {
  return kind === "BUYS_UNDER" || kind === "SELLS_UNDER" ? { since, until } : {};
}

function contractFacts(piid: string, key: string, id: string) {
  const identifiers = [
    { scheme: "USAspending", value: key },
    { scheme: "PIID", value: piid },
  ];
  return { id, kind: "CONTRACT", name: `Contract ${piid}`, identifiers } as const;
}

function contractId(key: string, dataset: string): string {
  return toEntityId({ strong: [{ scheme: "USAspending", value: key }], dataset, localId: key });
}

/** Codes of goods begin with a digit, those of services with a letter. */
function toContractType(code: string | undefined): ContractType | undefined {
  if (code === undefined) return undefined;
  return /^\d/.test(code) ? "GOODS" : "SERVICES";
}

function toAwardSource(row: AwardRow, key: string, dataset: string): SourceRecord {
  const url = cellOf(row, "usaspending_permalink");
  return {
    record: "source",
    id: toSourceId(dataset, "award", key),
    title: `USAspending.gov: award ${key}`,
    publisher: "USAspending.gov",
    ...(url !== undefined && { url }),
    tier: "PRIMARY",
    licence: "US public domain",
  };
}

/** Without the first of its transactions a sum is not what the award comes to. */
function wordSum(total: AwardTotal | undefined): string | undefined {
  return total === undefined || total.hasFirst
    ? undefined
    : `The amount is the sum of ${total.rows} transactions, and the award's first is not among them.`;
}

function refused(refusal: Refusal): Extract<Mapped, { readonly outcome: "refused" }> {
  return { outcome: "refused", refusal };
}
