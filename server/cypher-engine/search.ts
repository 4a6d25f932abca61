import { LinchpinError } from "../errors.ts";
import type { EntityReader, OutlineReader, PathReader, ReadBounds, RelationshipReader } from "../store/graph-store.ts";
import type { NeighbourReader } from "../store/neighbour-reader.ts";

/** What the engine asks of the store. */
export type EngineStore = PathReader &
  NeighbourReader &
  OutlineReader &
  Pick<EntityReader, "getEntities"> &
  RelationshipReader;

/** What one question is answered with. */
export interface Asking {
  readonly store: EngineStore;
  readonly signal: AbortSignal;
  /** Days since 1970-01-01. */
  readonly today: number;
  readonly deadlines: Deadlines;
}

/** Milliseconds that parts of an answer may take. */
export interface Deadlines {
  /** Of finding the ends, and of each round of search. */
  readonly round: number;
  /** Of finding out why there is no path. */
  readonly whyNone: number;
}

/** One search with its time: what it may still spend goes with each read. */
export interface Search extends Asking {
  /** Throws DEADLINE when the time is up, the signal's reason when it was aborted. */
  bounds(): ReadBounds;
}

/** A search that may take so many milliseconds from now. */
export function beginSearch(asking: Asking, milliseconds: number): Search {
  const end = performance.now() + milliseconds;
  return {
    ...asking,
    bounds() {
      asking.signal.throwIfAborted();
      const deadline = Math.floor(end - performance.now());
      if (deadline < 1) throw new LinchpinError("DEADLINE", { bound: milliseconds / 1_000 });
      return { deadline, signal: asking.signal };
    },
  };
}

/** What the search gives, or undefined when its time is up first. */
export async function unlessLate<T>(search: Promise<T>): Promise<T | undefined> {
  try {
    return await search;
  } catch (error) {
    if (error instanceof LinchpinError && error.code === "DEADLINE") return undefined;
    throw error;
  }
}
