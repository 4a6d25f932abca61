/** Whole numbers by id, in typed arrays: 12 bytes a place, where a Map of a million texts takes a hundred million. */
export interface IdTable {
  /** 0 to 2³² − 2. */
  set(id: string, value: number): void;
  get(id: string): number | undefined;
  readonly size: number;
}

/**
 * An id is known by 64 bits of hash, salted anew for each table so that no file can be made to collide: among a million
 * ids the chance that any two share them is below one in ten million.
 */
export function createIdTable(): IdTable {
  const salt = [randomWord(), randomWord()] as const;
  let places = 1 << 12;
  let high = new Uint32Array(places);
  let low = new Uint32Array(places);
  /** The value plus one; 0 where the place is free. */
  let values = new Uint32Array(places);
  let size = 0;

  /** The place of the id, or the free one where it belongs. */
  const find = (first: number, second: number): number => {
    let at = first & (places - 1);
    while (values[at] !== 0 && (high[at] !== first || low[at] !== second)) at = (at + 1) & (places - 1);
    return at;
  };
  const grow = () => {
    const old = { high, low, values };
    places *= 2;
    high = new Uint32Array(places);
    low = new Uint32Array(places);
    values = new Uint32Array(places);
    for (const [at, value] of old.values.entries()) {
      if (value === 0) continue;
      const first = old.high[at] ?? 0;
      const second = old.low[at] ?? 0;
      const to = find(first, second);
      high[to] = first;
      low[to] = second;
      values[to] = value;
    }
  };

  return {
    set(id, value) {
      if (size * 5 > places * 3) grow();
      const first = hash(id, salt[0]);
      const second = hash(id, salt[1]);
      const at = find(first, second);
      if (values[at] === 0) size += 1;
      high[at] = first;
      low[at] = second;
      values[at] = value + 1;
    },
    get(id) {
      const value = values[find(hash(id, salt[0]), hash(id, salt[1]))] ?? 0;
      return value === 0 ? undefined : value - 1;
    },
    get size() {
      return size;
    },
  };
}

function randomWord(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** MurmurHash3's mixing, a UTF-16 unit at a time. */
function hash(text: string, seed: number): number {
  let state = seed;
  for (let at = 0; at < text.length; at += 1) {
    let unit = Math.imul(text.charCodeAt(at), 0xcc9e2d51);
    unit = Math.imul((unit << 15) | (unit >>> 17), 0x1b873593);
    state ^= unit;
    state = (Math.imul((state << 13) | (state >>> 19), 5) + 0xe6546b64) | 0;
  }
  state ^= text.length;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
