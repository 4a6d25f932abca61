import type { EntityKind } from "../../../server/domain/entity.ts";
import { kindFacts } from "../../../server/domain/relationship-kinds.ts";
import { readsDates } from "../reading/cell-values.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import type { EntityMapping, FileMapping, Mapping, RelationshipMapping } from "./mapping.ts";
import { soleColumn } from "./template.ts";

/** What is wrong with a mapping whose keys and types are right; `field` is the path of the place. */
export function checkMapping({ dataset, files }: Mapping): Refusal | undefined {
  if (!/^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(dataset.id)) {
    return wrong("dataset.id", `is ${excerpt(dataset.id)}`, "an id is lower-case words joined by hyphens");
  }
  for (const [index, file] of files.entries()) {
    const field = `files[${index}]`;
    if (files.length > 1 && file.path === undefined) {
      return wrong(field, "has no path", "of several files each names its own");
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

function checkEntity({ name, localId, identifiers = [], split }: EntityMapping, field: string): Refusal | undefined {
  if (localId === undefined && identifiers.length === 0) {
    return wrong(field, "has neither localId nor identifiers", "say by which column the entity is known");
  }
  if (split !== undefined && soleColumn(name) === undefined) {
    return wrong(`${field}.name`, `is ${excerpt(name)}`, "with split it is one column: {suppliers}");
  }
  return undefined;
}

function checkRelationship(
  { kind, from, to, share }: RelationshipMapping,
  entities: readonly EntityMapping[],
  field: string,
): Refusal | undefined {
  const facts = kindFacts(kind);
  const ends = [
    { key: "from", as: from, allowed: facts.from },
    { key: "to", as: to, allowed: facts.to },
  ];
  for (const { key, as, allowed } of ends) {
    const entity = entities.find((one) => one.as === as);
    if (entity === undefined) {
      const known = entities.map((one) => one.as).join(", ");
      return wrong(`${field}.${key}`, `is ${excerpt(as)}`, `give one of the file's entities: ${known}`);
    }
    if (!kindsOf(entity).some((one) => allowed.includes(one))) {
      return wrong(`${field}.${key}`, `is a ${kindsOf(entity).join(" or ")}`, `${kind} takes ${allowed.join(", ")}`);
    }
  }
  return share !== undefined && !facts.carriesShare
    ? wrong(`${field}.share`, `stands on ${kind}`, `${kind} has no share`)
    : undefined;
}

function kindsOf({ kind }: EntityMapping): readonly EntityKind[] {
  if (typeof kind === "string") return [kind];
  return [...new Set([...Object.values(kind.values), kind.otherwise ?? ""])].filter((one) => one !== "");
}

function wrong(field: string, value: string, bound: string): Refusal {
  return { code: "BAD_MAPPING", field, value, bound };
}
