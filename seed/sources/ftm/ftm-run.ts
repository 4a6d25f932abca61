import type { ClaimStatus } from "../../../server/domain/relationship.ts";
import type { SourceTier } from "../../../server/domain/source.ts";
import type { ImportContext } from "../importer.ts";
import type { FtmSurvey } from "./survey.ts";

/** How a publisher uses FollowTheMoney. */
export interface FtmProfile {
  /** Whether what an authority lists counts as seen on its own list. */
  readonly listingsArePrimary: boolean;
  /** The scheme under which an entity keeps the publisher's ids, former ones too. */
  readonly idScheme?: string;
}

/** What the mapping of every row of a run needs. */
export interface FtmRun {
  readonly profile: FtmProfile;
  readonly context: ImportContext;
  readonly survey: FtmSurvey;
  readonly tier: SourceTier;
  readonly status: ClaimStatus;
}
