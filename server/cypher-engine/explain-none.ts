import { type Direction, reverseDirection } from "../domain/direction.ts";
import type { NoPath } from "../engine/paths/answer.ts";
import { cypherEngineLimits } from "../limits/cypher-engine.ts";
import { questionLimits } from "../limits/questions.ts";
import { liftAll } from "./constraints.ts";
import type { Sought } from "./find-best-paths.ts";
import { findRelaxations } from "./find-relaxations.ts";
import { findShortest } from "./find-shortest.ts";
import { countHops, nameEnds } from "./name-ends.ts";
import type { Search } from "./search.ts";
import { toPattern } from "./to-pattern.ts";

/**
 * Why the question has no path: the first that holds of an end without relationships, no connection at all, too many
 * hops, and the filters, with the least that would have to be relaxed. Rejects with DEADLINE when it cannot be settled.
 */
export async function explainNone(sought: Sought, search: Search): Promise<NoPath> {
  const frontiers = await findFrontiers(sought, search);
  const verdict =
    (await findIsolatedEnd(sought, search)) ??
    (await findDisconnection(sought, search)) ??
    (await findHopLimit(sought, search)) ??
    (await findRelaxations(sought, search));
  return { ...frontiers, ...verdict };
}

export type Verdict = Pick<NoPath, "reason" | "text" | "relax">;

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

async function findIsolatedEnd(sought: Sought, { store, bounds }: Search): Promise<Verdict | undefined> {
  const { question, ends } = sought;
  const { filter } = toPattern(liftAll(question), ends, 1);
  const names = nameEnds(sought);
  for (const side of ["from", "to"] as const) {
    const neighbours = await store.listNeighbours({ ids: ends[side], filter, first: 1 }, bounds());
    // Several entities of one side may be joined to each other alone, which is for the next test to say.
    if (neighbours.length > 0 || ends[side].length > 1) continue;
    return { reason: "UNCONNECTED", text: `${names[side]} has no relationships at all.`, relax: [] };
  }
  return undefined;
}

async function findDisconnection(sought: Sought, search: Search): Promise<Verdict | undefined> {
  const lifted = { ...liftAll(sought.question), maxHops: questionLimits.hops };
  if ((await findShortest({ ...sought, question: lifted }, search)) !== undefined) return undefined;
  const { from, to } = nameEnds(sought);
  const text = `No chain of up to ${questionLimits.hops} relationships of any kind, status or date joins ${from} and ${to}.`;
  return { reason: "UNCONNECTED", text, relax: [] };
}

async function findHopLimit(sought: Sought, search: Search): Promise<Verdict | undefined> {
  const { question } = sought;
  if (question.maxHops >= questionLimits.hops) return undefined;
  const found = await findShortest({ ...sought, question: { ...question, maxHops: questionLimits.hops } }, search);
  if (found === undefined) return undefined;
  const { from, to } = nameEnds(sought);
  const hops = found.steps.length;
  return {
    reason: "HOP_LIMIT",
    text: `${from} and ${to} are joined only beyond ${countHops(question.maxHops)}: the shortest path has ${hops}.`,
    relax: [{ change: `up to ${countHops(hops)} instead of ${question.maxHops}`, hops, path: found.path }],
  };
}
