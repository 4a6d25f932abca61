import type { Leftover } from "../importer.ts";
import { fieldAt, hasField, type JsonObject, objectAt } from "../reading/json-fields.ts";
import { textsUnder, textUnder } from "./gleif-value.ts";
import { quantifiersOf, wordQuantifier } from "./quantifiers.ts";

/** A field that the model has no place for: where it stands, how the report counts it, what becomes of it. */
interface FieldDecision {
  readonly path: readonly [string, string] | readonly [string];
  readonly reason: string;
  /** `offices`: kept but of a sole proprietor, whose office may be a home. */
  readonly decision: "kept" | "offices" | "dropped";
}

/** What the leftovers file may hold of a level 1 record: a field that no row names is dropped. */
// biome-ignore format: a table, one row a line
const ofRecord: readonly FieldDecision[] = [
  { path: ["Entity", "LegalAddress"], reason: "address", decision: "offices" },
  { path: ["Entity", "HeadquartersAddress"], reason: "address of the headquarters", decision: "offices" },
  { path: ["Entity", "OtherAddresses"], reason: "other address", decision: "offices" },
  { path: ["Entity", "TransliteratedOtherAddresses"], reason: "other address", decision: "offices" },
  { path: ["Entity", "LegalForm"], reason: "legal form", decision: "kept" },
  { path: ["Entity", "EntitySubCategory"], reason: "subcategory", decision: "kept" },
  { path: ["Entity", "EntityCreationDate"], reason: "creation date", decision: "kept" },
  { path: ["Entity", "EntityExpirationDate"], reason: "expiration date", decision: "kept" },
  { path: ["Entity", "EntityExpirationReason"], reason: "reason of expiration", decision: "kept" },
  { path: ["Entity", "AssociatedEntity"], reason: "associated entity", decision: "kept" },
  { path: ["Entity", "LegalEntityEvents"], reason: "events of the entity", decision: "kept" },
  { path: ["Registration"], reason: "registration", decision: "kept" },
  { path: ["Extension"], reason: "extension, not kept", decision: "dropped" },
];

/** The same of a level 2 record. CSV calls periods, qualifiers and quantifiers by shorter names. */
// biome-ignore format: a table, one row a line
const ofRelationship: readonly FieldDecision[] = [
  { path: ["Relationship", "RelationshipPeriods"], reason: "periods of accounting and filing", decision: "kept" },
  { path: ["Relationship", "Period"], reason: "periods of accounting and filing", decision: "kept" },
  { path: ["Relationship", "RelationshipQualifiers"], reason: "qualifier of a relationship", decision: "kept" },
  { path: ["Relationship", "Qualifiers"], reason: "qualifier of a relationship", decision: "kept" },
  { path: ["Relationship", "RelationshipQuantifiers"], reason: "quantifier of a relationship", decision: "kept" },
  { path: ["Relationship", "Quantifiers"], reason: "quantifier of a relationship", decision: "kept" },
  { path: ["Registration"], reason: "registration", decision: "kept" },
  { path: ["Extension"], reason: "extension, not kept", decision: "dropped" },
];

/** What a record leaves over: the reasons that are counted, and the values as a leftover of what it became. */
export function restOf(
  value: JsonObject,
  part: "record" | "relationship",
  id: string,
): { readonly reasons: readonly string[]; readonly leftovers: readonly Leftover[] } {
  const isSole = textUnder(value, "Entity", "EntityCategory") === "SOLE_PROPRIETOR";
  const reasons: string[] = [];
  const values: Record<string, unknown> = {};
  for (const { path, reason, decision } of part === "record" ? ofRecord : ofRelationship) {
    const [outer, inner] = path;
    const parent = inner === undefined ? value : objectAt(value, outer);
    const name = inner ?? outer;
    if (!hasField(parent, name) || (/Periods?$/.test(name) && !hasOtherPeriods(parent, name))) continue;
    const isPersonal = isSole && decision === "offices";
    if (/Quantifiers$/.test(name)) reasons.push(...quantifiersOf(value).map(wordQuantifier));
    else reasons.push(isPersonal ? `personal: ${reason} of a sole proprietor` : reason);
    if (!isPersonal && decision !== "dropped") values[path.join(".")] = fieldAt(parent, name);
  }
  const status = textUnder(value, "Entity", "EntityStatus");
  if (status !== undefined && status !== "ACTIVE") {
    reasons.push(`status ${status.slice(0, 60)}`);
    values["Entity.EntityStatus"] = status;
  }
  const record = part === "record" ? "entity" : "relationship";
  return { reasons, leftovers: Object.keys(values).length === 0 ? [] : [{ record, id, values }] };
}

/** Whether there are periods beside that of the relationship itself, which the graph has. */
function hasOtherPeriods(relationship: JsonObject, name: string): boolean {
  const paths = [
    [name, "RelationshipPeriod", "PeriodType"],
    [name, "PeriodType"],
    [name, "periodType"],
  ];
  return paths.flatMap((path) => textsUnder(relationship, ...path)).some((type) => type !== "RELATIONSHIP_PERIOD");
}
