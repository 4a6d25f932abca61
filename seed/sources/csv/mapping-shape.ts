import { contractTypes, entityKinds } from "../../../server/domain/entity.ts";
import { claimStatuses, directnesses } from "../../../server/domain/relationship.ts";
import { relationshipKindNames } from "../../../server/domain/relationship-kinds.ts";
import { sourceTiers } from "../../../server/domain/source.ts";
import { listOf, objectOf, oneOf, onlyTrue, type Shape, shortText } from "../linchpin/field-shapes.ts";
import { csvEncodings } from "../reading/csv-encoding.ts";

const template = plainOrTable(shortText);
const entityTemplates = [
  ["localId", "aliases", "country", "description", "website", "component", "amount", "currency", "units", "signedOn"],
  ["openedOn", "closedOn", "outcome", "latitude", "longitude", "capacityMegawatts", "countryCode"],
].flat();
const relationshipTemplates = [
  ["key", "role", "note", "share", "since", "until", "component", "units", "amount", "currency", "score"],
  ["distanceKilometres", "quote"],
].flat();

const entity = objectOf({
  required: { as: shortText },
  optional: {
    kind: plainOrTable(oneOf(entityKinds)),
    name: template,
    reference: onlyTrue,
    ...templates(entityTemplates),
    identifiers: listOf(objectOf({ required: { scheme: shortText, value: template } })),
    split: shortText,
    optional: onlyTrue,
    contractType: plainOrTable(oneOf(contractTypes)),
  },
});
const relationship = objectOf({
  required: {
    kind: plainOrTable(oneOf(relationshipKindNames)),
    from: shortText,
    to: shortText,
    status: plainOrTable(oneOf(claimStatuses)),
  },
  optional: {
    ...templates(relationshipTemplates),
    directness: plainOrTable(oneOf(directnesses)),
    skipWhenEqual: onlyTrue,
  },
});
const source = objectOf({
  required: { title: template, tier: plainOrTable(oneOf(sourceTiers)) },
  optional: templates(["publisher", "origin", "url", "publishedOn", "summary"]),
});
const file = objectOf({
  required: { entities: listOf(entity) },
  optional: {
    path: shortText,
    encoding: oneOf(csvEncodings),
    delimiter: oneOf([",", ";", "\t", "|"]),
    decimal: oneOf([".", ","]),
    dates: shortText,
    relationships: listOf(relationship),
    source,
  },
});

/** What a mapping looks like: its keys and the type of each value. What they mean together is checked apart. */
export const mappingShape: Shape = objectOf({
  required: {
    dataset: objectOf({
      required: { id: shortText, title: shortText, publisher: shortText, licence: shortText },
      optional: { version: shortText },
    }),
    files: listOf(file),
  },
  optional: { source },
});

function templates(keys: readonly string[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(keys.map((key) => [key, template]));
}

/** The value itself, or a table of such values by the cells of a column. */
function plainOrTable(plain: Shape): Shape {
  const values: Shape = (value, field) =>
    Object.entries(Object(value))
      .map(([cell, word]) => plain(word, `${field}.${cell}`))
      .find((refusal) => refusal !== undefined);
  const otherwise: Shape = (value, field) => (value === "" ? undefined : plain(value, field));
  const table = objectOf({ required: { column: shortText, values }, optional: { otherwise } });
  return (value, field) => (typeof value === "object" ? table(value, field) : plain(value, field));
}
