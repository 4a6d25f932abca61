/** ISO 8601 calendar date, whole or partial: `2019`, `2019-05`, `2019-05-14`. */
export type PartialDate = string & { readonly partialDate: true };

/** First and last day that a partial date may mean, as days since 1970-01-01. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

/** How much of a date is stated. */
export const datePrecisions = ["DAY", "MONTH", "YEAR"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

const lengths = { DAY: 10, MONTH: 7, YEAR: 4 } as const satisfies Record<DatePrecision, number>;

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const millisecondsInDay = 86_400_000;

/** The date as typed, or undefined where the text is none (wrong form, month 13, 30 February, year 0). */
export function parsePartialDate(text: string): PartialDate | undefined {
  return rangeOf(text) === undefined ? undefined : (text as PartialDate);
}

/** The days that the date may mean: all of 2019 for `2019`. */
export function toDayRange(date: PartialDate): DayRange {
  const range = rangeOf(date);
  if (range === undefined) throw new RangeError(`not a date: ${date}`);
  return range;
}

/** A whole date as days since 1970-01-01. */
export function toDay(date: Date): number {
  return Math.floor(date.getTime() / millisecondsInDay);
}

/** Days since 1970-01-01 as a whole date. */
export function fromDay(day: number): PartialDate {
  return new Date(day * millisecondsInDay).toISOString().slice(0, 10) as PartialDate;
}

/** The date that means exactly these days. Throws RangeError where no date does. */
export function fromDayRange({ earliest, latest }: DayRange): PartialDate {
  const whole = fromDay(earliest);
  for (const precision of datePrecisions) {
    const date = toPrecision(whole, precision);
    const range = toDayRange(date);
    if (range.earliest === earliest && range.latest === latest) return date;
  }
  throw new RangeError(`no date means the days ${earliest} to ${latest}`);
}

export function precisionOf(date: PartialDate): DatePrecision {
  return datePrecisions.find((precision) => lengths[precision] === date.length) ?? "DAY";
}

/** The date with no more of it stated than that. */
export function toPrecision(date: PartialDate, precision: DatePrecision): PartialDate {
  return date.slice(0, lengths[precision]) as PartialDate;
}

function rangeOf(text: string): DayRange | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (year === 0 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  const lastDay = daysInMonth(year, month ?? 12);
  if (day !== undefined && (day < 1 || day > lastDay)) return undefined;
  return {
    earliest: dayOf(year, month ?? 1, day ?? 1),
    latest: dayOf(year, month ?? 12, day ?? lastDay),
  };
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (daysOfMonths[month - 1] ?? 0);
}

/**
 * Days since 1970-01-01 in the Gregorian calendar, by whole numbers alone: an import asks millions of times, and a
 * Date for each is slow. The year begins in March, so that a leap day is its last.
 */
function dayOf(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + daysBeforeMonth + day - 1 - daysToEpoch;
}

/** From 1 March of the year 0 to 1 January 1970. */
const daysToEpoch = 719_468;
