export function* inChunks<T>(members: Iterable<T>, length: number): Generator<readonly T[]> {
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
