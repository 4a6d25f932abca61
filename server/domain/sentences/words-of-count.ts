/** The count with its noun: `1 hop`, `6 hops`. */
export function wordCount(count: number, [one, many]: readonly [one: string, many: string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
