/** Seeded choices: the same seed gives the same ones. */
export interface Random {
  /** A whole number from 0 to below the bound. */
  below(bound: number): number;
  maybe(chance: number): boolean;
  pick<T>(members: readonly T[]): T;
  shuffle<T>(members: readonly T[]): T[];
}

/** Mulberry32: 32 bits of state are plenty for tests. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  const pick = <T>(members: readonly T[]): T => {
    const member = members[below(members.length)];
    if (member === undefined) throw new RangeError("nothing to pick from");
    return member;
  };
  return {
    below,
    maybe: (chance) => next() < chance,
    pick,
    shuffle: (members) => {
      const shuffled = [...members];
      for (let place = shuffled.length - 1; place > 0; place--) {
        const other = below(place + 1);
        const member = shuffled[place] as (typeof shuffled)[number];
        shuffled[place] = shuffled[other] as (typeof shuffled)[number];
        shuffled[other] = member;
      }
      return shuffled;
    },
  };
}
