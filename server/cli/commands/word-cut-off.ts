/** What is said of a graph that holds parts of imports or removals that were cut off. */
export function wordCutOff(by: readonly string[]): string {
  return `Cut off before its end: ${by.join(", ")}. What it had written until then is in the graph; the same again ends it.`;
}
