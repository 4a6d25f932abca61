import type { Money } from "../../../server/domain/money.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import { type FtmRow, firstValue } from "./ftm-row.ts";

const decimal = /^-?(?:0|[1-9]\d{0,29})(?:\.\d{1,10})?$/;
const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d{1,10})?$/;

/** The amount of a row with its currency, as decimal text; undefined where the row has none. */
export function readMoney(row: FtmRow): { readonly money?: Money | undefined; readonly refusal?: Refusal } {
  const text = firstValue(row, "amount");
  if (text === undefined) return {};
  const amount = grouped.test(text) ? text.replaceAll(",", "") : text;
  const currency = firstValue(row, "currency")?.toUpperCase();
  if (!decimal.test(amount)) return { refusal: refuse("amount", `is ${excerpt(text)}`, "give a plain decimal number") };
  if (currency === undefined) return { refusal: refuse("currency", "is missing", "an amount needs its currency") };
  if (!/^[A-Z]{3}$/.test(currency)) {
    return { refusal: refuse("currency", `is ${excerpt(currency)}`, "give an ISO 4217 code such as USD") };
  }
  return { money: { amount, currency } };
}

function refuse(property: string, value: string, bound: string): Refusal {
  return { code: "BAD_MONEY", field: `properties.${property}`, value, bound };
}
