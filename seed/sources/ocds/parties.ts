import type { Identifier } from "../../../server/domain/entity.ts";
import { isListCode } from "../../../server/domain/identifiers/identifier.ts";
import type { EntityRecord } from "../../../server/domain/records/record.ts";
import { servesAsIdentity, toEntityId } from "../making/entity-id.ts";
import { makeEntity, type Said } from "../making/make-records.ts";
import { isPersonalNumber } from "../persons/is-personal-number.ts";
import { type JsonObject, listAt, objectAt, textAt, textsAt } from "../reading/json-fields.ts";
import type { Procurement } from "./procurement.ts";

/** A party as a process names it. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly identifiers: readonly Identifier[];
  readonly country: string | undefined;
  /** What of it is not kept, by reason. The number of a natural person says nothing of who the party is. */
  readonly leftOut: readonly string[];
}

/**
 * The party that a reference means: one of the process's parties by its id, else what the reference itself says. Ids of
 * parties are local: without an identifier the party is known in this process alone. Undefined without any name.
 */
export function toParty(reference: JsonObject, procurement: Procurement, dataset: string): Party | undefined {
  const localId = textAt(reference, "id");
  const full = procurement.parties.get(localId ?? textAt(reference, "name") ?? "") ?? reference;
  const inline = objectAt(reference, "identifier");
  const identifier = Object.keys(objectAt(full, "identifier")).length > 0 ? objectAt(full, "identifier") : inline;
  const name = textAt(full, "name") ?? textAt(reference, "name") ?? textAt(identifier, "legalName");
  if (name === undefined) return undefined;
  const given = readIdentifier(identifier);
  const identifiers = given.filter((one) => !isPersonalNumber(one));
  const strong = identifiers.filter((one) => servesAsIdentity(one) && isRegister(one.scheme));
  const [local] = identifiers;
  const key = local === undefined ? `${procurement.ocid}|${localId ?? name}` : `${local.scheme}|${local.value}`;
  const country = textAt(objectAt(full, "address"), "countryName");
  const isCode = country !== undefined && /^[A-Z]{2}$/.test(country);
  return {
    id: toEntityId({ strong, dataset, localId: key }),
    name,
    identifiers,
    country: isCode ? country : undefined,
    leftOut: [
      ...(given.length > identifiers.length ? ["personal data: tax number of a person"] : []),
      ...(given.length === 0 && isNumber(textAt(identifier, "id")) ? ["identifier of a party without its scheme"] : []),
      ...listAt(full, "additionalIdentifiers").map(() => "additional identifier of a party, not kept"),
      ...(country === undefined || isCode ? [] : ["country of a party that is no code, not kept"]),
    ],
  };
}

/** That a party buys, or supplies, is not yet a word on what it is: its kind is inferred. */
export function toPartyRecord(party: Party, kind: "AGENCY" | "FIRM", said: Said): EntityRecord {
  const { id, name, identifiers, country } = party;
  return makeEntity({ id, name, identifiers, country, kind }, said, "inferred");
}

const publicRoles = ["buyer", "procuringEntity", "funder"];

/** The references of a process to public bodies: buyers, the procuring entity, and parties in such a role. */
export function publicReferences(procurement: Procurement): readonly JsonObject[] {
  const byRole = [...procurement.parties.values()].filter((party) =>
    textsAt(party, "roles").some((role) => publicRoles.includes(role)),
  );
  return [
    ...procurement.buyers,
    ...(procurement.procuringEntity === undefined ? [] : [procurement.procuringEntity]),
    ...byRole,
  ];
}

/** The identifier with its scheme as a word; text such as `null` is none. */
function readIdentifier(identifier: JsonObject): readonly Identifier[] {
  const value = textAt(identifier, "id");
  const word = (textAt(identifier, "scheme") ?? "").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z]+/, "");
  if (!isNumber(value) || word === "") return [];
  return [{ scheme: /^(?:XI-)?LEI$/i.test(word) ? "LEI" : word.slice(0, 50), value }];
}

function isNumber(value: string | undefined): value is string {
  return value !== undefined && !/^(?:null|none|n\/?a|-+)$/i.test(value);
}

/** Codes of org-id.guide such as `MX-RFC`. Other schemes mean something in this dataset alone. */
function isRegister(scheme: string): boolean {
  return scheme === "LEI" || isListCode(scheme);
}
