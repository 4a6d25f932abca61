import type { Identifier } from "../../../server/domain/entity.ts";
import { type FtmRow, valuesOf } from "./ftm-row.ts";

/** Properties that are identifiers, strongest first. `kppCode` is not among them: many firms share one. */
const schemes: readonly { readonly property: string; readonly scheme: string; readonly strong: boolean }[] = [
  { property: "leiCode", scheme: "LEI", strong: true },
  { property: "ogrnCode", scheme: "OGRN", strong: true },
  { property: "imoNumber", scheme: "IMO", strong: true },
  { property: "isin", scheme: "ISIN", strong: true },
  { property: "uniqueEntityId", scheme: "UEI", strong: true },
  { property: "cikCode", scheme: "CIK", strong: true },
  { property: "dunsCode", scheme: "DUNS", strong: true },
  { property: "cageCode", scheme: "CAGE", strong: false },
  { property: "innCode", scheme: "INN", strong: false },
  { property: "isinCode", scheme: "ISIN", strong: false },
  { property: "opencorporatesUrl", scheme: "OpenCorporates", strong: false },
  { property: "wikidataId", scheme: "Wikidata", strong: false },
  { property: "caseNumber", scheme: "case-number", strong: false },
];

/** Of a person only what is published to tell persons apart, never a number of a document or a tax office. */
const ofPersons = new Set(["wikidataId"]);

export const identifierProperties: ReadonlySet<string> = new Set([
  ...schemes.map(({ property }) => property),
  "registrationNumber",
]);

/** Whether the property names the thing as an identifier; on what is or may be a person hardly any does. */
export function isIdentifier({ schema }: FtmRow, property: string): boolean {
  if (schema === "Person") return ofPersons.has(property);
  return identifierProperties.has(property) && !(schema === "LegalEntity" && property === "innCode");
}

/** The identifiers of a thing, and those that may be its identity: the ones that it has one of, strongest first. */
export function identifiersOf(
  row: FtmRow,
  country: string | undefined,
): {
  readonly all: readonly Identifier[];
  readonly strong: readonly Identifier[];
} {
  const all: Identifier[] = [];
  const strong: Identifier[] = [];
  const numbers = isIdentifier(row, "registrationNumber") ? valuesOf(row, "registrationNumber") : [];
  const registry = country === undefined || !isCountrySure(row) ? undefined : `REG-${country}`;
  for (const { property, scheme, strong: isStrong } of schemes) {
    const values = isIdentifier(row, property) ? valuesOf(row, property) : [];
    // Ships and shipping companies have numbers of one form, and one number may be both.
    const name = scheme === "IMO" && row.schema !== "Vessel" ? "IMO-company" : scheme;
    const found = values.map((value) => ({ scheme: name, value }));
    all.push(...found);
    if (isStrong && found.length === 1) strong.push(...found);
    if (property !== "leiCode" || registry === undefined) continue;
    if (numbers.length === 1) strong.push(...numbers.map((value) => ({ scheme: registry, value })));
  }
  all.push(...numbers.map((value) => ({ scheme: registry ?? "registration-number", value })));
  return { all, strong };
}

/** Whether the country is that of the register: of several where a firm has to do, none is known to hold its number. */
function isCountrySure(row: FtmRow): boolean {
  const own = ["jurisdiction", "mainCountry"].some((property) => valuesOf(row, property).length > 0);
  return own || new Set(valuesOf(row, "country").map((code) => code.slice(0, 2).toLowerCase())).size === 1;
}

/** The properties that may say the country, first to last. */
export function countryProperties({ schema }: FtmRow): readonly string[] {
  return schema === "Person" ? ["mainCountry", "country", "nationality"] : ["jurisdiction", "mainCountry", "country"];
}

/** ISO 3166-1 of the place of registration, then of the main country, then of the first country. */
export function countryOf(row: FtmRow): string | undefined {
  const code = countryProperties(row).flatMap((name) => valuesOf(row, name))[0];
  return code !== undefined && /^[a-z]{2}(-|$)/i.test(code) ? code.slice(0, 2).toUpperCase() : undefined;
}
