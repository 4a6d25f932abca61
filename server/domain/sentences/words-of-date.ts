import type { PartialDate } from "../partial-date.ts";

/** The dates between which a claim holds, as stated. */
export interface Span {
  readonly since?: PartialDate;
  readonly until?: PartialDate;
}

/** What a beginning alone means: it goes on, it went on until a date that nobody states, it happened or was measured then. */
export type Aspect = "GOES_ON" | "WENT_ON" | "HAPPENED";

const beginnings = { GOES_ON: "since ", WENT_ON: "from ", HAPPENED: "" } as const satisfies Record<Aspect, string>;

/**
 * `2023-05 to 2024`, `until 2024`, and where only a beginning is stated `since 2023-05`, `from 2023-05` or `2023-05`.
 * Undefined without dates.
 */
export function formatSpan({ since, until }: Span, aspect: Aspect): string | undefined {
  if (since === undefined) return until === undefined ? undefined : `until ${until}`;
  if (until === undefined) return `${beginnings[aspect]}${since}`;
  return since === until ? since : `${since} to ${until}`;
}
