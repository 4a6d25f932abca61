import type { RelationshipOutline } from "../../../server/domain/outline.ts";
import { type PartialDate, toDayRange } from "../../../server/domain/partial-date.ts";
import type { Connection } from "../../../server/store/neo4j/driver/connection.ts";
import type { OutlinedGraph } from "./random-outlines.ts";

/** Adds the graph to a database that has its constraints, in the form of `stored-graph.ts`. */
export async function writeOutlines(
  { driver, database }: Connection,
  { entities, relationships }: OutlinedGraph,
): Promise<void> {
  const denials = relationships.flatMap(({ id, deniedBy }) =>
    deniedBy.flatMap((statedBy, place) => [
      { id: `${id} ${place}`, relationshipId: id, statedBy, source: `S${place}`, stance: "DENIES", position: place },
      { id: `${id} ${place}+`, relationshipId: id, source: `S${place}`, stance: "DENIES", position: place },
    ]),
  );
  const run = (query: string, rows: readonly object[]) => driver.executeQuery(query, { rows }, { database });
  await run(
    "UNWIND $rows AS row CREATE (entity:Entity) SET entity = row",
    entities.map(({ roles, ...entity }) => ({ ...entity, datasets: ["D"], ...(roles.length > 0 && { roles }) })),
  );
  await run(
    `UNWIND $rows AS row MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to})
     CREATE (from)-[relationship:$(row.kind)]->(to) SET relationship = row.properties`,
    relationships.map((claim) => ({ from: claim.from, to: claim.to, kind: claim.kind, properties: toStored(claim) })),
  );
  await run("UNWIND $rows AS row CREATE (evidence:Evidence) SET evidence = row", denials);
}

function toStored({ kind: _, from: __, to: ___, deniedBy: ____, ...claim }: RelationshipOutline): object {
  const { share, amount, interests, ...facts } = claim;
  return {
    ...facts,
    ...(facts.since && toDays("since", facts.since)),
    ...(facts.until && toDays("until", facts.until)),
    ...(facts.knownSince && { knownSinceEarliest: toDayRange(facts.knownSince).earliest }),
    dataset: "D",
    ...(interests.length > 0 && { interests }),
    ...amount,
    ...(share && {
      shareMinimum: share.minimum,
      shareMaximum: share.maximum,
      ...(share.minimumExclusive && { shareMinimumExclusive: true }),
      ...(share.maximumExclusive && { shareMaximumExclusive: true }),
    }),
  };
}

function toDays(name: "since" | "until", date: PartialDate): object {
  const { earliest, latest } = toDayRange(date);
  return { [`${name}Earliest`]: earliest, [`${name}Latest`]: latest };
}
