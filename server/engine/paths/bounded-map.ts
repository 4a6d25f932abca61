/** Keeps what was built last, up to a number of entries; the one not asked for longest makes room. */
export class BoundedMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  getOrBuild(key: Key, build: () => Value): Value {
    const value = this.entries.get(key) ?? build();
    this.entries.delete(key);
    this.entries.set(key, value);
    const [oldest] = this.entries.keys();
    if (this.entries.size > this.most && oldest !== undefined) this.entries.delete(oldest);
    return value;
  }
}
