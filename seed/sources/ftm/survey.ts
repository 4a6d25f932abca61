import { addDecimals } from "../../../server/domain/money/decimal-sum.ts";
import type { Money } from "../../../server/domain/money/money.ts";
import { toEntityId } from "../making/entity-id.ts";
import type { DatasetFacts } from "../making/make-dataset.ts";
import type { FtmRow } from "./ftm-row.ts";
import { firstValue, valuesOf } from "./ftm-row.ts";
import { countryOf, identifiersOf } from "./identifiers.ts";
import { readMoney } from "./money.ts";
import { isPersonalId } from "./personal-ids.ts";
import { findSchema } from "./schemata.ts";

/** What only all rows together can say. Ids are the publisher's own unless they are said to be ours. */
export interface FtmSurvey {
  readonly dataset: DatasetFacts;
  /** Our id of things that are known by a strong identifier, and of things by their former ids. */
  readonly ids: ReadonlyMap<string, string>;
  /** Our ids of things that have former ids. */
  readonly merged: ReadonlySet<string>;
  /** The ids of the graph in place of ours, where it knows the thing under another. */
  readonly known: ReadonlyMap<string, string>;
  /** Offices that somebody may hold, with the bodies that they are in. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly documents: ReadonlySet<string>;
  /** Schemata of things that the model has no place for. */
  readonly placeless: ReadonlyMap<string, string>;
  /** What was awarded under a contract, by currency. */
  readonly awarded: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Whether the address with the id is named by what is no person, and by nothing that may be one. */
  isOfFirms(address: string): boolean;
}

interface Position {
  readonly name: string | undefined;
  readonly organizations: readonly string[];
}

/** Schemata so frequent, and never an end of anything, that they are not remembered. */
const neverEnds = new Set(["Address", "Identification", "Passport", "Mention", "Note"]);

/** Reads rows once. `facts` gets the day on which the publisher last saw any of them. */
export async function surveyRows(
  rows: AsyncIterable<FtmRow>,
  dataset: string,
  facts: (publishedOn: string | undefined) => DatasetFacts,
): Promise<FtmSurvey> {
  const ids = new Map<string, string>();
  const merged = new Set<string>();
  const positions = new Map<string, Position>();
  const documents = new Set<string>();
  const placeless = new Map<string, string>();
  const awards: Awards = new Map();
  const offices = new Set<string>();
  const homes = new Set<string>();
  let lastSeen: string | undefined;
  for await (const row of rows) {
    if (row.lastSeen !== undefined && row.lastSeen > (lastSeen ?? "")) lastSeen = row.lastSeen;
    const { use } = findSchema(row.schema);
    if (use === "thing") {
      const { strong } = identifiersOf(row, countryOf(row));
      const id = toEntityId({ strong, dataset, localId: row.id });
      if (strong.length > 0) ids.set(row.id, id);
      for (const former of row.referents) if (former !== row.id) ids.set(former, id);
      if (row.referents.length > 0) merged.add(id);
    } else if (row.schema === "Position") {
      const name = row.caption ?? firstValue(row, "name");
      positions.set(row.id, { name, organizations: valuesOf(row, "organization") });
    } else if (use === "document") documents.add(row.id);
    else if (use === "left-out" && !neverEnds.has(row.schema)) placeless.set(row.id, row.schema);
    if (row.schema === "ContractAward") addAward(awards, row);
    for (const address of valuesOf(row, "addressEntity")) (hasHome(row.schema) ? homes : offices).add(address);
  }
  const awarded = new Map([...awards].map(([contract, of]) => [contract, sumOf(of)]));
  const isOfFirms = (address: string) => offices.has(address) && !homes.has(address);
  const places = { positions, documents, placeless, awarded, isOfFirms };
  return { dataset: facts(lastSeen), ids, merged, known: new Map(), ...places };
}

/** Whether an address of such a thing may be a home. */
function hasHome(schema: string): boolean {
  return schema === "Person" || schema === "LegalEntity" || schema === "RealEstate";
}

/** Our id of the thing that a row names. */
export function resolve(localId: string, { ids, known, dataset }: FtmSurvey): string {
  const id = ids.get(localId) ?? toEntityId({ strong: [], dataset: dataset.id, localId });
  return known.get(id) ?? id;
}

/** What the publisher calls things, by our ids for them; an id that may be made of a person's number is told nowhere. */
export function callThings(localIds: readonly string[], survey: FtmSurvey): Readonly<Record<string, string>> {
  const named = localIds.filter((id) => !isPersonalId({ schema: "Person" }, id));
  return Object.fromEntries(named.map((id) => [resolve(id, survey), id]));
}

/** Awards of each contract by their ids, so that one that is told twice counts once. */
type Awards = Map<string, Map<string, Money>>;

function addAward(awards: Awards, row: FtmRow): void {
  const { money } = readMoney(row);
  for (const contract of valuesOf(row, "contract")) {
    const before = awards.get(contract) ?? new Map<string, Money>();
    if (money === undefined) before.delete(row.id);
    else before.set(row.id, money);
    awards.set(contract, before);
  }
}

function sumOf(awards: ReadonlyMap<string, Money>): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  for (const { amount, currency } of awards.values()) {
    sums.set(currency, addDecimals(sums.get(currency) ?? "0", amount) ?? amount);
  }
  return sums;
}
