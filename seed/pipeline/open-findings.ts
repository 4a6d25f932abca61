import { createKnownRecords } from "../checks/known-records.ts";
import { openLeftovers } from "../report/leftovers.ts";
import { createRefusals } from "../report/refusals.ts";
import { createTally } from "../report/tally.ts";
import { createRemovals } from "../rows/removals.ts";
import { openSpool } from "../spool/spool.ts";
import type { Findings } from "./run.ts";

/** Empty findings over so many files, and what gives back their disk. */
export function openFindings(files: number, scratch: string): { readonly found: Findings; readonly close: () => void } {
  const spool = openSpool(scratch);
  const leftovers = openLeftovers(scratch);
  return {
    found: {
      tally: createTally(files),
      spool,
      leftovers,
      known: createKnownRecords(),
      refusals: createRefusals(),
      removals: createRemovals(),
    },
    close() {
      spool.close();
      leftovers.close();
    },
  };
}
