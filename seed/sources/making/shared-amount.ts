interface Figures {
  readonly amount?: string | undefined;
  readonly currency?: string | undefined;
}

/**
 * The amount of a claim that a row states of so many pairs of ends together. It is that of each only where there is one
 * pair; else it stands on none, or sums would count it for each, and the note tells it.
 */
export function shareAmount(pairs: number, { amount, currency }: Figures): Figures & { readonly note?: string } {
  if (amount === undefined || pairs <= 1) return { amount, currency };
  return { note: `One amount for ${pairs} such claims together: ${[amount, currency].join(" ").trim()}.` };
}
