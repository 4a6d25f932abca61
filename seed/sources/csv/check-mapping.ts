import { kindFacts, relationshipKindNames } from "../../../server/domain/relationship-kinds.ts";
import { readsDates } from "../reading/cell-values.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import type { EntityMapping, FileMapping, Mapping, RelationshipMapping, Word } from "./mapping.ts";
import { soleColumn } from "./template.ts";

/** What may be said of an entity that is only referred to. */
const referenceKeys: ReadonlySet<string> = new Set(["as", "reference", "localId", "identifiers", "split", "optional"]);
const kindsWithShare = relationshipKindNames.filter((kind) => kindFacts(kind).carriesShare);

/** What is wrong with a mapping whose keys and types are right; `field` is the path of the place. */
export function checkMapping({ dataset, source, files }: Mapping): Refusal | undefined {
  if (!/^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(dataset.id)) {
    return wrong("dataset.id", `is ${excerpt(dataset.id)}`, "an id is lower-case words joined by hyphens");
  }
  for (const [index, file] of files.entries()) {
    const field = `files[${index}]`;
    if (files.length > 1 && file.path === undefined) {
      return wrong(field, "has no path", "of several files each names its own");
    }
    if (source === undefined && file.source === undefined) {
      return wrong("source", "is missing", "give one for all files, or each file its own");
    }
    const refusal = checkFile(file, field);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function checkFile({ dates, entities, relationships = [] }: FileMapping, field: string): Refusal | undefined {
  if (dates !== undefined && !readsDates(dates)) {
    return wrong(`${field}.dates`, `is ${excerpt(dates)}`, "write it with YYYY, MM or MMM, and DD: DD/MM/YYYY");
  }
  for (const [index, entity] of entities.entries()) {
    const refusal = checkEntity(entity, `${field}.entities[${index}]`);
    if (refusal !== undefined) return refusal;
    if (entities.findIndex(({ as }) => as === entity.as) !== index) {
      return wrong(`${field}.entities[${index}].as`, `is ${excerpt(entity.as)} again`, "give each entity its own word");
    }
  }
  for (const [index, relationship] of relationships.entries()) {
    const refusal = checkRelationship(relationship, entities, `${field}.relationships[${index}]`);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function checkEntity(entity: EntityMapping, field: string): Refusal | undefined {
  const { reference, kind, name, localId, identifiers = [], split } = entity;
  const stated = Object.keys(entity).find((key) => !referenceKeys.has(key));
  if (reference === true && stated !== undefined) {
    return wrong(`${field}.${stated}`, "stands on a reference", "say it where the entity is described");
  }
  const missing = kind === undefined ? "kind" : name === undefined ? "name" : undefined;
  if (reference !== true && missing !== undefined) {
    return wrong(
      `${field}.${missing}`,
      "is missing",
      "give it, or reference: true where other rows describe the entity",
    );
  }
  if (localId === undefined && identifiers.length === 0) {
    return wrong(field, "has neither localId nor identifiers", "say by which column the entity is known");
  }
  const splitKey = reference === true ? "localId" : "name";
  if (split !== undefined && soleColumn(entity[splitKey] ?? "") === undefined) {
    return wrong(`${field}.${splitKey}`, `is ${excerpt(entity[splitKey])}`, "with split it is one column: {suppliers}");
  }
  return undefined;
}

function checkRelationship(
  { kind, from, to, share }: RelationshipMapping,
  entities: readonly EntityMapping[],
  field: string,
): Refusal | undefined {
  const kinds = wordsOf(kind);
  const ends = [
    { key: "from", as: from },
    { key: "to", as: to },
  ] as const;
  for (const { key, as } of ends) {
    const entity = entities.find((one) => one.as === as);
    if (entity === undefined) {
      const known = entities.map((one) => one.as).join(", ");
      return wrong(`${field}.${key}`, `is ${excerpt(as)}`, `give one of the file's entities: ${known}`);
    }
    const faces = entity.kind === undefined ? [] : wordsOf(entity.kind);
    const unfit = kinds.find((one) => faces.length > 0 && !faces.some((face) => kindFacts(one)[key].includes(face)));
    if (unfit !== undefined) {
      return wrong(
        `${field}.${key}`,
        `is a ${faces.join(" or ")}`,
        `${unfit} takes ${kindFacts(unfit)[key].join(", ")}`,
      );
    }
  }
  return share !== undefined && !kinds.some((one) => kindFacts(one).carriesShare)
    ? wrong(`${field}.share`, `stands on ${kinds.join(" or ")}`, `only ${kindsWithShare.join(" and ")} have a share`)
    : undefined;
}

/** Every word that a mapping gives for a field. */
function wordsOf<W extends string>(word: Word<W>): readonly W[] {
  if (typeof word === "string") return [word];
  const words = new Set([...Object.values(word.values), word.otherwise ?? ""]);
  return [...words].filter((one): one is W => one !== "");
}

function wrong(field: string, value: string, bound: string): Refusal {
  return { code: "BAD_MAPPING", field, value, bound };
}
