import type { EntityKind } from "../../../server/domain/entity.ts";
import type {
  DatasetRecord,
  EntityRecord,
  LinchpinRecord,
  RelationshipEvidenceRecord,
  RelationshipRecord,
  SourceRecord,
} from "../../../server/domain/records/record.ts";
import { recordTypes } from "../../../server/domain/records/record.ts";
import { kindFacts, type RelationshipKind } from "../../../server/domain/relationship-kinds.ts";

/**
 * Builders of small invented graphs. Entities are named, never numbered; their ids are their names in lower case:
 * `inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40))`.
 */

/** The one source on which invented claims rest unless they say otherwise. */
export const registry: SourceRecord = source("Registry", { tier: "PRIMARY" });

type Entities = (name: string, facts?: Partial<EntityRecord>) => EntityRecord;
export const person: Entities = (name, facts) => entity("PERSON", name, facts);
export const firm: Entities = (name, facts) => entity("FIRM", name, facts);
export const manufacturer: Entities = (name, facts) => entity("MANUFACTURER", name, facts);
export const backer: Entities = (name, facts) => entity("BACKER", name, facts);
export const agency: Entities = (name, facts) => entity("AGENCY", name, facts);
export const contract: Entities = (name, facts) => entity("CONTRACT", name, facts);
export const investigation: Entities = (name, facts) => entity("INVESTIGATION", name, facts);
export const product: Entities = (name, facts) => entity("PRODUCT", name, facts);

/** The owner's share in percent; left out, nobody knows it. */
export function owns(owner: string, asset: string, percent?: number): RelationshipRecord {
  const share = percent === undefined ? {} : { share: { minimum: percent, maximum: percent } };
  return relationship("OWNS", [owner, asset], share);
}

export function supplies(supplier: string, customer: string): RelationshipRecord {
  return relationship("SUPPLIES", [supplier, customer]);
}

/** Any claim between two named entities, by the registry and REPORTED unless the claim says otherwise. */
export function relationship(
  kind: RelationshipKind,
  [first, second]: readonly [string, string],
  claim: Partial<RelationshipRecord> = {},
): RelationshipRecord {
  const ends = [idOf(first), idOf(second)] as const;
  const [from, to] = kindFacts(kind).directed || ends[0] < ends[1] ? ends : [ends[1], ends[0]];
  const said: RelationshipEvidenceRecord = { source: registry.id, stance: "SUPPORTS" };
  return {
    record: "relationship",
    id: `r-${kind.toLowerCase().replaceAll("_", "-")}-${from}-${to}`,
    kind,
    from,
    to,
    status: "REPORTED",
    evidence: [said],
    ...claim,
  };
}

/** One published document. Its publisher is a name of its own, so that two sources are two witnesses. */
export function source(name: string, facts: Partial<SourceRecord> = {}): SourceRecord {
  return { record: "source", id: idOf(name), title: `The ${name}`, publisher: name, tier: "PRESS", ...facts };
}

/** A whole file: the dataset, the registry and the members, in the order in which a file holds them. */
export function inventedGraph(...members: readonly LinchpinRecord[]): readonly LinchpinRecord[] {
  const rank = (record: LinchpinRecord) => recordTypes.indexOf(record.record);
  const sources = members.some(({ record, id }) => record === "source" && id === registry.id) ? [] : [registry];
  const records = [...sources, ...members].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  return records[0]?.record === "dataset" ? records : [invention, ...records];
}

const invention: DatasetRecord = {
  record: "dataset",
  id: "invention",
  title: "An invented graph",
  publisher: "Linchpin's tests",
  licence: "CC0-1.0",
  version: "1",
};

function entity(kind: EntityKind, name: string, facts: Partial<EntityRecord> = {}): EntityRecord {
  const evidence = [{ source: registry.id, properties: ["name"] }];
  return { record: "entity", id: idOf(name), kind, name, evidence, ...facts };
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}
