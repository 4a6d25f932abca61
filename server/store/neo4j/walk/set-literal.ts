/**
 * The query with the number before the comment `name` set, as in `SHORTEST 200 ⟨walks⟩`. For the places where Cypher
 * takes no parameter. Throws RangeError unless the value is a whole number from 1 on and the place is there once.
 */
export function setLiteral(query: string, { name, value }: { readonly name: string; readonly value: number }): string {
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`not a count: ${name} ${value}`);
  const parts = query.split(new RegExp(`\\d+(?= /\\* ${name} \\*/)`));
  if (parts.length !== 2) throw new RangeError(`no single place for ${name}`);
  return parts.join(String(value));
}
