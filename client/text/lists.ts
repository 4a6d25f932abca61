const conjunction = new Intl.ListFormat("en", { type: "conjunction" });

/** "A", "A and B", "A, B and C". */
export function formatList(parts: readonly string[]): string {
  return conjunction.format(parts).replace(/, and /, " and ");
}
