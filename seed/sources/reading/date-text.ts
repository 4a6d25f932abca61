import type { PartialDate } from "../../../server/domain/partial-date.ts";
import { parsePartialDate, toDayRange } from "../../../server/domain/partial-date.ts";
import type { Refusal } from "../refusal.ts";

const withTime = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:/;

/** The day of a date with a time; any other text as it is, for the checks to refuse where it is no date. */
export function toDateText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (withTime.exec(text)?.[1] ?? text);
}

/** A remark on an end that has not come yet: it is kept and counted. */
export function remarkOnEnd(until: string | undefined, today: PartialDate): readonly Refusal[] {
  const end = until === undefined ? undefined : parsePartialDate(until);
  if (end === undefined || toDayRange(end).earliest <= toDayRange(today).latest) return [];
  return [{ code: "FUTURE_END", field: "until", value: `is ${end}`, bound: "an end that has not come yet is kept" }];
}
