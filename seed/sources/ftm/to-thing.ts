import type { LinchpinRecord } from "../../../server/domain/records/record.ts";
import type { Mapped } from "../importer.ts";
import { remarkOnIdentifiers } from "../making/identifier-remarks.ts";
import { makeEntity, makeRelationship } from "../making/make-records.ts";
import { withEvidenceByCollection } from "./evidence-by-collection.ts";
import { type FtmRow, valuesOf } from "./ftm-row.ts";
import type { FtmRun } from "./ftm-run.ts";
import { isPersonalId } from "./personal-ids.ts";
import { readThing, takenOf } from "./read-thing.ts";
import { restOf, toLeftovers } from "./rest-of.ts";
import type { ThingSchema } from "./schemata.ts";
import { type Ground, groundOf } from "./sources-of.ts";
import { callThings, resolve } from "./survey.ts";

/** A thing as an entity, with the relationships that it names in its own properties. */
export function toThing(row: FtmRow, thing: ThingSchema, run: FtmRun): Mapped {
  const { facts, said, remarks } = readThing(row, thing, run);
  const { name } = facts;
  if (name === undefined) {
    const bound = "an entity has a name";
    return {
      outcome: "refused",
      refusal: { code: "MISSING_KEY", field: "properties.name", value: "is missing", bound },
    };
  }
  const named = { ...facts, name };
  const ground = groundOf(row, run);
  const entity = makeEntity(named, ground.saids, said);
  const told =
    row.told === undefined ? { entity, sources: [] } : withEvidenceByCollection(entity, row.told, { row, run });
  const rest = restOf(row, takenOf(row, named));
  const personal = [row.id, ...row.referents].filter((id) => isPersonalId(row, id));
  return {
    outcome: "records",
    records: [...ground.sources, ...told.sources, told.entity, ...ownRelationships(row, facts.id, ground, run)],
    called: callThings([...valuesOf(row, "authority"), ...valuesOf(row, "partOf")], run.survey),
    remarks: [...remarks, ...remarkOnIdentifiers(facts.identifiers ?? [])],
    leftOut: [...rest.reasons, ...personal.map(() => "personal: id made of a number")],
    leftovers: toLeftovers(rest, [entity], run.survey),
  };
}

/** A contract names its buyer, a territory what it is part of. */
function ownRelationships(row: FtmRow, id: string, ground: Ground, run: FtmRun): readonly LinchpinRecord[] {
  const shared = { dataset: run.survey.dataset.id, status: ground.status, key: row.id };
  const buyers = row.schema === "Contract" ? valuesOf(row, "authority") : [];
  const wholes = row.schema === "Territory" ? valuesOf(row, "partOf") : [];
  return [
    ...buyers.map((buyer) =>
      makeRelationship({ ...shared, kind: "BUYS_UNDER", from: resolve(buyer, run.survey), to: id }, ...ground.saids),
    ),
    ...wholes.map((whole) =>
      makeRelationship({ ...shared, kind: "PART_OF", from: id, to: resolve(whole, run.survey) }, ...ground.saids),
    ),
  ];
}
