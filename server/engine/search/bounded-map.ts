/** Keeps what was built last, up to a number of entries; the one not asked for longest makes room. */
export class BoundedMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();
  private readonly most: number;
  /** The one asked for last, which is mostly the one asked for next. */
  private latest: readonly [Key, Value] | undefined;

  constructor(most: number) {
    this.most = most;
  }

  getOrBuild(key: Key, build: () => Value): Value {
    if (this.latest?.[0] === key) return this.latest[1];
    const value = this.entries.get(key) ?? build();
    this.latest = [key, value];
    this.entries.delete(key);
    this.entries.set(key, value);
    const [oldest] = this.entries.keys();
    if (this.entries.size > this.most && oldest !== undefined) this.entries.delete(oldest);
    return value;
  }
}
