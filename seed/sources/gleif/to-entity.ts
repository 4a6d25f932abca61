import type { EntityKind } from "../../../server/domain/entity.ts";
import type { LinchpinRecord, SourceRecord } from "../../../server/domain/records/record.ts";
import type { Mapped } from "../importer.ts";
import { toEntityId } from "../making/entity-id.ts";
import { remarkOnIdentifiers } from "../making/identifier-remarks.ts";
import { makeEntity, makeRelationship } from "../making/make-records.ts";
import { toDateText } from "../reading/date-text.ts";
import { textsUnder, textUnder, valuesAt } from "./gleif-value.ts";
import type { GleifRow } from "./read-gleif.ts";
import { statusOf } from "./registration-status.ts";
import { restOf } from "./rest-of.ts";
import type { GleifSurvey } from "./survey.ts";
import type { ReportedException } from "./to-exception.ts";

/** Categories that are more than a firm. */
const kinds: Readonly<Record<string, EntityKind>> = {
  FUND: "BACKER",
  RESIDENT_GOVERNMENT_ENTITY: "AGENCY",
  INTERNATIONAL_ORGANIZATION: "AGENCY",
};

/** Categories that do not say what we call a firm: a branch is part of one, a sole proprietor is a person. */
const unclear = ["BRANCH", "SOLE_PROPRIETOR"];

/** The id of the entity with an LEI; one with wrong check digits is nobody's but this dataset's. */
export function idOfLei(lei: string, dataset: string): string {
  return toEntityId({ strong: [{ scheme: "LEI", value: lei }], dataset, localId: lei });
}

/** A level 1 record: the entity, where it is registered, and what became of it. */
export function toEntity({ value }: GleifRow, source: SourceRecord, { dataset, exceptions }: GleifSurvey): Mapped {
  const lei = textUnder(value, "LEI");
  const name = textUnder(value, "Entity", "LegalName");
  if (lei === undefined) return missing("LEI");
  if (name === undefined) return missing("Entity.LegalName");
  const said = { source: source.id, locator: lei };
  const id = idOfLei(lei, dataset.id);
  const category = textUnder(value, "Entity", "EntityCategory");
  const told = exceptions.get(lei) ?? [];
  const isSole = category === "SOLE_PROPRIETOR";
  const authority = textUnder(value, "Entity", "RegistrationAuthority", "RegistrationAuthorityID");
  const number = textUnder(value, "Entity", "RegistrationAuthority", "RegistrationAuthorityEntityID");
  const country = textUnder(value, "Entity", "LegalAddress", "Country");
  const entity = makeEntity(
    {
      id,
      kind: kinds[category ?? ""] ?? "FIRM",
      name,
      aliases: ["OtherEntityName", "TransliteratedOtherEntityName"].flatMap((one) => [
        ...textsUnder(value, "Entity", `${one}s`, one),
      ]),
      country: country !== undefined && isCountry(country) ? country : undefined,
      identifiers: [
        { scheme: "LEI", value: lei },
        // The number of a sole proprietor may be that of a person's taxes or papers.
        ...(authority === undefined || number === undefined || isSole ? [] : [{ scheme: authority, value: number }]),
      ],
    },
    said,
    category === undefined || unclear.includes(category) ? "inferred" : "stated",
  );
  const annulled: readonly ReportedException[] =
    statusOf(value) === "RETRACTED" ? [{ sentence: "Its registration is annulled.", locator: lei }] : [];
  const sentences = [...annulled, ...told];
  const record = {
    ...entity,
    ...(sentences.length > 0 && { description: sentences.map(({ sentence }) => sentence).join(" ") }),
    evidence: [
      ...entity.evidence,
      ...sentences.map(({ locator }) => ({ source: source.id, properties: ["description"], locator })),
    ],
  };
  const rest = restOf(value, "record", id);
  return {
    outcome: "records",
    records: [source, record, ...toPlace(value, id, said, dataset.id), ...toSuccessors(value, id, said, dataset.id)],
    called: Object.fromEntries(successorsOf(value).map((one) => [idOfLei(one, dataset.id), one])),
    remarks: remarkOnIdentifiers(entity.identifiers ?? []),
    leftOut: [
      ...(isSole && number !== undefined ? ["personal: registry number of a sole proprietor"] : []),
      ...(authority === undefined && number !== undefined ? ["registry number without its register"] : []),
      ...(country !== undefined && !isCountry(country) ? ["country that is no code"] : []),
      ...(jurisdictionOf(value) === undefined && hasText(value, "LegalJurisdiction")
        ? ["jurisdiction that is no code"]
        : []),
      ...rest.reasons,
      ...otherSuccessors(value, lei),
    ],
    leftovers: rest.leftovers,
  };
}

