interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** The amount as written, with its currency and digits grouped; nothing is rounded: "USD 314,000,000". */
export function formatMoney({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat("en", { maximumFractionDigits: 20 });
  // The types do not know that format takes decimal text, exact beyond a float.
  return `${currency} ${format.format(amount as `${number}`)}`;
}
