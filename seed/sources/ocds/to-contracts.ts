import { isDecimal } from "../../../server/domain/money/decimal-sum.ts";
import type { LinchpinRecord, RelationshipRecord } from "../../../server/domain/records/record.ts";
import type { Leftover } from "../importer.ts";
import { toEntityId } from "../making/entity-id.ts";
import { remarkOnIdentifiers } from "../making/identifier-remarks.ts";
import { joinSentences } from "../making/join-sentences.ts";
import { makeEntity, makeRelationship, type Said } from "../making/make-records.ts";
import { type JsonObject, objectAt, textAt, textsAt } from "../reading/json-fields.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import { toParty, toPartyRecord } from "./parties.ts";
import { dayAt, objectsAt, type Procurement, type Told } from "./procurement.ts";
import { toProducts } from "./products.ts";
import { restOf } from "./rest-of.ts";
import type { OcdsSurvey } from "./survey.ts";

/** Records with what was left out, by reason, and fields that were refused. */
export interface Contracts {
  readonly records: LinchpinRecord[];
  readonly leftOut: string[];
  readonly remarks: Refusal[];
  readonly leftovers: Leftover[];
}

const contractTypes: Readonly<Record<string, "GOODS" | "SERVICES">> = {
  goods: "GOODS",
  works: "SERVICES",
  services: "SERVICES",
};
/** An award that came to nothing has no seller. */
const deadAwards = ["cancelled", "unsuccessful", "pending"];
/** A contract in such a state binds nobody, unless it says when it was signed. */
const unsigned = ["cancelled", "pending"];

/** The contracts of a procurement, or its awards where it has no contract, each with its parties and goods. */
export function toContracts(procurement: Procurement, survey: OcdsSurvey, source: string): Contracts {
  const made: Contracts = { records: [], leftOut: [], remarks: [], leftovers: [] };
  const kind = procurement.contracts.size > 0 ? "contract" : "award";
  for (const [key, told] of kind === "contract" ? procurement.contracts : procurement.awards) {
    const status = textAt(told.part, "status") ?? "";
    if (kind === "award" && deadAwards.includes(status)) made.leftOut.push(`award that is ${status}`);
    else if (kind === "contract" && unsigned.includes(status) && dayAt(told.part, "dateSigned") === undefined) {
      made.leftOut.push(`contract that is ${status} and not signed`);
    } else addContract(made, { procurement, survey, key, told, kind, said: { source, locator: told.release } });
  }
  return made;
}

/** The id of a contract or, in a process without contracts, of an award. */
export function contractId(dataset: string, ocid: string, key: string): string {
  return toEntityId({ strong: [], dataset, localId: `${ocid}|contract|${key}` });
}

