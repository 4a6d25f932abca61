import { formatPercent } from "./numbers.ts";

interface Share {
  readonly minimum: number;
  readonly maximum: number;
  readonly minimumExclusive: boolean;
  readonly maximumExclusive: boolean;
}

/** An interval of percent in words: "80 %", "40–55 %", "more than 50 %", "unknown". */
export function formatShare({ minimum, maximum, minimumExclusive, maximumExclusive }: Share): string {
  if (minimum === maximum) return `${formatPercent(minimum)} %`;
  if (minimum === 0 && maximum === 100) return "unknown";
  const least = `${minimumExclusive ? "more than" : "at least"} ${formatPercent(minimum)} %`;
  const most = `${maximumExclusive ? "less than" : "at most"} ${formatPercent(maximum)} %`;
  if (maximum === 100) return least;
  if (minimum === 0) return most;
  if (minimumExclusive || maximumExclusive) return `${least}, ${most}`;
  return `${formatPercent(minimum)}–${formatPercent(maximum)} %`;
}
