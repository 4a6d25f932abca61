import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { KeptLeftovers } from "../../server/domain/imports/import-report.ts";
import type { Run } from "../pipeline/run.ts";
import type { HeldLeftover } from "./leftovers.ts";
import { writeLines } from "./write-lines.ts";

/** Lines between two looks at what else there is to do. */
const breath = 1_000;

/**
 * Writes what the run's rows left over as JSON Lines, of those records alone that the run writes: what was refused or
 * is kept out by the suppression list leaves nothing behind. A dry run counts and writes nothing.
 */
export async function writeLeftovers(run: Run, dropped: ReadonlySet<string>): Promise<KeptLeftovers | undefined> {
  const path = run.mode === "write" ? pathOf(run) : undefined;
  const lines = keptLines(run, dropped);
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

function* keptLines(run: Run, dropped: ReadonlySet<string>): Generator<string> {
  const isKept = keeper(run, dropped);
  for (const one of run.leftovers.sorted()) if (isKept(one)) yield `${one.text}\n`;
}

function pathOf({ leftoversPlace: place, id }: Run): string | undefined {
  if (place === undefined) return undefined;
  return "file" in place ? place.file : join(place.folder, `${id}.jsonl`);
}

function keeper({ suppressions }: Run, dropped: ReadonlySet<string>): (one: HeldLeftover) => boolean {
  const gone = new Set([...dropped].map((key) => key.replace(/\|[^|]*\|/, "|")));
  const isOut = (id: string) => gone.has(`entity|${id}`) || suppressions.isKeptOut(id);
  return ({ record, id, names }) => !gone.has(`${record}|${id}`) && ![id, ...names].some(isOut);
}
