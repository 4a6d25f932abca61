import type { SourceId } from "./ids.ts";
import type { PartialDate } from "./partial-date.ts";

/** How near a source is to the fact. Strongest first. */
export const sourceTiers = ["PRIMARY", "TRADE", "PRESS", "AGGREGATOR", "SEED"] as const;
export type SourceTier = (typeof sourceTiers)[number];

/** One published document. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  /** The publisher whose story is retold: five papers citing one wire are one witness. */
  readonly origin?: string;
  readonly url?: string;
  readonly publishedOn?: PartialDate;
  readonly retrievedOn?: PartialDate;
  readonly tier: SourceTier;
  readonly licence?: string;
  readonly summary?: string;
  readonly archivedUrl?: string;
  readonly sha256?: string;
}
