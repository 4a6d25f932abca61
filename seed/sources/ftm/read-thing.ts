import { joinSentences } from "../making/join-sentences.ts";
import type { EntityFacts } from "../making/make-records.ts";
import { toDateText } from "../reading/date-text.ts";
import type { Refusal } from "../refusal.ts";
import { saying } from "./claim-facts.ts";
import { type FtmRow, firstValue, valuesOf } from "./ftm-row.ts";
import type { FtmRun } from "./ftm-run.ts";
import { countryOf, countryProperties, identifierProperties, identifiersOf, isIdentifier } from "./identifiers.ts";
import { decideProperty } from "./kept-properties.ts";
import { readMoney } from "./money.ts";
import { isPersonalId } from "./personal-ids.ts";
import { type Taken, takenFirst, takenWhole } from "./rest-of.ts";
import type { ThingSchema } from "./schemata.ts";
import { resolve } from "./survey.ts";

const nameProperties = ["name", "title", "alias", "weakAlias", "previousName", "abbreviation"];
const companies = ["Company", "Organization", "LegalEntity"];
const backerTopics = ["fin.bank", "fin.fund"];
/** Supplies, services, works. */
const contractTypes = { U: "GOODS", S: "SERVICES", W: "SERVICES" } as const;

/** What a row says of a thing; a row that is a part of one may name it no more than by its id. */
export interface ThingFacts {
  readonly facts: Omit<EntityFacts, "name"> & { readonly name: string | undefined };
  /** Whether the row itself says what kind of thing it is. */
  readonly said: "stated" | "inferred";
  readonly remarks: readonly Refusal[];
}

export function readThing(row: FtmRow, thing: ThingSchema, run: FtmRun): ThingFacts {
  const names = namesOf(row);
  const country = countryOf(row);
  const isBacker =
    companies.includes(row.schema) && valuesOf(row, "topics").some((topic) => backerTopics.includes(topic));
  const contract: ReadContract = thing.kind === "CONTRACT" ? readContract(row, run) : { facts: {}, remarks: [] };
  return {
    facts: {
      id: resolve(row.id, run.survey),
      kind: isBacker ? "BACKER" : thing.kind,
      name: row.caption !== undefined && names.includes(row.caption) ? row.caption : names[0],
      aliases: names,
      country,
      component: thing.component,
      description: joinSentences([describe(row), contract.note]),
      website: valuesOf(row, "website").find((text) => /^https?:\/\/[^\s/]+/.test(text)),
      identifiers: [...identifiersOf(row, country).all, ...ownIds(row, run)],
      ...contract.facts,
      ...(thing.kind === "INVESTIGATION" && {
        openedOn: toDateText(firstValue(row, "fileDate")),
        closedOn: toDateText(firstValue(row, "closeDate")),
      }),
      ...(thing.kind === "JURISDICTION" && { countryCode: country }),
      ...(thing.kind === "FACILITY" && { latitude: toNumber(row, "latitude"), longitude: toNumber(row, "longitude") }),
    },
    said: isBacker ? "stated" : thing.said,
    remarks: contract.remarks,
  };
}

function namesOf(row: FtmRow): readonly string[] {
  return nameProperties
    .filter((one) => one !== "title" || row.schema === "Contract")
    .flatMap((one) => valuesOf(row, one));
}

/** The ids by which the publisher knows the thing, or knew it before it merged records. */
function ownIds(row: FtmRow, { profile: { idScheme } }: FtmRun) {
  if (idScheme === undefined) return [];
  const kept = [row.id, ...row.referents].filter((id) => !isPersonalId(row, id));
  return kept.map((value) => ({ scheme: idScheme, value }));
}

/** Free text of what is or may be a person, or a home, is not kept. */
function describe(row: FtmRow): string | undefined {
  return ["description", "summary"]
    .filter((property) => decideProperty(row.schema, property) === "kept")
    .map((property) => firstValue(row, property))
    .find((text) => text !== undefined);
}

interface ReadContract {
  readonly facts: Partial<EntityFacts>;
  readonly remarks: readonly Refusal[];
  readonly note?: string | undefined;
}

function readContract(row: FtmRow, { survey }: FtmRun): ReadContract {
  const own = readMoney(row);
  const sums = [...(survey.awarded.get(row.id) ?? [])];
  const [currency, amount] = sums.length === 1 ? (sums[0] ?? []) : [];
  const money = own.money ?? { amount, currency };
  const letter = firstValue(row, "type")?.toUpperCase();
  const contractType = letter === "U" || letter === "S" || letter === "W" ? contractTypes[letter] : undefined;
  const facts = { ...money, contractType, signedOn: toDateText(firstValue(row, "contractDate")) };
  return { facts: facts as Partial<EntityFacts>, remarks: own.refusals, note: own.note };
}

/** The values that found a place in the facts. */
export function takenOf(row: FtmRow, facts: EntityFacts): Taken {
  const { kind, country } = facts;
  const names = row.schema === "Contract" ? nameProperties : nameProperties.filter((one) => one !== "title");
  const identifiers = [...identifierProperties].filter((property) => isIdentifier(row, property));
  const where = (name: string) => valuesOf(row, name).filter((code) => code.toUpperCase() === country);
  const said = (name: string, text: string | undefined) => valuesOf(row, name).filter((value) => value === text);
  const day = (name: string, date: string | undefined) => saying(row, name, date);
  return {
    ...takenWhole(row, [...names, ...identifiers]),
    ...Object.fromEntries(countryProperties(row).map((name) => [name, where(name)])),
    description: said("description", describe(row)),
    summary: said("summary", describe(row)),
    website: said("website", facts.website),
    topics: kind === "BACKER" ? valuesOf(row, "topics").filter((topic) => backerTopics.includes(topic)) : [],
    ...(kind === "CONTRACT" && {
      ...takenWhole(row, ["authority"]),
      ...takenFirst(row, readMoney(row).from),
      contractDate: day("contractDate", facts.signedOn),
      type: facts.contractType === undefined ? [] : valuesOf(row, "type").slice(0, 1),
    }),
    ...(kind === "INVESTIGATION" && {
      fileDate: day("fileDate", facts.openedOn),
      closeDate: day("closeDate", facts.closedOn),
    }),
    ...(kind === "JURISDICTION" && takenWhole(row, ["partOf"])),
    ...(kind === "FACILITY" && takenFirst(row, ["latitude", "longitude"])),
  };
}

function toNumber(row: FtmRow, property: string): number | undefined {
  const text = firstValue(row, property);
  return text === undefined ? undefined : Number(text);
}
