/** The members in their order, so many at a time; the last chunk may be shorter. */
export function* cutIntoChunks<T>(members: Iterable<T>, length: number): Generator<readonly T[]> {
  let chunk: T[] = [];
  for (const member of members) {
    chunk.push(member);
    if (chunk.length === length) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
