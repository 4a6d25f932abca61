import type { LinchpinRecord } from "../../../server/domain/record.ts";
import { toDateText } from "../date-text.ts";
import type { Mapped } from "../importer.ts";
import { type EntityFacts, makeEntity, makeRelationship } from "../make-records.ts";
import type { Refusal } from "../refusal.ts";
import { saying } from "./claim-facts.ts";
import { type FtmRow, firstValue, valuesOf } from "./ftm-row.ts";
import type { FtmRun } from "./ftm-run.ts";
import { countryOf, countryProperties, identifierProperties, identifiersOf, isIdentifier } from "./identifiers.ts";
import { readMoney } from "./money.ts";
import { restOf, type Taken, takenFirst, takenWhole, toLeftovers } from "./rest-of.ts";
import type { ThingSchema } from "./schemata.ts";
import { type Ground, groundOf } from "./sources-of.ts";
import { resolve } from "./survey.ts";

const nameProperties = ["name", "title", "alias", "weakAlias", "previousName", "abbreviation"];
const companies = ["Company", "Organization", "LegalEntity"];
const backerTopics = ["fin.bank", "fin.fund"];
/** Supplies, services, works. */
const contractTypes = { U: "GOODS", S: "SERVICES", W: "SERVICES" } as const;

/** A thing as an entity, with the relationships that it names in its own properties. */
export function toThing(row: FtmRow, thing: ThingSchema, run: FtmRun): Mapped {
  const names = nameProperties
    .filter((one) => one !== "title" || row.schema === "Contract")
    .flatMap((one) => valuesOf(row, one));
  const name = row.caption !== undefined && names.includes(row.caption) ? row.caption : names[0];
  if (name === undefined) {
    const bound = "an entity has a name";
    return {
      outcome: "refused",
      refusal: { code: "MISSING_KEY", field: "properties.name", value: "is missing", bound },
    };
  }
  const ground = groundOf(row, run);
  const country = countryOf(row);
  const isBacker =
    companies.includes(row.schema) && valuesOf(row, "topics").some((topic) => backerTopics.includes(topic));
  const remarks: Refusal[] = [];
  const website = valuesOf(row, "website").find((text) => /^https?:\/\/[^\s/]+/.test(text));
  const facts: EntityFacts = {
    id: resolve(row.id, run.survey),
    kind: isBacker ? "BACKER" : thing.kind,
    name,
    aliases: names,
    country,
    component: thing.component,
    description: firstValue(row, "description") ?? firstValue(row, "summary"),
    website,
    identifiers: [...identifiersOf(row, country).all, ...ownIds(row, run)],
    ...(thing.kind === "CONTRACT" && contractFacts(row, run, remarks)),
    ...(thing.kind === "INVESTIGATION" && {
      openedOn: toDateText(firstValue(row, "fileDate")),
      closedOn: toDateText(firstValue(row, "closeDate")),
    }),
    ...(thing.kind === "JURISDICTION" && { countryCode: country }),
    ...(thing.kind === "FACILITY" && { latitude: toNumber(row, "latitude"), longitude: toNumber(row, "longitude") }),
  };
  const entity = makeEntity(facts, ground.saids, isBacker ? "stated" : thing.said);
  const rest = restOf(row, takenOf(row, facts));
  return {
    outcome: "records",
    records: [...ground.sources, entity, ...ownRelationships(row, facts.id, ground, run)],
    remarks,
    leftOut: rest.reasons,
    leftovers: toLeftovers(rest, [entity], run.survey),
  };
}

/** The ids by which the publisher knows the thing, or knew it before it merged records. */
function ownIds(row: FtmRow, { profile: { idScheme } }: FtmRun) {
  return idScheme === undefined ? [] : [row.id, ...row.referents].map((value) => ({ scheme: idScheme, value }));
}

function contractFacts(row: FtmRow, { survey }: FtmRun, remarks: Refusal[]): Partial<EntityFacts> {
  const own = readMoney(row);
  if (own.refusal !== undefined) remarks.push(own.refusal);
  const sums = [...(survey.awarded.get(row.id) ?? [])];
  const [currency, amount] = sums.length === 1 ? (sums[0] ?? []) : [];
  const money = own.money ?? { amount, currency };
  const letter = firstValue(row, "type")?.toUpperCase();
  const contractType = letter === "U" || letter === "S" || letter === "W" ? contractTypes[letter] : undefined;
  return { ...money, contractType, signedOn: toDateText(firstValue(row, "contractDate")) } as Partial<EntityFacts>;
}

/** A contract names its buyer, a territory what it is part of. */
function ownRelationships(row: FtmRow, id: string, ground: Ground, run: FtmRun): readonly LinchpinRecord[] {
  const shared = { dataset: run.survey.dataset.id, status: ground.status, key: row.id };
  const buyers = row.schema === "Contract" ? valuesOf(row, "authority") : [];
  const wholes = row.schema === "Territory" ? valuesOf(row, "partOf") : [];
  return [
    ...buyers.map((buyer) =>
      makeRelationship({ ...shared, kind: "BUYS_UNDER", from: resolve(buyer, run.survey), to: id }, ...ground.saids),
    ),
    ...wholes.map((whole) =>
      makeRelationship({ ...shared, kind: "PART_OF", from: id, to: resolve(whole, run.survey) }, ...ground.saids),
    ),
  ];
}

/** The values that found a place in the facts. */
function takenOf(row: FtmRow, facts: EntityFacts): Taken {
  const { kind, country } = facts;
  const names = row.schema === "Contract" ? nameProperties : nameProperties.filter((one) => one !== "title");
  const identifiers = [...identifierProperties].filter((property) => isIdentifier(row, property));
  const where = (name: string) => valuesOf(row, name).filter((code) => code.toUpperCase() === country);
  const said = (name: string, text: string | undefined) => valuesOf(row, name).filter((value) => value === text);
  const day = (name: string, date: string | undefined) => saying(row, name, date);
  return {
    ...takenWhole(row, [...names, ...identifiers]),
    ...Object.fromEntries(countryProperties(row).map((name) => [name, where(name)])),
    description: said("description", facts.description),
    summary: said("summary", facts.description),
    website: said("website", facts.website),
    topics: kind === "BACKER" ? valuesOf(row, "topics").filter((topic) => backerTopics.includes(topic)) : [],
    ...(kind === "CONTRACT" && {
      ...takenWhole(row, ["authority"]),
      ...(readMoney(row).money !== undefined && takenFirst(row, ["amount", "currency"])),
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
