import type { Context } from "./context.ts";
import { toDay } from "./domain/partial-date.ts";
import type { Engine } from "./engine/engine.ts";
import { createBatchReads } from "./store/batch-reads.ts";
import type { GraphStore } from "./store/graph-store.ts";
import type { KeptTexts } from "./store/kept-texts.ts";

export interface ContextParts {
  readonly store: GraphStore;
  readonly engine: Engine;
  readonly kept: KeptTexts;
  readonly readFingerprint: Context["readFingerprint"];
}

/** What a request brings to its context. */
export type RequestParts = Pick<Context, "signal" | "requestId" | "addHint" | "noteUnread">;

/** Gives each request a context of its own: nothing that it has read outlives it. */
export function contextOpener(parts: ContextParts): (request: RequestParts) => Context {
  const { kept, ...open } = parts;
  return (request) => ({
    ...open,
    ...request,
    reads: createBatchReads({
      store: parts.store,
      kept,
      countRelationships: async (ids, filter) =>
        (await open.engine.ask({ kind: "relationshipCounts", ids, filter }, request)).counts,
    }),
    today: toDay(new Date()),
  });
}
