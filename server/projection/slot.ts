/**
 * A half of a relationship as its row holds it: two 32-bit cells, the far end and this packed word.
 * What a search reads for every relationship that it passes stands together in one cache line.
 *
 * bits 0–5 kind · 6–8 status · 9 reversed (the row's entity is the second end) · 10–17 confidence code ·
 * 18–25 degree code of the far end · 26 disputed · 27–28 how much of the date is stated since which it is known
 */
export const statusShift = 6;
export const reversedBit = 1 << 9;
const confidenceShift = 10;
const degreeShift = 18;
const disputedShift = 26;
const knownPrecisionShift = 27;

/** Kind, status and direction together: what a filter decides on. */
export const claimMask = (1 << confidenceShift) - 1;
export const claimCount = 1 << confidenceShift;

/** The confidence code that says: not in the code book, read the column. */
export const uncodedConfidence = 255;

export interface PackedHalf {
  readonly kind: number;
  readonly status: number;
  readonly reversed: number;
  readonly confidence: number;
  readonly degree: number;
  readonly disputed: number;
  /** Place in `datePrecisions`. */
  readonly knownPrecision: number;
}

export function packHalf(half: PackedHalf): number {
  return (
    half.kind |
    (half.status << statusShift) |
    (half.reversed << 9) |
    (half.confidence << confidenceShift) |
    (half.degree << degreeShift) |
    (half.disputed << disputedShift) |
    (half.knownPrecision << knownPrecisionShift)
  );
}

export const kindOf = (packed: number): number => packed & 63;
export const statusOf = (packed: number): number => (packed >>> statusShift) & 7;
export const isReversed = (packed: number): boolean => (packed & reversedBit) !== 0;
export const confidenceCodeOf = (packed: number): number => (packed >>> confidenceShift) & 255;
export const degreeCodeOf = (packed: number): number => (packed >>> degreeShift) & 255;
export const isDisputed = (packed: number): boolean => ((packed >>> disputedShift) & 1) === 1;
export const knownPrecisionOf = (packed: number): number => (packed >>> knownPrecisionShift) & 3;

/** Codes per unit of the natural logarithm: 255 reaches degree 8 million. */
export const degreeCodesPerLog = 16;

/** A lower bound of `ln degree` in eight bits: `⌊16 ln degree⌋`. */
export function toDegreeCode(degree: number): number {
  return degree > 1 ? Math.min(255, Math.floor(Math.log(degree) * degreeCodesPerLog)) : 0;
}

const degreeFloors = Float64Array.from({ length: 256 }, (_, code) => Math.floor(Math.exp(code / degreeCodesPerLog)));

/** The least degree of a code. */
export const toDegreeFloor = (code: number): number => degreeFloors[code] as number;
