import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Leaves word for the runner that the machine lacks what a part needs: it reports the part as not run, and as failed
 * where CI=true.
 */
export function noteObstacle(need: "database" | "browser", reason: string): void {
  const notes = process.env.LINCHPIN_TEST_NOTES;
  if (notes !== undefined) writeFileSync(join(notes, need), reason);
}
