const styles: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
};

/** A partial date in words, no more exact than it is: "2019", "May 2019", "14 May 2019". */
export function formatDate(date: string): string {
  const style = styles[date.length];
  const instant = new Date(`${date}${"-01-01".slice(date.length - 4)}T00:00:00Z`);
  if (!style || Number.isNaN(instant.getTime())) return date;
  return new Intl.DateTimeFormat("en-GB", { ...style, timeZone: "UTC" }).format(instant);
}

/**
 * A sentence with its dates in words: "since 2025-03-31" becomes "since 31 March 2025". A month is one only where the
 * sentence says so: "2011-12" may be two years.
 */
export function formatDatesIn(text: string): string {
  return text.replace(/(?<![\w-])(?:\d{4}-\d{2}-\d{2}|(?<=(?:since|until) )\d{4}-\d{2})(?![\w-])/g, (date) =>
    formatDate(date),
  );
}

/** An instant to the minute, in the reader's own time zone: "22 Nov 2026, 09:30". */
export function formatInstant(instant: string): string {
  const style: Intl.DateTimeFormatOptions = { dateStyle: "medium", timeStyle: "short" };
  return new Intl.DateTimeFormat("en-GB", style).format(new Date(instant));
}

/** The day of an instant, in the reader's own time zone: "22 November 2026". */
export function formatDay(instant: string): string {
  return new Intl.DateTimeFormat("en-GB", styles[10]).format(new Date(instant));
}