function addContract(
  { records, leftOut, remarks, leftovers }: Contracts,
  one: {
    readonly procurement: Procurement;
    readonly survey: OcdsSurvey;
    readonly key: string;
    readonly told: Told;
    readonly kind: "contract" | "award";
    readonly said: Said;
  },
): void {
  const { procurement, survey, key, said } = one;
  const { part } = one.told;
  const dataset = survey.facts.id;
  const id = contractId(dataset, procurement.ocid, key);
  const award = one.kind === "award" ? part : procurement.awards.get(textAt(part, "awardID") ?? "")?.part;
  const type = contractTypes[procurement.category ?? ""];
  const money = readMoney(part);
  if (money !== undefined && "refusal" in money) remarks.push(money.refusal);
  const status = textAt(part, "status");
  const awardedOn = one.kind === "award" ? dayAt(part, "date") : undefined;
  const facts = {
    name: textAt(part, "title") ?? textAt(award, "title") ?? procurement.title ?? `Contract ${key}`,
    identifiers: [{ scheme: "OCDS", value: `${procurement.ocid}/${key}` }],
    description: joinSentences([
      textAt(part, "description"),
      status === undefined ? undefined : `Status: ${status}.`,
      one.kind === "award" ? "An award; no contract of it is in the files." : undefined,
      awardedOn === undefined ? undefined : `Awarded on ${awardedOn}.`,
      money !== undefined && "tax" in money ? money.tax : undefined,
    ]),
    contractType: type,
    ...(money !== undefined && "amount" in money && { amount: money.amount, currency: money.currency }),
    // The day of an award is not that of a signature.
    signedOn: one.kind === "award" ? undefined : dayAt(part, "dateSigned"),
  };
  records.push(makeEntity({ id, kind: "CONTRACT", ...facts }, said, "stated"));
  const rest = restOf(part, one.kind, award);
  const isTaxed = money !== undefined && "tax" in money;
  leftOut.push(...rest.reasons.filter((reason) => !isTaxed || reason !== `${one.kind}.valueWithTax`));
  if (Object.keys(rest.values).length > 0) leftovers.push({ record: "entity", id, values: rest.values });
  const period = objectAt(part, one.kind === "award" ? "contractPeriod" : "period");
  const dates = { since: dayAt(period, "startDate"), until: dayAt(period, "endDate") };
  const join = (references: readonly JsonObject[], kind: "BUYS_UNDER" | "SELLS_UNDER" | "INTERMEDIATES") =>
    references.flatMap((reference): readonly RelationshipRecord[] => {
      const party = toParty(reference, procurement, dataset);
      if (party === undefined) {
        leftOut.push("party without a name");
        return [];
      }
      leftOut.push(...party.leftOut);
      remarks.push(...remarkOnIdentifiers(party.identifiers));
      records.push(toPartyRecord(party, survey.publicBodies.has(party.id) ? "AGENCY" : "FIRM", said));
      const ends = { dataset, kind, from: party.id, to: id, status: "CONFIRMED" } as const;
      return [makeRelationship({ ...ends, ...dates, key: `${procurement.ocid}|${key}` }, said)];
    });
  const buyers = join([...procurement.buyers, ...objectsAt(part, "buyers")], "BUYS_UNDER");
  // A contract's own supplier is one of those that share its award.
  const own = objectsAt(part, "suppliers");
  const sellers = join(own.length > 0 ? own : objectsAt(award, "suppliers"), "SELLS_UNDER");
  const agents = procurement.procuringEntity === undefined ? [] : join([procurement.procuringEntity], "INTERMEDIATES");
  records.push(...distinct([...buyers, ...sellers]));
  records.push(...agents.filter(({ from }) => !buyers.some((buyer) => buyer.from === from)));
  if (buyers.length === 0) leftOut.push("contract without a buyer");
  if (sellers.length === 0) {
    leftOut.push(award === undefined ? "contract whose award is not in the files" : "contract without a seller");
  }
  records.push(
    ...toProducts([...objectsAt(part, "items"), ...objectsAt(award, "items")], { dataset, contract: id, said }),
  );
  for (const related of procurement.related) {
    if (!textsAt(related, "relationship").some((word) => ["framework", "parent"].includes(word))) continue;
    const other = survey.procurements.get(textAt(related, "identifier") ?? "");
    const [whole, ...others] = other === undefined ? [] : [...other.contracts.keys()];
    if (other === undefined || whole === undefined || others.length > 0) {
      leftOut.push("related process without one contract in the files");
    } else {
      const ends = { dataset, kind: "PART_OF", from: id, to: contractId(dataset, other.ocid, whole) } as const;
      records.push(makeRelationship({ ...ends, status: "CONFIRMED", key: procurement.ocid }, said));
    }
  }
}

/** The value, with tax where only that is given, which is said. Undefined without an amount. */
function readMoney(part: JsonObject) {
  const key = ["value", "valueWithTax"].find((one) => textAt(objectAt(part, one), "amount") !== undefined);
  if (key === undefined) return undefined;
  const given = objectAt(part, key);
  const amount = textAt(given, "amount") ?? "";
  const currency = textAt(given, "currency")?.toUpperCase();
  if (isDecimal(amount) && currency !== undefined && /^[A-Z]{3}$/.test(currency)) {
    return { amount, currency, ...(key === "valueWithTax" && { tax: "The amount includes tax." }) };
  }
  const value = `is ${excerpt([amount, currency])}`;
  const bound = "give a decimal amount and its currency";
  return { refusal: { code: "BAD_MONEY", field: key, value, bound } satisfies Refusal };
}

function distinct(relationships: readonly RelationshipRecord[]): readonly RelationshipRecord[] {
  return relationships.filter(({ id }, at) => relationships.findIndex((one) => one.id === id) === at);
}
