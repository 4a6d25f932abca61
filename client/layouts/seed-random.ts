/** Makes chance the same each time, for libraries that take it from `Math.random`, until it is restored. */
export function seedRandom(): { restore(): void } {
  const before = Math.random;
  let state = 0x9e3779b9;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    restore() {
      Math.random = before;
    },
  };
}
