import type { EntityKind, Identifier } from "../entity.ts";
import type { DatasetId } from "../ids.ts";
import { compareText } from "../text-order.ts";
import { type EntityEvidenceRecord, type EntityRecord, recordKeys } from "./record.ts";

/** What one dataset says of an entity. */
export interface Contribution {
  readonly dataset: DatasetId;
  readonly record: EntityRecord;
}

/** The one entity that several datasets speak of, and who brought which evidence. */
export interface JoinedEntity {
  readonly record: EntityRecord;
  readonly evidence: readonly { readonly evidence: EntityEvidenceRecord; readonly dataset: DatasetId }[];
}

/**
 * Joins what datasets say of one entity. The rule: datasets in the order of their ids; of single values (kind, name,
 * country …) the first dataset that has one gives it; lists (roles, aliases, identifiers) and evidence are united;
 * another dataset's kind becomes a role, another's name an alias, and evidence speaks for what stands. So the entity is the same in whichever order the
 * datasets came, and taking one out leaves what the others say.
 */
export function joinContributions(contributions: readonly Contribution[]): JoinedEntity {
  const inOrder = contributions.toSorted((a, b) => compareText(a.dataset, b.dataset));
  const [first, ...others] = inOrder.map(({ record }) => record);
  if (first === undefined) throw new RangeError("no contribution");
  let joined: EntityRecord = first;
  for (const other of others) joined = { ...other, ...joined };
  const all = [first, ...others];
  const kinds = all.flatMap(({ kind, roles }) => [kind, ...(roles ?? [])]);
  const names = all.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
  const evidence = inOrder
    .flatMap(({ dataset, record }) => evidenceFor(joined, record).map((one) => ({ evidence: one, dataset })))
    .sort((a, b) => compareText(a.evidence.source, b.evidence.source));
  return {
    record: {
      ...joined,
      roles: distinct<EntityKind>(kinds).filter((kind) => kind !== first.kind),
      aliases: distinct(names).filter((name) => name !== first.name),
      identifiers: distinctIdentifiers(all.flatMap(({ identifiers }) => identifiers ?? [])),
      evidence: evidence.map((one) => one.evidence),
    },
    evidence,
  };
}

/**
 * The evidence as far as it speaks for what stands: where another dataset's value stands instead, it is silent; that
 * of a name speaks for the alias, that of a kind for the role.
 */
function evidenceFor(joined: EntityRecord, record: EntityRecord): readonly EntityEvidenceRecord[] {
  const stands = (key: keyof EntityRecord) => lists.has(key) || record[key] === joined[key];
  const toStanding = (property: string): readonly string[] => {
    const key = recordKeys.entity.find((one) => one === property);
    if (key === undefined || key === "record") return [];
    if (stands(key)) return [property];
    return key === "name" ? ["aliases"] : key === "kind" ? ["roles"] : [];
  };
  const standing = record.evidence
    .map((one) => {
      const properties = new Set(one.properties.flatMap(toStanding));
      return { ...one, properties: recordKeys.entity.filter((key) => properties.has(key)) };
    })
    .filter(({ properties }) => properties.length > 0);
  return distinctEvidence(standing);
}

/** Each piece once: one that spoke for the name and one that spoke for an alias may have come to say the same. */
function distinctEvidence(evidence: readonly EntityEvidenceRecord[]): readonly EntityEvidenceRecord[] {
  const bySaying = new Map(
    evidence.map((one) => [JSON.stringify([one.source, one.locator, one.quote, one.properties]), one]),
  );
  return [...bySaying.values()];
}

const lists: ReadonlySet<string> = new Set(["roles", "aliases", "identifiers"]);

function distinct<T extends string>(texts: readonly T[]): readonly T[] {
  return [...new Set(texts)].sort(compareText);
}

function distinctIdentifiers(identifiers: readonly Identifier[]): readonly Identifier[] {
  const byText = new Map(identifiers.map((identifier) => [`${identifier.scheme}:${identifier.value}`, identifier]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, identifier]) => identifier);
}
