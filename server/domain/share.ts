/**
 * An interval of percent, 0 to 100. Exact when both bounds agree; unknown is [0, 100], never 0.
 * A bound marked exclusive is itself not reached ("more than half" is (50, 100]).
 */
export interface Share {
  readonly minimum: number;
  readonly maximum: number;
  readonly minimumExclusive?: true;
  readonly maximumExclusive?: true;
}

export const unknownShare: Share = { minimum: 0, maximum: 100 };

/** The one figure where both bounds agree, else undefined. */
export function exactShare(share: Share): number | undefined {
  return share.minimum === share.maximum ? share.minimum : undefined;
}

/** How much a share may be at most. */
export type ShareReach = Pick<Share, "maximum" | "maximumExclusive">;

/** Whether the share may be so many percent or more. */
export function mayReach({ maximum, maximumExclusive }: ShareReach, percent: number): boolean {
  return maximum > percent || (maximum === percent && maximumExclusive !== true);
}
