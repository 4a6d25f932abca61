import { type Refusal, wordRefusal } from "../refusal.ts";

/**
 * Thrown by a reader where it cannot go on: what follows the fault cannot be told apart into rows. The pipeline refuses
 * the whole run, and nothing is written.
 */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  /** The file with its line, or what else is at fault, as a reader finds it: `stakes.csv line 12`. */
  readonly where: string;
  readonly refusal: Refusal;

  constructor(where: string, refusal: Refusal) {
    super(`${where}: ${wordRefusal(refusal)}`);
    this.where = where;
    this.refusal = refusal;
  }
}
