/** In milliseconds. */
export interface Timing {
  readonly samples: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

type Contenders<Pair> = Readonly<Record<string, (pair: Pair) => unknown>>;

/** Milliseconds for which each contender runs before it is timed; the compilers of Node and Java need them. */
const warmUp = 2_000;

/**
 * Times each contender on each pair `rounds` times, when each is warm from at least one round. Contenders take turns pair by pair, and
 * which of them begins changes from round to round, so that whatever else the machine does meets all of them alike.
 */
export async function timeSideBySide<Pair, C extends Contenders<Pair>>(
  pairs: readonly Pair[],
  rounds: number,
  contenders: C,
): Promise<Readonly<Record<keyof C, Timing>>> {
  for (const run of Object.values(contenders)) await warm(pairs, run);
  return takeTurns(pairs, rounds, contenders);
}

/** Times each contender once on pairs of which it has never been asked; it is warm from others. */
export async function timeFirstAsked<Pair, C extends Contenders<Pair>>(
  { fresh, warmOn }: { readonly fresh: readonly Pair[]; readonly warmOn: readonly Pair[] },
  contenders: C,
): Promise<Readonly<Record<keyof C, Timing>>> {
  for (const run of Object.values(contenders)) await warm(warmOn, run);
  return takeTurns(fresh, 1, contenders);
}

async function takeTurns<Pair, C extends Contenders<Pair>>(
  pairs: readonly Pair[],
  rounds: number,
  contenders: C,
): Promise<Readonly<Record<keyof C, Timing>>> {
  const entries = Object.entries(contenders).map(([name, run]) => ({ name, run, times: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    const turn = round % entries.length;
    const order = [...entries.slice(turn), ...entries.slice(0, turn)];
    for (const pair of pairs) {
      for (const { run, times } of order) {
        const start = performance.now();
        const answer = run(pair);
        if (answer instanceof Promise) await answer;
        times.push(performance.now() - start);
      }
    }
  }
  return Object.fromEntries(entries.map(({ name, times }) => [name, summarise(times)])) as Record<keyof C, Timing>;
}

async function warm<Pair>(pairs: readonly Pair[], run: (pair: Pair) => unknown): Promise<void> {
  for (const end = performance.now() + warmUp; pairs.length > 0; ) {
    for (const pair of pairs) await run(pair);
    if (performance.now() > end) return;
  }
}

function summarise(times: number[]): Timing {
  times.sort((a, b) => a - b);
  const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { samples: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
