import { rm } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import type { KeptLeftovers } from "../../server/domain/imports/import-report.ts";
import type { Suppressions } from "../suppression/suppressions.ts";
import type { HeldLeftover, Leftovers } from "./leftovers.ts";
import { writeLines } from "./write-lines.ts";

/** Lines between two looks at what else there is to do. */
const breath = 1_000;

/** Which records a run does not write: keys `type|dataset|id` of those that were dropped, and the suppression list. */
interface Unwritten {
  readonly dropped: ReadonlySet<string>;
  readonly suppressions: Suppressions;
}

/**
 * Writes what the run's rows left over as JSON Lines, of those records alone that the run writes: what was refused or
 * is kept out by the suppression list leaves nothing behind. Without a path it counts and writes nothing.
 */
export async function writeLeftovers(
  leftovers: Leftovers,
  { path, ...unwritten }: Unwritten & { readonly path: string | undefined },
): Promise<KeptLeftovers | undefined> {
  const lines = keptLines(leftovers, unwritten);
  let next = lines.next();
  if (next.done === true) {
    // The file of an earlier run with the same id may hold what is kept out by now.
    if (path !== undefined) await rm(path, { force: true });
    return undefined;
  }
  let kept = 0;
  const counted = function* () {
    for (; next.done !== true; next = lines.next()) {
      kept += 1;
      yield next.value;
    }
  };
  if (path === undefined) {
    for (const _ of counted()) if (kept % breath === 0) await setImmediate();
    return { kept };
  }
  await writeLines(path, counted());
  return { kept, file: path };
}

function* keptLines(leftovers: Leftovers, unwritten: Unwritten): Generator<string> {
  const isKept = keeper(unwritten);
  for (const one of leftovers.sorted()) if (isKept(one)) yield `${one.text}\n`;
}

function keeper({ suppressions, dropped }: Unwritten): (one: HeldLeftover) => boolean {
  const gone = new Set([...dropped].map((key) => key.replace(/\|[^|]*\|/, "|")));
  const isOut = (id: string) => gone.has(`entity|${id}`) || suppressions.isKeptOut(id);
  return ({ record, id, names }) => !gone.has(`${record}|${id}`) && ![id, ...names].some(isOut);
}
