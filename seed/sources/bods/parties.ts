import type { EntityKind, Identifier } from "../../../server/domain/entity.ts";
import { isListCode } from "../../../server/domain/identifiers/identifier.ts";
import { toEntityId } from "../making/entity-id.ts";
import type { EntityFacts } from "../making/make-records.ts";
import { isPersonalNumber } from "../persons/is-personal-number.ts";
import { isObject, listAt, objectAt, textAt, textsAt } from "../reading/json-fields.ts";
import { wordCode } from "./interest-kinds.ts";
import type { Statement } from "./statement.ts";

/** BODS calls a firm, an arrangement or a public body an "entity" and leaves persons out; for us all are entities. */
const kinds: Readonly<Record<string, EntityKind>> = {
  registeredEntity: "FIRM",
  legalEntity: "FIRM",
  arrangement: "FIRM",
  state: "AGENCY",
  stateBody: "AGENCY",
};

const unnamedTypes = ["anonymousEntity", "unknownEntity", "anonymousPerson", "unknownPerson"];

/** Who a record is: somebody, or why nobody is named, anonymous and unknown alike. */
export type Party =
  | { readonly id: string; readonly kind: EntityKind; readonly name: string | undefined }
  | { readonly unnamed: string };

/** Who the record of an entity or person statement is; undefined for a type that the standard does not have. */
export function toParty({ recordType, recordId, details }: Statement, dataset: string): Party | undefined {
  const type = textAt(details, "personType") ?? textAt(objectAt(details, "entityType"), "type") ?? "";
  if (unnamedTypes.includes(type)) {
    const unspecified = objectAt(
      details,
      recordType === "person" ? "unspecifiedPersonDetails" : "unspecifiedEntityDetails",
    );
    return { unnamed: wordReason(unspecified) ?? wordCode(type) };
  }
  const kind = recordType === "person" ? "PERSON" : kinds[type];
  if (kind === undefined) return undefined;
  const country = countryOf(details.jurisdiction);
  const strong =
    recordType === "person"
      ? []
      : identifiersOf(details)
          .filter((one) => isRegistered(one) && !isPersonalNumber(one, { kind, country }))
          .toSorted(leiFirst);
  return { id: toEntityId({ strong, dataset, localId: recordId }), kind, name: namesOf(details)[0] };
}

/** The reason and description of an unspecified record as words. */
export function wordReason(unspecified: unknown): string | undefined {
  const reason = textAt(unspecified, "reason");
  const description = textAt(unspecified, "description");
  const parts = [reason === undefined ? undefined : wordCode(reason), description];
  return parts.some((part) => part !== undefined) ? parts.filter((part) => part !== undefined).join(": ") : undefined;
}

/** Names of an entity or a person, the one to show first. */
function namesOf(details: unknown): readonly string[] {
  const names = listAt(details, "names").flatMap((entry) => {
    const parts = ["givenName", "patronymicName", "familyName"].flatMap((key) => textAt(entry, key) ?? []);
    const name = textAt(entry, "fullName") ?? parts.join(" ");
    return name === "" ? [] : [{ name, isLegal: textAt(entry, "type") === "legal" }];
  });
  const legal = names.filter(({ isLegal }) => isLegal);
  const ordered = [...legal, ...names.filter(({ isLegal }) => !isLegal)].map(({ name }) => name);
  const name = textAt(details, "name");
  return [...(name === undefined ? [] : [name]), ...ordered, ...textsAt(details, "alternateNames")];
}

/** The facts of a named party that the model has a place for. */
export function toFacts(
  party: Extract<Party, { readonly id: string }>,
  { recordType, details }: Statement,
): Omit<EntityFacts, "name"> {
  const [, ...aliases] = namesOf(details);
  const shared = { id: party.id, kind: party.kind, aliases };
  if (recordType === "person") {
    return { ...shared, country: countryOf(listAt(details, "nationalities")[0]) };
  }
  const type = objectAt(details, "entityType");
  const words = [wordCode(textAt(type, "subtype") ?? ""), textAt(type, "details") ?? ""].filter((part) => part !== "");
  const isArrangement = textAt(type, "type") === "arrangement";
  return {
    ...shared,
    country: countryOf(details.jurisdiction),
    identifiers: identifiersOf(details),
    description: isArrangement ? `${["Arrangement", ...words].join(", ")}.` : undefined,
  };
}

/** Identifiers with the scheme of the standard's own list; `XI-LEI` is LEI. */
function identifiersOf(details: unknown): readonly Identifier[] {
  return listAt(details, "identifiers").flatMap((entry) => {
    const value = textAt(entry, "id");
    const scheme = textAt(entry, "scheme") ?? textAt(entry, "schemeName");
    if (value === undefined || scheme === undefined) return [];
    const word = scheme.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z]+/, "");
    return word === "" ? [] : [{ scheme: /^(XI-)?LEI$/i.test(word) ? "LEI" : word.slice(0, 50), value }];
  });
}

/** Codes of org-id.guide: `GB-COH`. Others may be used in several registers for different things. */
function isRegistered({ scheme }: Identifier): boolean {
  return scheme === "LEI" || isListCode(scheme);
}

function leiFirst(a: Identifier, b: Identifier): number {
  return Number(b.scheme === "LEI") - Number(a.scheme === "LEI");
}

/** ISO 3166-1 of a jurisdiction or nationality, which may be a part of a country (`GB-ENG`). */
function countryOf(place: unknown): string | undefined {
  const code = isObject(place) ? textAt(place, "code") : undefined;
  return code !== undefined && /^[A-Z]{2}(-|$)/.test(code) ? code.slice(0, 2) : undefined;
}
