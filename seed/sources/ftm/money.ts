import type { Money } from "../../../server/domain/money/money.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import { type FtmRow, firstValue } from "./ftm-row.ts";

const decimal = /^-?(?:0|[1-9]\d{0,29})(?:\.\d{1,10})?$/;
const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d{1,10})?$/;

/** Amounts that a publisher converted, for want of one in the currency of the deal. */
const converted = [
  { property: "amountEur", currency: "EUR" },
  { property: "amountUsd", currency: "USD" },
] as const;

/** What a row says of an amount. */
export interface ReadMoney {
  readonly money?: Money;
  /** The properties whose first value it is. */
  readonly from: readonly string[];
  /** Set where the publisher converted the amount, as a sentence. */
  readonly note?: string;
  readonly refusals: readonly Refusal[];
}

/** The amount of a row with its currency, as decimal text; where there is none, the first that the publisher converted. */
export function readMoney(row: FtmRow): ReadMoney {
  const own = readOwn(row);
  if (own?.money !== undefined) return { money: own.money, from: ["amount", "currency"], refusals: [] };
  const refusals: Refusal[] = own === undefined ? [] : [own.refusal];
  for (const { property, currency } of converted) {
    const text = firstValue(row, property);
    if (text === undefined) continue;
    const amount = plain(text);
    if (decimal.test(amount)) {
      return {
        money: { amount, currency },
        from: [property],
        note: `The publisher converted the amount to ${currency}.`,
        refusals,
      };
    }
    refusals.push(refuse(property, `is ${excerpt(text)}`, "give a plain decimal number"));
  }
  return { from: [], refusals };
}

function readOwn(
  row: FtmRow,
): { readonly money: Money } | { readonly money?: never; readonly refusal: Refusal } | undefined {
  const text = firstValue(row, "amount");
  if (text === undefined) return undefined;
  const amount = plain(text);
  const currency = firstValue(row, "currency")?.trim().toUpperCase();
  if (!decimal.test(amount)) return { refusal: refuse("amount", `is ${excerpt(text)}`, "give a plain decimal number") };
  if (currency === undefined) return { refusal: refuse("currency", "is missing", "an amount needs its currency") };
  if (!/^[A-Z]{3}$/.test(currency)) {
    return { refusal: refuse("currency", `is ${excerpt(currency)}`, "give an ISO 4217 code such as USD") };
  }
  return { money: { amount, currency } };
}

function plain(text: string): string {
  return grouped.test(text) ? text.replaceAll(",", "") : text;
}

function refuse(property: string, value: string, bound: string): Refusal {
  return { code: "BAD_MONEY", field: `properties.${property}`, value, bound };
}
