/** A part of an address that says nothing this page understands. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;
}

/** A parameter with what it is where the address leaves it out. */
interface Wanted<Usual> {
  readonly parameter: string;
  readonly usual: Usual;
}

export function unreadable(part: Omit<Unreadable, "kind">): Unreadable {
  return { kind: "unreadable", ...part };
}

/** The parts as read, or the first that could not be. */
export function settle<Parts extends object>(
  parts: {
    readonly [Name in keyof Parts]: Parts[Name] | Unreadable;
  },
): Parts | Unreadable {
  return Object.values(parts).find(isUnreadable) ?? (parts as Parts);
}

/** A whole number without a sign. */
export function readWhole<Usual>(
  parameters: URLSearchParams,
  { parameter, usual }: Wanted<Usual>,
): number | Usual | Unreadable {
  const value = parameters.get(parameter);
  if (value === null) return usual;
  return /^\d{1,9}$/.test(value) ? Number(value) : unreadable({ parameter, value, expected: "a whole number" });
}

/** A number without a sign or exponent. */
export function readDecimal(parameters: URLSearchParams, parameter: string): number | null | Unreadable {
  const value = parameters.get(parameter);
  if (value === null) return null;
  return isDecimal(value) ? Number(value) : unreadable({ parameter, value, expected: "a number such as 0.5" });
}

/** A date, whole or partial, as it is written. */
export function readDate(parameters: URLSearchParams, parameter: string): string | null | Unreadable {
  const value = parameters.get(parameter);
  if (value === null || isDate(value)) return value;
  return unreadable({ parameter, value, expected: "a date such as 2024, 2024-05 or 2024-05-17" });
}

/** Ids, each once; an address gives each as a parameter of its own. */
export function readIds(parameters: URLSearchParams, parameter: string): readonly string[] {
  return [...new Set(parameters.getAll(parameter).filter((id) => id !== ""))];
}

/** The parts between commas. */
export const readList = (text: string | null): readonly string[] =>
  (text ?? "").split(",").filter((part) => part !== "");

export const isDecimal = (text: string): boolean => /^\d{1,9}(\.\d{1,9})?$/.test(text);

/** Whether the text is a date of the calendar, whole or partial: neither month 13 nor 30 February. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) || text.startsWith("0000")) return false;
  const whole = `${text}-01-01`.slice(0, 10);
  const day = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole);
}

function isUnreadable(part: unknown): part is Unreadable {
  return typeof part === "object" && part !== null && "kind" in part && part.kind === "unreadable";
}
