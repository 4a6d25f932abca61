import type { Refusal } from "../refusal.ts";
import { excerpt } from "../refusal.ts";
import { toDateText } from "./date-text.ts";

type Read = { readonly text: string } | { readonly refusal: Refusal };

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const tokens = {
  YYYY: "(?<year>\\d{4})",
  MMM: "(?<word>[A-Za-z]{3})",
  MM: "(?<month>\\d{1,2})",
  DD: "(?<day>\\d{1,2})",
};

/** Whether a pattern such as `DD/MM/YYYY` says how to read a date. */
export function readsDates(pattern: string): boolean {
  const found: readonly string[] = pattern.match(/YYYY|MMM|MM|DD|[A-Za-z]/g) ?? [];
  return found.includes("YYYY") && new Set(found).size === found.length && found.every((token) => token in tokens);
}

/**
 * A date as ISO 8601 text. ISO dates, whole or partial, are always read; any other only by the pattern, so that
 * `03/04/2021` is never guessed. A day that is none (31 April) is left for the checks to refuse.
 */
export function toIsoDate(text: string, pattern: string | undefined, field: string): Read {
  const iso = toDateText(text) ?? text;
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(iso)) return { text: iso };
  if (pattern === undefined) {
    const bound = "say in the mapping how dates are written, for example dates: DD/MM/YYYY";
    return { refusal: { code: "BAD_DATE", field, value: `is ${excerpt(text)}`, bound } };
  }
  const match = toExpression(pattern).exec(text)?.groups;
  const month = match?.word === undefined ? match?.month : String(months.indexOf(match.word.toUpperCase()) + 1);
  const parts = [match?.year, month?.padStart(2, "0"), match?.day?.padStart(2, "0")];
  return match === undefined
    ? { refusal: { code: "BAD_DATE", field, value: `is ${excerpt(text)}`, bound: `dates are written ${pattern}` } }
    : { text: parts.filter((part) => part !== undefined).join("-") };
}

function toExpression(pattern: string): RegExp {
  const escaped = pattern.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/YYYY|MMM|MM|DD/g, (token) => tokens[token as keyof typeof tokens])}$`);
}

/**
 * A number as decimal text without grouping, a sign in front. A comma is read by what the mapping says of decimals and
 * never guessed: `1,234` is one thousand or little more than one.
 */
export function toDecimalText(text: string, decimal: "." | "," | undefined, field: string): Read {
  const compact = text.replace(/[\s\u00a0$€£]/g, "");
  const sign = compact.startsWith("-") || /^\(.*\)$/.test(compact) ? "-" : "";
  const bare = compact.replace(/^[-+]|^\(|\)$/g, "");
  if (decimal === undefined && bare.includes(",")) {
    const bound = 'say in the mapping whether decimal is "." or ","';
    return { refusal: { code: "BAD_MONEY", field, value: `is ${excerpt(text)}`, bound } };
  }
  const group = decimal === "," ? "." : ",";
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${decimal ?? "."}\\d+)?$`);
  const plain = grouped.test(bare) ? bare.replaceAll(group, "") : bare;
  const normal = (decimal === "," ? plain.replace(",", ".") : plain).replace(/^0+(?=\d)/, "");
  return /^\d+(\.\d+)?$/.test(normal)
    ? { text: /^[0.]+$/.test(normal) ? normal : `${sign}${normal}` }
    : { refusal: { code: "BAD_MONEY", field, value: `is ${excerpt(text)}`, bound: "give a decimal number" } };
}
