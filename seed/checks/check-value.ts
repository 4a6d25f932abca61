import { parsePartialDate, toDayRange } from "../../server/domain/partial-date.ts";
import type { Share } from "../../server/domain/share.ts";
import { excerpt, type Refusal, type RefusalCode } from "../sources/refusal.ts";

/** The first refusal of several checks, in their order. */
export function firstOf(...refusals: readonly (Refusal | undefined)[]): Refusal | undefined {
  return refusals.find((refusal) => refusal !== undefined);
}

export function refuse(code: RefusalCode, field: string, value: string, bound: string): Refusal {
  return { code, field, value, bound };
}

/** The first piece of evidence that stands twice, each given as all that it says. */
export function findTwice(evidence: readonly (readonly unknown[])[]): Refusal | undefined {
  if (evidence.length < 2) return undefined;
  const texts = new Set<string>();
  for (const [index, said] of evidence.entries()) {
    const text = JSON.stringify(said);
    if (texts.has(text))
      return refuse("EVIDENCE_TWICE", `evidence[${index}]`, "stands twice", "give each piece of evidence once");
    texts.add(text);
  }
  return undefined;
}

export function checkPattern(
  rule: { readonly code: RefusalCode; readonly pattern: RegExp; readonly bound: string },
  field: string,
  value: string | undefined,
): Refusal | undefined {
  return value === undefined || rule.pattern.test(value)
    ? undefined
    : refuse(rule.code, field, `is ${excerpt(value)}`, rule.bound);
}

/** `whole-from-1` and the like are spelt out by their bounds, both inclusive. */
export function checkNumber(
  field: string,
  value: number | undefined,
  bounds: { readonly minimum: number; readonly maximum: number; readonly whole?: true },
): Refusal | undefined {
  if (value === undefined) return undefined;
  const inside =
    value >= bounds.minimum && value <= bounds.maximum && (bounds.whole !== true || Number.isInteger(value));
  const kind = bounds.whole === true ? "whole number" : "number";
  return inside
    ? undefined
    : refuse("OUT_OF_RANGE", field, `is ${value}`, `give a ${kind} from ${bounds.minimum} to ${bounds.maximum}`);
}

export function checkDate(field: string, value: string | undefined): Refusal | undefined {
  return value === undefined || parsePartialDate(value) !== undefined
    ? undefined
    : refuse("BAD_DATE", field, `is ${excerpt(value)}`, "give a calendar date as 2019, 2019-05 or 2019-05-14");
}

interface DateField {
  readonly field: string;
  readonly value: string | undefined;
}

/** Both are dates, and the first may lie before the second. */
export function checkPeriod(first: DateField, second: DateField): Refusal | undefined {
  const bad = firstOf(checkDate(first.field, first.value), checkDate(second.field, second.value));
  if (bad !== undefined || first.value === undefined || second.value === undefined) return bad;
  const begin = parsePartialDate(first.value);
  const end = parsePartialDate(second.value);
  if (begin === undefined || end === undefined || toDayRange(begin).earliest <= toDayRange(end).latest)
    return undefined;
  return refuse(
    "DATES_REVERSED",
    second.field,
    `is ${end}, before ${begin}`,
    `${second.field} is not before ${first.field}`,
  );
}

const decimal = /^-?(?:0|[1-9]\d{0,29})(?:\.\d{1,10})?$/;
const currency = /^[A-Z]{3}$/;

/** Amount and currency go together. */
export function checkMoney(money: { readonly amount?: string; readonly currency?: string }): Refusal | undefined {
  if (money.amount === undefined && money.currency === undefined) return undefined;
  if (money.amount === undefined) return refuse("BAD_MONEY", "amount", "is missing", "a currency needs its amount");
  if (money.currency === undefined)
    return refuse("BAD_MONEY", "currency", "is missing", "an amount needs its currency");
  return firstOf(
    checkPattern(
      { code: "BAD_MONEY", pattern: decimal, bound: 'give decimal text such as "1250000.50"' },
      "amount",
      money.amount,
    ),
    checkPattern(
      { code: "BAD_MONEY", pattern: currency, bound: "give an ISO 4217 code such as USD" },
      "currency",
      money.currency,
    ),
  );
}

/** An interval of percent that says something: unknown is left out. */
export function checkShare(share: Share | undefined): Refusal | undefined {
  if (share === undefined) return undefined;
  const { minimum, maximum } = share;
  const isExclusive = share.minimumExclusive === true || share.maximumExclusive === true;
  return firstOf(
    checkNumber("share.minimum", minimum, { minimum: 0, maximum: 100 }),
    checkNumber("share.maximum", maximum, { minimum: 0, maximum: 100 }),
    minimum > maximum
      ? refuse(
          "BAD_SHARE",
          "share.minimum",
          `is ${minimum}, above share.maximum ${maximum}`,
          "the minimum is at most the maximum",
        )
      : undefined,
    minimum === maximum && isExclusive
      ? refuse("BAD_SHARE", "share", `is exactly ${minimum} and exclusive`, "an exact share has no exclusive bound")
      : undefined,
    minimum === 0 && maximum === 100 && !isExclusive
      ? refuse("BAD_SHARE", "share", "is 0 to 100", "leave out a share that is not known")
      : undefined,
  );
}
