import { type Direction, reverseDirection } from "../domain/direction.ts";
import type { EntityId } from "../domain/ids.ts";
import type { NoPath } from "../engine/paths/answer.ts";
import { freeAll } from "../engine/paths/constraints/all.ts";
import { type Diagnosis, findRelaxations } from "../engine/paths/constraints/find-relaxations.ts";
import { type EndNames, nameEnd, wordIsolated, wordUnconnected } from "../engine/paths/constraints/word-none.ts";
import { cypherEngineLimits } from "../limits/cypher-engine.ts";
import { questionLimits } from "../limits/questions.ts";
import type { Sought } from "./find-best-paths.ts";
import { findShortest } from "./find-shortest.ts";
import type { Search } from "./search.ts";
import { toPattern } from "./to-pattern.ts";
import { tryQuestion } from "./try-question.ts";

/**
 * Why the question has no path: the first that holds of an end without relationships, no connection at all, too many
 * hops, and the constraints, with the least that would have to be relaxed. Rejects with DEADLINE when it cannot be settled.
 */
export async function explainNone(sought: Sought, search: Search): Promise<NoPath> {
  const frontiers = await findFrontiers(sought, search);
  const diagnosis =
    (await findIsolatedEnd(sought, search)) ??
    (await findDisconnection(sought, search)) ??
    (await inquire(sought, search));
  return { ...frontiers, ...diagnosis };
}

async function findFrontiers({ question, ends }: Sought, { store, bounds }: Search) {
  const { filter } = toPattern(question, ends, 1);
  const first = cypherEngineLimits.nearest;
  return {
    frontierFrom: await store.listNeighbours({ ids: ends.from, filter, first }, bounds()),
    frontierTo: await store.listNeighbours({ ids: ends.to, filter: reverse(filter), first }, bounds()),
  };
}

/** From the far end a path is walked the other way. */
function reverse<F extends { readonly direction: Direction }>(filter: F): F {
  return { ...filter, direction: reverseDirection(filter.direction) };
}

async function findIsolatedEnd(sought: Sought, { store, bounds }: Search): Promise<Diagnosis | undefined> {
  const { question, ends } = sought;
  const { filter } = toPattern(freeAll(question), ends, 1);
  for (const side of ["from", "to"] as const) {
    const ids = ends[side];
    const neighbours = await store.listNeighbours({ ids, filter, first: 1 }, bounds());
    // Several entities of one side may be joined to each other alone, which is for the next test to say.
    if (neighbours.length > 0 || ids.length > 1) continue;
    const text = wordIsolated(question[side], { count: ids.length, nameOf: toNameOf(sought) });
    return { reason: "UNCONNECTED", text, relax: [] };
  }
  return undefined;
}

async function findDisconnection(sought: Sought, search: Search): Promise<Diagnosis | undefined> {
  const freed = { ...freeAll(sought.question), maxHops: questionLimits.hops };
  if ((await findShortest({ ...sought, question: freed }, search)) !== undefined) return undefined;
  return { reason: "UNCONNECTED", text: wordUnconnected(nameEnds(sought)), relax: [] };
}

async function inquire(sought: Sought, search: Search): Promise<Diagnosis> {
  const terms = { ends: nameEnds(sought), nameOf: toNameOf(sought) };
  const inquiry = findRelaxations(sought.question, terms);
  let turn = inquiry.next();
  while (turn.done !== true) turn = inquiry.next(await tryQuestion(turn.value, { sought, search }));
  return turn.value;
}

function nameEnds(sought: Sought): EndNames {
  const { question, ends } = sought;
  const nameOf = toNameOf(sought);
  return {
    from: nameEnd(question.from, { count: ends.from.length, nameOf }),
    to: nameEnd(question.to, { count: ends.to.length, nameOf }),
  };
}

function toNameOf({ ends }: Sought): (id: string) => string {
  return (id) => ends.names.get(id as EntityId) ?? id;
}
