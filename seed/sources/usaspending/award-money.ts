import { isDecimal } from "../../../server/domain/money/decimal-sum.ts";
import { excerpt, type Refusal } from "../refusal.ts";

/** What is wrong with an amount of a row; undefined where it is none or a decimal. */
export function findBadMoney(field: string, text: string | undefined): Refusal | undefined {
  return text === undefined || isDecimal(text)
    ? undefined
    : { code: "BAD_MONEY", field, value: `is ${excerpt(text)}`, bound: "give decimals" };
}
