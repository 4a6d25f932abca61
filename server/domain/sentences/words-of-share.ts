import type { Share } from "../share.ts";

/**
 * The interval in words: `80 %`, `40–55 %`, `more than 50 %`, `at least 25 %`, `less than 10 %`.
 * Undefined for the unknown share, which no figure may stand for.
 */
export function formatShare(share: Share): string | undefined {
  const { minimum, maximum } = share;
  const above = share.minimumExclusive === true;
  const below = share.maximumExclusive === true;
  if (minimum === maximum) return `${minimum} %`;
  if (minimum === 0 && maximum === 100 && !below) return undefined;
  if (maximum === 100 && !below) return above ? `more than ${minimum} %` : `at least ${minimum} %`;
  if (minimum === 0 && !above) return below ? `less than ${maximum} %` : `at most ${maximum} %`;
  if (!above && !below) return `${minimum}–${maximum} %`;
  return `${above ? "more than" : "at least"} ${minimum} % and ${below ? "less than" : "at most"} ${maximum} %`;
}
