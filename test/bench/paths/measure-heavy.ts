import { availableParallelism } from "node:os";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { openProjectionEngine } from "../../../server/engine/pool/engine.ts";
import { LinchpinError } from "../../../server/errors.ts";
import { engineLimits } from "../../../server/limits/engine.ts";
import { questionLimits } from "../../../server/limits/questions.ts";
import type { Projection } from "../../../server/projection/projection.ts";
import { questionOn } from "./ask-engine.ts";
import type { Pair } from "./choose-pairs.ts";

/** Searches that are asked for at once. */
const atOnce = 100;
const rounds = 6;
/** Rounds after which a thread's memory has its size. */
const warmRounds = 2;
const megabyte = 1_048_576;

export interface HeavyLoad {
  readonly searches: number;
  readonly rounds: number;
  readonly answered: number;
  readonly cut: number;
  readonly late: number;
  /** Of the thread that asks, in milliseconds. */
  readonly loopDelayP99: number;
  readonly loopDelayMaximum: number;
  readonly slowestMilliseconds: number;
  /** Resident megabytes after each round. */
  readonly megabytes: readonly number[];
  /** Resident memory after the last round against that after the warm ones. */
  readonly growth: number;
}

/**
 * Asks for a hundred costly searches at once, round after round: fifty paths of up to eight hops each, with hubs at no
 * cost, so that nothing prunes them. Each ends by its deadline, with an answer, with what was found until then, or with
 * an error that says so.
 */
export async function measureHeavy(projection: Projection, pairs: readonly Pair[]): Promise<HeavyLoad> {
  const threads = Math.max(1, availableParallelism() - 1);
  const engine = openProjectionEngine({ projection, threads, waiting: atOnce });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const tally = { answered: 0, cut: 0, late: 0 };
  let slowest = 0;
  const ask = async (pair: Pair): Promise<void> => {
    const start = performance.now();
    const asked = { limit: questionLimits.paths, maxHops: 8, weights: { length: 1, doubt: 1, hub: 0, age: 0 } };
    const isCut = await engine.ask(questionOn(pair, asked), { signal: new AbortController().signal }).then(
      ({ searched }) => !searched.exact,
      (error: unknown) => {
        if (error instanceof LinchpinError && error.code === "DEADLINE") return true;
        throw error;
      },
    );
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    if (took > engineLimits.milliseconds + 500) tally.late += 1;
    tally[isCut ? "cut" : "answered"] += 1;
  };
  const megabytes: number[] = [];
  delay.enable();
  try {
    for (let round = 0; round < rounds; round++) {
      await Promise.all(Array.from({ length: atOnce }, (_, place) => ask(pairs[place % pairs.length] as Pair)));
      await wait(200);
      megabytes.push(Math.round(process.memoryUsage.rss() / megabyte));
    }
  } finally {
    delay.disable();
    await engine.close();
  }
  return {
    searches: atOnce,
    rounds,
    ...tally,
    loopDelayP99: delay.percentile(99) / 1e6,
    loopDelayMaximum: delay.max / 1e6,
    slowestMilliseconds: slowest,
    megabytes,
    growth: (megabytes.at(-1) ?? 0) / (megabytes[warmRounds - 1] ?? 1),
  };
}
