import type { ClaimStatus } from "../relationship.ts";
import type { SourceTier } from "../source.ts";

/** A format that can be imported, for whoever chooses one. */
export interface ImportFormat {
  /** The word that names it: after `--format`, and in a form. */
  readonly format: string;
  /** What a reader calls it. */
  readonly title: string;
  /** Which files it takes, in one sentence. */
  readonly takes: string;
  /** The tier and status of what a file says, unless a row says more; absent where the file always says. */
  readonly defaults?: { readonly tier: SourceTier; readonly status: ClaimStatus; readonly licence: string };
  /** Whether only the one who imports can say which dataset the files are. */
  readonly needsDataset: boolean;
  /** Whether a file that is the whole of its dataset is known as such: claims that it no longer holds then end. */
  readonly knowsWhole: boolean;
  /** Whether one refused row refuses the file; else it is set aside and can be mended. */
  readonly isStrict: boolean;
}
