import type { EntityId } from "../domain/ids.ts";
import { findEntity } from "../projection/entity-columns.ts";
import type { Projection } from "../projection/projection.ts";
import type { Question } from "./question.ts";

/** Microseconds for passing a half of a row and for putting a thing into the answer, on a slow machine. */
const half = 0.2;
const outline = 8;
/** Finding one far end in a long row takes as long as passing so many halves. */
const search = 20;

/** Microseconds that the answer takes at most, roughly; of a search nobody knows before. */
export function estimateWork(projection: Projection, question: Question): number {
  const halvesOf = (id: EntityId): number => countHalves(projection, id);
  switch (question.kind) {
    case "paths":
      return Number.POSITIVE_INFINITY;
    case "expand": {
      const passed = halvesOf(question.of);
      // Each neighbour and what joins it; parallel relationships stand in the row as well.
      const named = Math.min(2 * passed, 3 * question.open.length * question.first);
      return passed * half + named * outline;
    }
    case "relationships":
      return halvesOf(question.of) * half + 3 * question.first * outline;
    case "relationshipCounts":
      return sum(question.ids.map(halvesOf)) * half;
    case "subgraph": {
      const { ids, mostRelationships } = question;
      const passed = sum(ids.map((id) => Math.min(halvesOf(id), search * ids.length)));
      return passed * half + (ids.length + Math.min(passed, mostRelationships)) * outline;
    }
  }
}

function countHalves({ entities, rows }: Projection, id: EntityId): number {
  const entity = findEntity(entities, id);
  return entity < 0 ? 0 : (rows.offsets[entity + 1] as number) - (rows.offsets[entity] as number);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
