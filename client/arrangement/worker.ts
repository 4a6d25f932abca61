import { arrange } from "./arrange.ts";
import type { Arranging } from "./arranging.ts";

/** What comes back for an arranging: its placement, or why there is none. */
export type Arranged =
  | { readonly kind: "placed"; readonly placement: Awaited<ReturnType<typeof arrange>> }
  | { readonly kind: "failed"; readonly why: string };

self.onmessage = async ({ data: given }: MessageEvent<Arranging>) => {
  const answer: Arranged = await arrange(given).then(
    (placement) => ({ kind: "placed", placement }) as const,
    (error: unknown) => ({ kind: "failed", why: error instanceof Error ? error.message : String(error) }) as const,
  );
  self.postMessage(answer);
};
