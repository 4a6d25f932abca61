import type { Placement } from "../layouts/layout.ts";
import type { Arranging } from "./arranging.ts";
import type { Arranged } from "./worker.ts";

/** The outcome of an arranging: a placement; or none, since a later one was asked for, it took too long, or it broke. */
export type Outcome =
  | { readonly kind: "placed"; readonly placement: Placement }
  | { readonly kind: "superseded" | "late" | "failed" };

/** Gives pictures their places, in a worker: a picture that was placed lately at once, else a promise. */
export interface Arranger {
  place(given: Arranging): Placement | Promise<Outcome>;
}

/** What an arranger needs of a worker. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** Milliseconds that one arranging may take, and how many placements are kept for undo and redo. */
const longest = 10_000;
const kept = 12;

/** An arranger over workers that it opens itself. A later arranging ends the worker that is still at an earlier one. */
export function createArranger(openWorker: () => WorkerLike): Arranger {
  const known = new Map<string, Placement>();
  let worker: WorkerLike | null = null;
  let underWay: { readonly settle: (outcome: Outcome) => void } | null = null;
  const abandon = (kind: "superseded" | "late" | "failed") => {
    worker?.terminate();
    worker = null;
    const { settle } = underWay ?? {};
    underWay = null;
    settle?.({ kind });
  };
  return {
    place(given) {
      const key = JSON.stringify({ ...given, names: [...given.names] });
      const found = known.get(key);
      if (underWay) abandon("superseded");
      if (found) {
        known.delete(key);
        known.set(key, found);
        return found;
      }
      worker ??= openWorker();
      const asked = worker;
      return new Promise<Outcome>((resolve) => {
        const timer = setTimeout(() => abandon("late"), longest);
        underWay = {
          settle: (outcome) => {
            clearTimeout(timer);
            resolve(outcome);
          },
        };
        asked.onmessage = ({ data: answer }: MessageEvent<Arranged>) => {
          if (answer.kind === "failed") return abandon("failed");
          known.set(key, answer.placement);
          for (const oldest of known.keys()) if (known.size > kept) known.delete(oldest);
          const { settle } = underWay ?? {};
          underWay = null;
          settle?.(answer);
        };
        asked.onerror = () => abandon("failed");
        asked.postMessage(given);
      });
    },
  };
}

/** The page's arranger. Its worker starts when the page does, beside the question that is asked. */
export const pageArranger: Arranger = createArranger(
  () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
);
