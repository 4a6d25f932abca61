import { type Directness, directnesses } from "../../../server/domain/relationship.ts";
import type { Share } from "../../../server/domain/share.ts";
import { parseShareText } from "../../../server/domain/share-text.ts";
import { compareText } from "../../../server/domain/text-order.ts";
import { toDateText } from "../reading/date-text.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import { type FtmRow, valuesOf } from "./ftm-row.ts";

const subsidiary = /\b(subsidiary|majority[- ]owned|majority (share|stake)\w*)\b/i;
/** Words beside which the others say that more than half is no longer held, or never was. */
const denied = /\b(not|non|no|never|former|formerly|previous|ex|until|minority|possible|possibly|alleged)\b/i;

/**
 * The share of an ownership: percentages as the publisher wrote them; several that differ give the interval that
 * holds them all. Without one, more than half where the role says "subsidiary" or the like, else unknown.
 */
export function readShare(row: FtmRow): {
  readonly share?: Share;
  readonly refusals: readonly Refusal[];
  /** The percentage that the share says; of several the first. */
  readonly taken: readonly string[];
} {
  const texts = valuesOf(row, "percentage");
  const read = texts.map((text) => ({ text, share: parseShareText(text) }));
  const refusals = read.filter(({ share }) => share === undefined).map(({ text }) => badShare(text));
  const shares = read.flatMap(({ share }) => share ?? []);
  const [first, ...others] = shares;
  const taken = read
    .filter(({ share }) => share !== undefined)
    .map(({ text }) => text)
    .slice(0, 1);
  if (first !== undefined) return { share: others.reduce(spanOf, first), refusals, taken };
  const isMajority = texts.length === 0 && isSubsidiary(valuesOf(row, "role"));
  return { refusals, taken, ...(isMajority && { share: { minimum: 50, maximum: 100, minimumExclusive: true } }) };
}

function isSubsidiary(roles: readonly string[]): boolean {
  return roles.some((role) => subsidiary.test(role) && !denied.test(role));
}

/** What a row says of the state that it is in, which may be that it is over; dates alone would not show it. */
export function wordStatus(row: FtmRow): string | undefined {
  const words = joinWords(valuesOf(row, "status"));
  return words === undefined ? undefined : `Its status in the source: ${words.replace(/\.$/, "")}.`;
}

/** `ownershipType` says direct or indirect; its other words are a role. */
export function readOwnershipType(row: FtmRow): {
  readonly directness?: Directness;
  readonly words: readonly string[];
} {
  const found = valuesOf(row, "ownershipType").map((text) => ({
    text,
    directness: directnesses.find((one) => one === text.toUpperCase()),
  }));
  const words = found.filter(({ directness }) => directness === undefined).map(({ text }) => text);
  const said = found.flatMap(({ directness }) => directness ?? []);
  const [directness] = said;
  return directness === undefined || said.length > 1 ? { words } : { directness, words };
}

/** The earliest beginning and the latest end that the row gives. */
export function readPeriod(row: FtmRow): { readonly since: string | undefined; readonly until: string | undefined } {
  const dates = (name: string) =>
    valuesOf(row, name)
      .map((text) => toDateText(text) ?? text)
      .sort(compareText);
  return { since: dates("startDate")[0], until: dates("endDate").at(-1) };
}

/** The values of a property that say the date. */
export function saying(row: FtmRow, name: string, date: string | undefined): readonly string[] {
  return valuesOf(row, name).filter((text) => date !== undefined && toDateText(text) === date);
}

/** Words as one role: each once, in their order. */
export function joinWords(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : [...new Set(words)].join("; ");
}

function spanOf(a: Share, b: Share): Share {
  const low = a.minimum < b.minimum || (a.minimum === b.minimum && b.minimumExclusive === true) ? a : b;
  const high = a.maximum > b.maximum || (a.maximum === b.maximum && b.maximumExclusive === true) ? a : b;
  return {
    minimum: low.minimum,
    maximum: high.maximum,
    ...(low.minimumExclusive && { minimumExclusive: true }),
    ...(high.maximumExclusive && { maximumExclusive: true }),
  };
}

function badShare(text: string): Refusal {
  const field = "properties.percentage";
  return { code: "BAD_SHARE", field, value: `is ${excerpt(text)}`, bound: "a share is 0 to 100 percent" };
}
