import { type Share, unknownShare } from "../domain/share.ts";

/**
 * Shares by ordinal as places in a book of the distinct ones; place 0 is for none stated, which is told from a stated
 * share of 0 to 100 and reaches as far. Figures stay exact, and a
 * relationship takes 2 bytes (4 where more than 65,535 shares differ).
 */
export interface ShareColumn {
  readonly codes: Uint16Array | Uint32Array;
  readonly minimums: Float64Array;
  readonly maximums: Float64Array;
  /** Bit 0: the minimum is exclusive; bit 1: the maximum is. */
  readonly exclusive: Uint8Array;
}

/** The share of an ordinal; undefined where none is stated. */
export function shareAt(column: ShareColumn, ordinal: number): Share | undefined {
  const code = column.codes[ordinal] as number;
  if (code === 0) return undefined;
  const exclusive = column.exclusive[code] as number;
  return {
    minimum: column.minimums[code] as number,
    maximum: column.maximums[code] as number,
    ...((exclusive & 1) !== 0 && { minimumExclusive: true as const }),
    ...((exclusive & 2) !== 0 && { maximumExclusive: true as const }),
  };
}

/** Whether the share may reach the percent: its maximum does, and is itself reached. */
export function mayReach(column: ShareColumn, ordinal: number, percent: number): boolean {
  const code = column.codes[ordinal] as number;
  const maximum = column.maximums[code] as number;
  return maximum > percent || (maximum === percent && ((column.exclusive[code] as number) & 2) === 0);
}

/** Gives each distinct share its place in the book. */
export class ShareBook {
  private readonly places = new Map<string, number>();
  private readonly shares: Share[] = [unknownShare];

  place(share: Share | undefined): number {
    if (share === undefined) return 0;
    const key = `${share.minimum} ${share.maximum} ${exclusiveBits(share)}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.shares.length);
    this.shares.push(share);
    return this.shares.length - 1;
  }

  /** The column of the places in `order`, the book sorted so that equal graphs give equal columns. */
  column(places: Uint32Array, order: Uint32Array): ShareColumn {
    const sorted = [...this.shares.keys()].slice(1).sort((a, b) => compareShares(this.shares[a], this.shares[b]));
    const final = Uint32Array.of(0, ...sorted);
    const codeOf = new Uint32Array(final.length);
    final.forEach((place, code) => {
      codeOf[place] = code;
    });
    const codes = final.length > 65_536 ? new Uint32Array(order.length) : new Uint16Array(order.length);
    order.forEach((old, ordinal) => {
      codes[ordinal] = codeOf[places[old] as number] as number;
    });
    const shares = Array.from(final, (place) => this.shares[place] ?? unknownShare);
    return {
      codes,
      minimums: Float64Array.from(shares, ({ minimum }) => minimum),
      maximums: Float64Array.from(shares, ({ maximum }) => maximum),
      exclusive: Uint8Array.from(shares, exclusiveBits),
    };
  }
}

function exclusiveBits({ minimumExclusive, maximumExclusive }: Share): number {
  return (minimumExclusive === true ? 1 : 0) | (maximumExclusive === true ? 2 : 0);
}

function compareShares(a: Share = unknownShare, b: Share = unknownShare): number {
  return a.minimum - b.minimum || a.maximum - b.maximum || exclusiveBits(a) - exclusiveBits(b);
}
