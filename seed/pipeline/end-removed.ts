import type { EndedClaims } from "../../server/domain/imports/import-report.ts";
import type { ClaimPlace } from "../../server/store/import-writer.ts";
import { cutIntoChunks } from "../rows/cut-into-chunks.ts";
import { datesOf, type Ending, endAll, heldClaims } from "./end-claims.ts";
import type { Committed } from "./write.ts";

/** Names of rows that one query looks for. */
const atOnce = 10_000;

/**
 * Gives an end to the claims that rows of a delta took out: those that rest on a row of the same name and are not told
 * again, and those that name an entity which is gone. `until` is the date of the file. Nothing is deleted, and a row
 * that was refused ends nothing.
 */
export async function endRemoved(run: Ending, committed: Committed): Promise<EndedClaims | undefined> {
  const { byLocator, byEntity } = run.found.removals;
  if (byLocator.size === 0) return undefined;
  const isRefused = (row: number | undefined) => row === undefined || run.found.refusals.byRow.has(row);
  const told = await findTold(run);
  const held = heldClaims(run.found);
  const rowOf = ({ id, from, to }: ClaimPlace) =>
    [told.get(id), byEntity.get(from), byEntity.get(to)].find((row) => !isRefused(row));
  let found = 0;
  let ended = 0;
  const dates = datesOf(run);
  for (const [dataset, until] of dates) {
    for await (const claims of run.writer.listOpenClaims(dataset)) {
      run.signal?.throwIfAborted();
      const gone = claims.filter((claim) => rowOf(claim) !== undefined && held.get(claim.id) === undefined);
      if (gone.length === 0) continue;
      found += gone.length;
      const remark = `Its publisher took it out of the dataset; the end is the date of the file of ${until}.`;
      const changed = new Set(await endAll(run, gone, { dataset, until, remark, committed }));
      ended += changed.size;
      for (const claim of gone) if (changed.has(claim.id)) run.found.tally.note(rowOf(claim) ?? 0, "updated");
    }
  }
  return { found, ended, until: [...dates.values()][0] ?? run.subject.context.today };
}

/** The row of each claim that rests on a row of its name. */
async function findTold({ found: { removals }, writer }: Ending): Promise<ReadonlyMap<string, number>> {
  const told = new Map<string, number>();
  for (const locators of cutIntoChunks(removals.byLocator.keys(), atOnce)) {
    for await (const claims of writer.findToldClaims(locators)) {
      for (const { id, locator } of claims) told.set(id, removals.byLocator.get(locator) ?? 0);
    }
  }
  return told;
}
