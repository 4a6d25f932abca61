import type { EntityKind, Identifier } from "../../../server/domain/entity.ts";
import type { EntityRecord } from "../../../server/domain/records/record.ts";
import { servesAsIdentity, toEntityId } from "../making/entity-id.ts";
import { remarkOnIdentifiers } from "../making/identifier-remarks.ts";
import { type EntityFacts, makeEntity } from "../making/make-records.ts";
import type { Refusal } from "../refusal.ts";
import type { EntityMapping, FileMapping } from "./mapping.ts";
import { readFields } from "./read-fields.ts";
import { type Cells, fill, soleColumn } from "./template.ts";

/** Where a row's entities are made. */
export interface EntityPlace {
  readonly dataset: string;
  /** The file's name. */
  readonly fileName: string;
  readonly file: FileMapping;
  readonly source: string;
}

/**
 * The entities that a row names under one word of the mapping: none, one, or as many as a split cell holds. `ids` are
 * of all of them, `entities` what the row says of those that it does not only refer to, `called` the keys of the rest.
 */
export type RowEntities =
  | {
      readonly ids: readonly string[];
      readonly entities: readonly EntityRecord[];
      readonly called: Readonly<Record<string, string>>;
      readonly remarks: readonly Refusal[];
    }
  | { readonly refusal: Refusal };

const nobody = { ids: [], entities: [], called: {}, remarks: [] } as const;

export function toEntities(mapping: EntityMapping, cells: Cells, place: EntityPlace): RowEntities {
  const parted = mapping.reference === true ? mapping.localId : mapping.name;
  const column = mapping.split === undefined ? undefined : soleColumn(parted ?? "");
  if (mapping.split === undefined || column === undefined) return toEntity(mapping, cells, place);
  const parts = (cells.get(column) ?? "").split(mapping.split).map((part) => part.trim());
  const made = [...new Set(parts)]
    .filter((part) => part !== "")
    .map((part) => toEntity(mapping, new Map([...cells, [column, part]]), place));
  const refused = made.find((one) => "refusal" in one);
  if (refused !== undefined) return refused;
  const whole = made.flatMap((one) => ("refusal" in one ? [] : [one]));
  return {
    ids: whole.flatMap(({ ids }) => ids),
    entities: whole.flatMap(({ entities }) => entities),
    called: Object.assign({}, ...whole.map(({ called }) => called)),
    remarks: whole.flatMap(({ remarks }) => remarks),
  };
}

function toEntity(mapping: EntityMapping, cells: Cells, place: EntityPlace): RowEntities {
  const { as, reference, kind, name, localId, identifiers = [], split, optional, ...templates } = mapping;
  const read = readFields({ ...templates, kind, name, localId }, { cells, file: place.file, prefix: as });
  if ("refusal" in read) return read;
  const { kind: face, name: title, localId: key, ...facts } = read.values;
  if (reference === true) return toReference(mapping, key, cells, place);
  if (title === undefined) {
    if (optional === true) return nobody;
    return refuse(`${as}.name`, "is blank", "give it, or say optional: true in the mapping");
  }
  if (face === undefined) return refuse(`${as}.kind`, "is blank", "each entity has a kind");
  const known = readIdentifiers(identifiers, cells, as);
  if ("refusal" in known) return known;
  const country = typeof facts.country === "string" ? facts.country : undefined;
  const bearer = { kind: face as EntityKind, country };
  const strong = known.identifiers.filter((one) => servesAsIdentity(one, bearer));
  if (key === undefined && strong.length === 0) {
    return refuse(as, "has neither an identifier that can serve nor a localId", "a name alone is no identity");
  }
  const localKey = String(key ?? "");
  const record = makeEntity(
    {
      ...(facts as Omit<EntityFacts, "id" | "kind" | "name">),
      id: toEntityId({ strong, dataset: place.dataset, localId: localKey }),
      kind: face as EntityKind,
      name: String(title),
      identifiers: known.identifiers,
    },
    // The key and not the line: a hub stands in thousands of rows that say the same of it.
    { source: place.source, locator: `${place.fileName} ${as}=${key === undefined ? strong[0]?.value : localKey}` },
    typeof kind === "string" ? "inferred" : "stated",
  );
  return { ids: [record.id], entities: [record], called: {}, remarks: [...read.remarks, ...known.remarks] };
}

/** Who is meant by a key. What the row calls it is told where nothing else describes it. */
function toReference(
  { as, identifiers = [], optional }: EntityMapping,
  key: unknown,
  cells: Cells,
  { dataset }: EntityPlace,
): RowEntities {
  const known = readIdentifiers(identifiers, cells, as);
  if ("refusal" in known) return known;
  const strong = known.identifiers.filter((one) => servesAsIdentity(one));
  if (key === undefined && strong.length === 0) {
    if (optional === true) return nobody;
    return refuse(as, "has no key", "give it, or say optional: true in the mapping");
  }
  const id = toEntityId({ strong, dataset, localId: String(key ?? "") });
  return { ids: [id], entities: [], called: { [id]: String(key ?? strong[0]?.value) }, remarks: known.remarks };
}

function readIdentifiers(
  mappings: NonNullable<EntityMapping["identifiers"]>,
  cells: Cells,
  as: string,
):
  | { readonly identifiers: readonly Identifier[]; readonly remarks: readonly Refusal[] }
  | { readonly refusal: Refusal } {
  const identifiers: Identifier[] = [];
  for (const { scheme, value: template } of mappings) {
    const field = `${as}.${scheme}`;
    const filled = fill(template, cells, field);
    if ("refusal" in filled) return filled;
    if (filled.text === undefined) continue;
    identifiers.push({ scheme, value: filled.text });
  }
  return { identifiers, remarks: remarkOnIdentifiers(identifiers) };
}

function refuse(field: string, value: string, bound: string): { readonly refusal: Refusal } {
  return { refusal: { code: "EMPTY_VALUE", field, value, bound } };
}
