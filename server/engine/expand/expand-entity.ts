import { entityIdAt, findEntity } from "../../projection/entity-columns.ts";
import { findOutlines } from "../../projection/outlines.ts";
import { halvesBetween, type Projection } from "../../projection/projection.ts";
import { relationshipIdAt } from "../../projection/relationship-columns.ts";
import { compileFilter, type HalfFilter } from "../claims/half-filter.ts";
import type { ExpandAnswer, NeighbourGroup, NeighbourPage } from "./answer.ts";
import { countGroups, groupCodeOf, groupCount, groupKeyAt, groupOf } from "./group-table.ts";
import type { ExpandQuestion } from "./question.ts";
import { NeighbourRanking, type RankedPage, rankOf } from "./rank-neighbours.ts";

/** The neighbours of an entity of the projection, in groups, with pages of those that are opened. */
export function expandEntity(question: ExpandQuestion, projection: Projection): ExpandAnswer {
  const of = findEntity(projection.entities, question.of);
  const passes = compileFilter(projection, question.filter);
  const rankings = new Map(
    question.open.map(({ key, after }) => [
      groupCodeOf(key),
      new NeighbourRanking(projection, { first: question.first, after }),
    ]),
  );
  const visit = (half: number, code: number): void => rankings.get(code)?.meet(half);
  const { neighbours, relationships } = countGroups(projection, { of, passes, visit });
  const codes = Array.from({ length: groupCount }, (_, code) => code).filter((code) => neighbours[code] !== 0);
  const pages = new Map(codes.flatMap((code) => pageOf(rankings.get(code), code)));
  const drawn = drawNeighbours(projection, { of, passes, pages: [...pages.values()] });
  const entities = drawn.entities.map((ordinal) => entityIdAt(projection.entities, ordinal));
  const joining = drawn.ordinals
    .slice(0, question.mostRelationships)
    .map((ordinal) => relationshipIdAt(projection.relationships, ordinal));
  return {
    kind: "expand",
    graphVersion: projection.version,
    of: question.of,
    truncated: joining.length < drawn.ordinals.length,
    isLate: false,
    groups: codes.map((code): NeighbourGroup => {
      const page = pages.get(code);
      return {
        key: groupKeyAt(code),
        count: neighbours[code] as number,
        relationships: relationships[code] as number,
        shown: drawn.shown.get(code) ?? 0,
        ...(page !== undefined && { page: toPage(projection, page) }),
      };
    }),
    unknownKeys: question.open.map(({ key }) => key).filter((key) => neighbours[groupCodeOf(key)] === 0),
    entities,
    relationships: joining,
    outlines: findOutlines(projection, { entities, relationships: joining }),
  };
}

function pageOf(ranking: NeighbourRanking | undefined, code: number): readonly (readonly [number, RankedPage])[] {
  return ranking === undefined ? [] : [[code, ranking.page()]];
}

function toPage(projection: Projection, { halves, hasNextPage }: RankedPage): NeighbourPage {
  const ranks = halves.map((half) => rankOf(projection, half));
  const last = ranks.at(-1);
  return { neighbours: ranks.map(({ id }) => id), ...(last !== undefined && { last }), hasNextPage };
}

interface Drawing {
  readonly of: number;
  readonly passes: HalfFilter;
  readonly pages: readonly RankedPage[];
}

/** The entity and the neighbours of the pages, what joins them to it, and how many of them each group has. */
function drawNeighbours(projection: Projection, { of, passes, pages }: Drawing) {
  const { rows } = projection;
  const far = (half: number): number => rows.slots[2 * half] as number;
  const entities = [...new Set([of, ...pages.flatMap(({ halves }) => halves.map(far))])];
  const ordinals: number[] = [];
  const shown = new Map<number, number>();
  for (const neighbour of entities) {
    const { start, end } = halvesBetween(rows, of, neighbour);
    const groups = new Set<number>();
    for (let half = start; half < end; half++) {
      if (!passes(half)) continue;
      ordinals.push(rows.ordinals[half] as number);
      groups.add(groupOf(projection, half));
    }
    for (const code of groups) shown.set(code, (shown.get(code) ?? 0) + 1);
  }
  return { entities, ordinals: ordinals.sort((a, b) => a - b), shown };
}
