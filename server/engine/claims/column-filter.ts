import type { ClaimFilter } from "../../domain/claim-filter.ts";
import type { RelationshipId } from "../../domain/ids.ts";
import { toDayRange } from "../../domain/partial-date.ts";
import { kindFacts, relationshipKindNames } from "../../domain/relationship-kinds.ts";
import { dayAt } from "../../projection/day-column.ts";
import type { Projection } from "../../projection/projection.ts";
import { confidenceAt, findRelationship } from "../../projection/relationship-columns.ts";
import { mayReach } from "../../projection/share-column.ts";
import { kindOf } from "../../projection/slot.ts";

/** Decides on a half by what stands in the columns, outside its slot. */
export type ColumnFilter = (half: number) => boolean;

/** What of a filter stands in columns, and relationships that do not count. */
interface ColumnsAsked extends Pick<ClaimFilter, "minimumConfidence" | "minimumShare" | "asOf" | "knownBy"> {
  readonly avoidRelationships: readonly RelationshipId[];
}

/** The filter of everything that the question asks of columns, or null where it asks nothing of them. */
export function buildColumnFilter(projection: Projection, asked: ColumnsAsked): ColumnFilter | null {
  const { rows } = projection;
  const tests = [
    ...confidenceTests(projection, asked),
    ...dateTests(projection, asked),
    ...shareTests(projection, asked),
    ...avoidTests(projection, asked),
  ];
  if (tests.length === 0) return null;
  return (half) => {
    const ordinal = rows.ordinals[half] as number;
    for (const test of tests) if (!test(ordinal, half)) return false;
    return true;
  };
}

type Test = (ordinal: number, half: number) => boolean;

function* confidenceTests({ relationships }: Projection, { minimumConfidence }: ColumnsAsked): Generator<Test> {
  if (minimumConfidence === undefined) return;
  yield (ordinal) => confidenceAt(relationships, ordinal) >= minimumConfidence;
}

/** A claim counts on a date when the date may lie inside; it counts as known when it may have been known. */
function* dateTests({ relationships }: Projection, { asOf, knownBy }: ColumnsAsked): Generator<Test> {
  if (asOf !== undefined) {
    const { earliest, latest } = toDayRange(asOf);
    const { sinceEarliest, untilLatest } = relationships;
    yield (ordinal) =>
      dayAt(sinceEarliest, ordinal, Number.NEGATIVE_INFINITY) <= latest &&
      dayAt(untilLatest, ordinal, Number.POSITIVE_INFINITY) >= earliest;
  }
  if (knownBy !== undefined) {
    const { latest } = toDayRange(knownBy);
    yield (ordinal) => dayAt(relationships.knownSince, ordinal, Number.POSITIVE_INFINITY) <= latest;
  }
}

function* shareTests({ relationships, rows }: Projection, { minimumShare }: ColumnsAsked): Generator<Test> {
  if (minimumShare === undefined) return;
  const carriesShare = relationshipKindNames.map((kind) => kindFacts(kind).carriesShare);
  yield (ordinal, half) =>
    carriesShare[kindOf(rows.slots[2 * half + 1] as number)] !== true ||
    mayReach(relationships.shares, ordinal, minimumShare);
}

function* avoidTests({ relationships }: Projection, { avoidRelationships }: ColumnsAsked): Generator<Test> {
  if (avoidRelationships.length === 0) return;
  const avoided = new Set(avoidRelationships.map((id) => findRelationship(relationships, id)));
  yield (ordinal) => !avoided.has(ordinal);
}
