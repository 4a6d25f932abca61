import { loadavg } from "node:os";
import { type LoadedGraph, openGraph } from "../graphs/open-graph.ts";
import type { BenchSize } from "../graphs/sizes.ts";
import { openAskers } from "./ask-engine.ts";
import { openServer } from "./ask-server.ts";
import { BreadthFirst } from "./breadth-first.ts";
import { checkEngines } from "./check-engines.ts";
import { checkParity } from "./check-parity.ts";
import { choosePairs, maxHops, type Pair } from "./choose-pairs.ts";
import { measureHeavy } from "./measure-heavy.ts";
import { measureHub } from "./measure-hub.ts";
import { measureStart } from "./measure-start.ts";
import { profileWork } from "./profile-work.ts";
import { openRawDriver, orGivenUp } from "./raw-driver.ts";
import { timeFirstAsked, timeSideBySide } from "./time-side-by-side.ts";

interface Terms {
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
}

export type Measured = Awaited<ReturnType<typeof measureGraph>>;

/** Loads the graph of that size into a Neo4j of its own, checks that all answer alike, and times them side by side. */
export async function measureSize(size: BenchSize, terms: Terms): Promise<Measured> {
  const graph = await openGraph(size, terms);
  try {
    return await measureGraph(size, { ...terms, graph });
  } finally {
    await graph.stop();
  }
}

async function measureGraph(size: BenchSize, { graph, report, signal }: Terms & { readonly graph: LoadedGraph }) {
  report("Building the projection.");
  const { projection, start } = await measureStart(graph);
  const pairs = choosePairs(projection, { each: size.each, seed: 1 });
  // Too many for Neo4j to answer within minutes, and enough for a 99th percentile.
  const more = choosePairs(projection, { each: 60, seed: 2 }).filter(({ distance }) => distance > 0);
  const fresh = choosePairs(projection, { each: 20, seed: 3 }).filter(({ distance }) => distance > 0);
  const plain = new BreadthFirst(projection, maxHops);
  const engine = openAskers(projection);
  const server = await openServer(graph);
  const forgetful = await openServer(graph, { keptCharacters: 1 });
  const raw = openRawDriver(graph.login);
  try {
    report(`Comparing the answers on ${pairs.length} pairs.`);
    const answered = await checkParity(pairs, { engine, server, raw, signal });
    report("Comparing the engines.");
    const engines = await checkEngines(
      answered.filter(({ distance }) => distance > 0 && distance < 4),
      { graph, projection },
    );
    const joined = answered.filter(({ distance }) => distance > 0);
    const apart = answered.filter(({ distance }) => distance < 0);
    const next = (what: string) => {
      signal.throwIfAborted();
      report(`Timing ${what}.`);
      return size.rounds;
    };
    const times = {
      size,
      loadSeconds: graph.loadSeconds,
      start,
      engines,
      pairs: countByDistance(answered),
      givenUp: countByDistance(pairs.filter((pair) => !answered.includes(pair))),
      loadAverage: loadavg()[0] as number,
      best: await timeSideBySide(joined, next("the best path"), {
        raw: orGivenUp(raw.shortest(1)),
        engine: engine.best,
        pool: server.ask({ limit: 1 }),
      }),
      ten: await timeSideBySide(joined, next("ten paths"), {
        raw: orGivenUp(raw.shortest(10)),
        engine: engine.ten,
        pool: server.ask({ limit: 10 }),
      }),
      served: await timeSideBySide(joined, next("ten paths over HTTP"), {
        raw: orGivenUp(raw.shortestNames(10)),
        server: server.askOverHttp,
        forgetful: forgetful.askOverHttp,
        nothing: server.askNothing,
      }),
      first: await timeFirstAsked(
        { fresh, warmOn: joined },
        { engine: engine.ten, names: server.askNames, evidence: server.askOverHttp },
      ),
      byHops: await timeSideBySide(joined, next("the best path by hops"), {
        plain: plain.findPath,
        plainIds: plain.findPathIds,
        answer: engine.bestByHops,
        search: engine.searchByHops,
      }),
      alone: await timeSideBySide(more, next(`${more.length} more pairs, the engine alone`), {
        best: engine.best,
        ten: engine.ten,
      }),
      none: await timeSideBySide(apart, next("pairs without a path"), { engine: engine.ten }),
    };
    next("an expansion of the largest entity");
    const hub = await measureHub(projection, server);
    next("where the time goes");
    const profiles = [
      await profileWork("best path, engine", joined, engine.best),
      await profileWork("10 ranked paths, engine", joined, engine.ten),
      await profileWork("best path by hops, search", joined, engine.searchByHops),
      await profileWork("10 paths over HTTP, this process", joined, server.askOverHttp),
    ];
    next("a hundred heavy searches at once");
    return { ...times, hub, profiles, heavy: await measureHeavy(projection, joined) };
  } finally {
    await raw.close();
    await server.close();
    await forgetful.close();
  }
}

function countByDistance(pairs: readonly Pair[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { distance } of pairs) {
    const name = distance < 0 ? "none" : String(distance);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
