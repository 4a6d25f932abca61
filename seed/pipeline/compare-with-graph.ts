import type { ClaimCounts, CutFile } from "../../server/domain/imports/import-report.ts";
import { importLimits } from "../../server/limits/import.ts";
import type { IdTable } from "../checks/id-table.ts";
import { heldClaims, isHeld } from "./end-claims.ts";
import type { ReadRun } from "./run.ts";

/** What a run comes to whose files are to be a whole dataset, before anything is written. */
export interface Expected {
  /** The claims that the files hold: others of the dataset end. Absent where none ends for that. */
  readonly held?: IdTable;
  readonly cut?: CutFile;
  readonly grown?: ClaimCounts;
}

type Compared = Pick<ReadRun, "subject" | "rules" | "found" | "datasets" | "unreadRows" | "writer" | "signal">;

/**
 * Compares the files of a whole dataset with what the graph has open of it. `shrunk` is set where so many claims would
 * end that nothing may be written: a file is rather cut, or of another collection, than that much has ended. Reads only.
 */
export async function compareWithGraph(run: Compared): Promise<Expected & { readonly shrunk?: ClaimCounts }> {
  if (run.subject.extent === "slice") return {};
  const cut = findCut(run);
  if (cut !== undefined) return { cut };
  const held = heldClaims(run.found);
  // While a row could not be read nothing ends.
  if (run.unreadRows > 0) return { held };
  const counts = await countClaims(run, held);
  if (isShrunk(counts) && run.rules.shrinks === "refused") return { shrunk: counts };
  return isGrown(counts) ? { held, grown: counts } : { held };
}

/** The first file with fewer rows than its own header states. */
function findCut({ subject: { files, statedRows }, found: { tally } }: Compared): CutFile | undefined {
  const { byFile } = tally.count();
  const cut = files.map(({ name: file }, at): CutFile => {
    const read = byFile[at]?.rows.read ?? 0;
    return { file, read, stated: statedRows.get(file) ?? read };
  });
  return cut.find(({ read, stated }) => read < stated);
}

async function countClaims(run: Compared, held: IdTable): Promise<ClaimCounts> {
  let open = 0;
  let kept = 0;
  for (const dataset of run.datasets) {
    for await (const claims of run.writer.listOpenClaims(dataset)) {
      run.signal?.throwIfAborted();
      open += claims.length;
      kept += claims.filter((claim) => isHeld(claim, held, run.found)).length;
    }
  }
  return { open, kept, held: held.size };
}

function isShrunk({ open, kept }: ClaimCounts): boolean {
  return open - kept > importLimits.endedClaimsAlways && kept * 100 < open * importLimits.keptPercent;
}

function isGrown({ open, held }: ClaimCounts): boolean {
  return open > 0 && held - open > importLimits.endedClaimsAlways && held > open * importLimits.grownTimes;
}
