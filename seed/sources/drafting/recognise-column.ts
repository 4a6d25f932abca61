import { isSoundIdentifier } from "../../../server/domain/identifiers/identifier.ts";
import { parseShareText } from "../../../server/domain/share-text.ts";
import { keyWords, kindWords, privateWords, wordsOf } from "./column-words.ts";
import { type DateForm, recogniseDates } from "./recognise-dates.ts";
import { type DecimalForm, recogniseDecimals } from "./recognise-decimals.ts";
import type { ColumnSample } from "./sample-columns.ts";

/** What a column seems to hold. */
export type Guess =
  | { readonly holds: "name"; readonly split?: string }
  | { readonly holds: "identifier"; readonly scheme: string }
  | { readonly holds: "date"; readonly form: DateForm }
  | { readonly holds: "amount"; readonly form: DecimalForm }
  | { readonly holds: "key" | "share" | "currency" | "country" | "website" | "description" }
  /** Nothing that a mapping could use; `why` in words. */
  | { readonly holds: "nothing"; readonly why: string };

const schemes = ["LEI", "ISIN", "UEI", "CIK", "CAGE", "DUNS", "Wikidata", "OpenCorporates", "OGRN"];
const shareWords = ["pct", "percent", "percentage", "share", "stake", "holding"];
const amountWords = ["amount", "value", "price", "total", "sum", "cost", "obligation", "payment"];
const textWords = ["description", "note", "summary", "remark", "comment"];
const nameWords = new Set(["name", ...kindWords.flatMap(([, words]) => words)]);

/** What a column seems to hold, by its name and by what stands in it. Private facts of people are never suggested. */
export function recogniseColumn(column: ColumnSample): Guess {
  const words = wordsOf(column.name);
  const has = (wanted: readonly string[]) => words.some((word) => wanted.includes(word));
  const mostly = (holds: (value: string) => boolean) => shareOf(column.values, holds) >= 0.9;
  if (words.some((word) => privateWords.has(word))) return { holds: "nothing", why: "may be private" };
  if (column.filled === 0) return { holds: "nothing", why: "is blank" };
  const scheme = schemes.find((one) => words.includes(one.toLowerCase()));
  if (scheme !== undefined) return { holds: "identifier", scheme };
  if (column.values.every((value) => isSoundIdentifier("LEI", value))) return { holds: "identifier", scheme: "LEI" };
  if (has(["website", "url", "homepage"])) return { holds: "website" };
  if (has(["currency"]) && mostly((value) => /^[A-Za-z]{3}$/.test(value))) return { holds: "currency" };
  if (has(["country"]) && mostly((value) => /^[A-Z]{2}$/.test(value))) return { holds: "country" };
  if (has(shareWords) && mostly((value) => parseShareText(value) !== undefined)) return { holds: "share" };
  if (words.some((word) => keyWords.has(word))) return { holds: "key" };
  const dates = recogniseDates(column.values);
  if (dates !== undefined) return { holds: "date", form: dates };
  const decimals = recogniseDecimals(column.values);
  if (decimals !== undefined) {
    return has(amountWords)
      ? { holds: "amount", form: decimals }
      : { holds: "nothing", why: "is a number of unknown meaning" };
  }
  if (has(textWords)) return { holds: "description" };
  if (!words.some((word) => nameWords.has(word)))
    return { holds: "nothing", why: "has no place that its name would tell" };
  const split = [";", "|"].find((one) => shareOf(column.values, (value) => value.includes(one)) >= 0.05);
  return { holds: "name", ...(split !== undefined && { split }) };
}

function shareOf(values: readonly string[], holds: (value: string) => boolean): number {
  return values.filter(holds).length / Math.max(1, values.length);
}