function isCountry(text: string): boolean {
  return /^[A-Z]{2}$/.test(text);
}

function jurisdictionOf(value: unknown): string | undefined {
  const code = textUnder(value, "Entity", "LegalJurisdiction");
  return code !== undefined && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code) ? code : undefined;
}

function hasText(value: unknown, name: string): boolean {
  return textUnder(value, "Entity", name) !== undefined;
}

type Place = { readonly source: string; readonly locator: string };

/** The jurisdiction under whose law the entity is (`US-DE`), by its ISO 3166 code. */
function toPlace(value: unknown, id: string, said: Place, dataset: string): readonly LinchpinRecord[] {
  const code = jurisdictionOf(value);
  if (code === undefined) return [];
  const place = {
    id: `jurisdiction-${code.toLowerCase()}`,
    kind: "JURISDICTION",
    name: code,
    countryCode: code.slice(0, 2),
  } as const;
  return [
    makeEntity(place, { source: said.source, locator: "LegalJurisdiction" }, "stated"),
    makeRelationship(
      {
        dataset,
        kind: "LOCATED_IN",
        status: statusOf(value),
        from: id,
        to: place.id,
        key: "LegalJurisdiction",
        role: "legal jurisdiction",
      },
      said,
    ),
  ];
}

/**
 * A successor took the entity over where it expired by a corporate action or does not say why; after a dissolution, or
 * for another reason, it is no more than associated. Of a duplicate registration the other may be the same.
 */
function toSuccessors(value: unknown, id: string, said: Place, dataset: string): readonly LinchpinRecord[] {
  const isDuplicate = textUnder(value, "Registration", "RegistrationStatus") === "DUPLICATE";
  const reason = textUnder(value, "Entity", "EntityExpirationReason") ?? "CORPORATE_ACTION";
  const until = toDateText(textUnder(value, "Entity", "EntityExpirationDate"));
  return valuesAt(value, "Entity", "SuccessorEntity").flatMap((successor) => {
    const to = idOfLei(textUnder(successor, "SuccessorLEI") ?? "", dataset);
    if (textUnder(successor, "SuccessorLEI") === undefined || to === id) return [];
    const shared = { dataset, status: statusOf(value), from: id, to, key: "SuccessorEntity" } as const;
    if (isDuplicate) {
      return makeRelationship({ ...shared, kind: "SAME_AS_CANDIDATE", score: 1, role: "duplicate registration" }, said);
    }
    const kind = reason === "CORPORATE_ACTION" ? "MERGED_INTO" : "ASSOCIATED_WITH";
    return makeRelationship({ ...shared, kind, since: until, role: "successor" }, said);
  });
}

function successorsOf(value: unknown): readonly string[] {
  return valuesAt(value, "Entity", "SuccessorEntity").flatMap((one) => textUnder(one, "SuccessorLEI") ?? []);
}

/** Successors that cannot be told. */
function otherSuccessors(value: unknown, lei: string): readonly string[] {
  const successors = valuesAt(value, "Entity", "SuccessorEntity").map((one) => textUnder(one, "SuccessorLEI"));
  const isDuplicate = textUnder(value, "Registration", "RegistrationStatus") === "DUPLICATE";
  return [
    ...successors.filter((one) => one === undefined).map(() => "successor without an LEI"),
    ...successors.filter((one) => one === lei).map(() => "successor that is the entity itself"),
    ...(isDuplicate && successors.length === 0 ? ["duplicate of an entity that is not named"] : []),
  ];
}

function missing(field: string): Mapped {
  return { outcome: "refused", refusal: { code: "MISSING_KEY", field, value: "is missing", bound: "a record has it" } };
}
