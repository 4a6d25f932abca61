/** The members as a reader lists them: `A`, `A and B`, `A, B and C`. */
export function joinWords(members: readonly string[]): string {
  const last = members.at(-1);
  if (last === undefined) return "";
  return members.length === 1 ? last : `${members.slice(0, -1).join(", ")} and ${last}`;
}
