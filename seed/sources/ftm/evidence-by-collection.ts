import type { EntityEvidenceRecord, EntityRecord, SourceRecord } from "../../../server/domain/records/record.ts";
import type { FtmRow, ToldPart } from "./ftm-row.ts";
import type { FtmRun } from "./ftm-run.ts";
import { isPersonalId } from "./personal-ids.ts";
import { readThing, type ThingFacts } from "./read-thing.ts";
import { findSchema } from "./schemata.ts";
import { groundOf } from "./sources-of.ts";

/**
 * The entity with evidence property by property: each collection speaks for what it tells itself, under the id that it
 * has there. What none of them tells alone, such as a sum, rests on all of them.
 */
export function withEvidenceByCollection(
  entity: EntityRecord,
  parts: readonly ToldPart[],
  { row, run }: { readonly row: FtmRow; readonly run: FtmRun },
): { readonly entity: EntityRecord; readonly sources: readonly SourceRecord[] } {
  const sources: SourceRecord[] = [];
  const evidence: EntityEvidenceRecord[] = [];
  const all = [...new Set(entity.evidence.flatMap(({ properties }) => properties))];
  const spoken = new Set<string>();
  for (const part of parts) {
    const own = toRow(row, part);
    const { use, ...schema } = findSchema(part.schema);
    const facts = use === "thing" && "thing" in schema ? readThing(own, schema.thing, run) : undefined;
    const properties = facts === undefined ? [] : all.filter((property) => isTold(property, entity, facts));
    if (properties.length === 0) continue;
    const ground = groundOf(own, run);
    sources.push(...ground.sources);
    for (const property of properties) spoken.add(property);
    const locator = isPersonalId(own, part.locator) ? entity.id : part.locator;
    evidence.push(...ground.saids.map(({ source }) => ({ source, properties, locator })));
  }
  const silent = all.filter((property) => !spoken.has(property));
  const rest = silent.length === 0 ? [] : entity.evidence.map((one) => ({ ...one, properties: silent }));
  return { entity: { ...entity, evidence: [...evidence, ...rest] }, sources };
}

/** The thing as the collection alone tells it. */
function toRow(row: FtmRow, { collection, locator, schema, properties }: ToldPart): FtmRow {
  return { ...row, schema, properties, caption: undefined, datasets: [collection], referents: [locator] };
}

function isTold(property: string, entity: EntityRecord, { facts, said }: ThingFacts): boolean {
  if (property === "kind") return said === "stated" && facts.kind === entity.kind;
  if (property === "name") return facts.aliases?.includes(entity.name) ?? false;
  const whole: unknown = Reflect.get(entity, property);
  const part: unknown = Reflect.get(facts, property);
  if (!Array.isArray(whole) || !Array.isArray(part)) return whole === part;
  const members = new Set(part.map((one) => JSON.stringify(one)));
  return whole.some((one) => members.has(JSON.stringify(one)));
}
