import type { EntityKind } from "../../server/domain/entity.ts";
import { type EntityRecord, recordKeys } from "../../server/domain/records/record.ts";
import { excerpt, type Refusal } from "../sources/refusal.ts";
import { checkShares } from "./check-shares.ts";
import { checkDate, checkMoney, checkNumber, checkPattern, checkPeriod, findTwice, refuse } from "./check-value.ts";

/** Properties that only some kinds have. */
const kindsOf: ReadonlyMap<keyof EntityRecord, readonly EntityKind[]> = new Map([
  ["component", ["PRODUCT", "ASSET"]],
  ["contractType", ["CONTRACT"]],
  ["amount", ["CONTRACT"]],
  ["currency", ["CONTRACT"]],
  ["units", ["CONTRACT"]],
  ["signedOn", ["CONTRACT"]],
  ["openedOn", ["INVESTIGATION"]],
  ["closedOn", ["INVESTIGATION"]],
  ["outcome", ["INVESTIGATION"]],
  ["latitude", ["FACILITY"]],
  ["longitude", ["FACILITY"]],
  ["capacityMegawatts", ["FACILITY"]],
  ["countryCode", ["JURISDICTION"]],
]);

/** Keys that are not claims about the entity, so that no evidence speaks for them. */
const unproved = new Set(["record", "id", "datasets", "kind", "roles", "evidence"]);

const country = { code: "BAD_ID", pattern: /^[A-Z]{2}$/, bound: "give two capital letters (ISO 3166-1)" } as const;
const scheme = {
  code: "BAD_ID",
  pattern: /^[A-Za-z][A-Za-z0-9._-]{0,49}$/,
  bound: "a scheme is a word without a colon",
} as const;
const address = {
  code: "BAD_ADDRESS",
  pattern: /^https?:\/\/[^\s/]+/,
  bound: "give an address that begins with http:// or https://",
} as const;

const most = Number.MAX_SAFE_INTEGER;

/** What is wrong with an entity by itself. An identifier with wrong check digits is kept as text. */
export function checkEntity(record: EntityRecord): Refusal | undefined {
  return (
    checkKind(record) ??
    checkPattern(country, "country", record.country) ??
    checkPattern(country, "countryCode", record.countryCode) ??
    checkPattern(address, "website", record.website) ??
    checkIdentifiers(record) ??
    checkMoney(record) ??
    checkNumber("units", record.units, { minimum: 1, maximum: most, whole: true }) ??
    checkNumber("latitude", record.latitude, { minimum: -90, maximum: 90 }) ??
    checkNumber("longitude", record.longitude, { minimum: -180, maximum: 180 }) ??
    checkNumber("capacityMegawatts", record.capacityMegawatts, { minimum: 0, maximum: most }) ??
    checkDate("signedOn", record.signedOn) ??
    checkPeriod({ field: "openedOn", value: record.openedOn }, { field: "closedOn", value: record.closedOn }) ??
    checkShares(record) ??
    checkEvidence(record)
  );
}

function checkIdentifiers({ identifiers = [] }: EntityRecord): Refusal | undefined {
  const index = identifiers.findIndex((one) => checkPattern(scheme, "scheme", one.scheme) !== undefined);
  return index === -1 ? undefined : checkPattern(scheme, `identifiers[${index}].scheme`, identifiers[index]?.scheme);
}

function checkKind(record: EntityRecord): Refusal | undefined {
  const roles = record.roles ?? [];
  if (roles.includes(record.kind)) {
    return refuse("NOT_OF_KIND", "roles", `repeat the kind ${record.kind}`, "roles are further faces beside the kind");
  }
  for (const [field, kinds] of kindsOf) {
    if (record[field] !== undefined && !kinds.some((kind) => kind === record.kind || roles.includes(kind))) {
      return refuse("NOT_OF_KIND", field, `stands on a ${record.kind}`, `only ${kinds.join(" and ")} has it`);
    }
  }
  return undefined;
}

function checkEvidence(record: EntityRecord): Refusal | undefined {
  if (record.evidence.length === 0)
    return refuse("NO_EVIDENCE", "evidence", "is empty", "each record rests on evidence");
  const twice = findTwice(
    record.evidence.map((one) => [one.dataset, one.source, one.locator, one.quote, one.properties]),
  );
  if (twice !== undefined) return twice;
  const proved = new Set<string>();
  for (const [index, { properties }] of record.evidence.entries()) {
    const unset = properties.find((property) => !Object.hasOwn(record, property));
    if (unset !== undefined || !properties.every(isProperty)) {
      const value = `names ${excerpt(unset ?? properties.find((property) => !isProperty(property)))}`;
      return refuse(
        "UNPROVED_PROPERTY",
        `evidence[${index}].properties`,
        value,
        "evidence speaks for properties that are set",
      );
    }
    for (const property of properties) proved.add(property);
  }
  // A joined record has its lists even where they are empty; they are not written.
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  const bare = Object.entries(record).find(
    ([key, value]) => !proved.has(key) && !unproved.has(key) && !isEmpty(value),
  )?.[0];
  return bare === undefined
    ? undefined
    : refuse("UNPROVED_PROPERTY", bare, "has no evidence", "name it in the properties of a piece of evidence");
}

const properties = new Set<string>(
  recordKeys.entity.filter((key) => key === "kind" || key === "roles" || !unproved.has(key)),
);

function isProperty(name: string): boolean {
  return properties.has(name);
}
