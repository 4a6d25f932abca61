import { formatAct } from "../../acts/act-text.ts";
import type { Skipped } from "../../acts/read-acts.ts";
import { words } from "../../text/words.ts";

/** What of an address did nothing to the picture, each with the reason. Waiting for a page is no such thing. */
export function listIdleActs(skipped: readonly Skipped[], dropped: readonly string[]): readonly string[] {
  return [
    ...skipped.flatMap(({ act, why }) =>
      why === "unloaded" ? [] : [`${formatAct(act)} (${words.canvas.skips[why]})`],
    ),
    ...dropped.map((text) => `${text} (${words.canvas.unreadable})`),
  ];
}
