/** Keeps the `limit` least of many numbers under an order of the caller's, in memory for some times as many. */
export class LeastMembers {
  private readonly limit: number;
  private readonly compare: (a: number, b: number) => number;
  private readonly members: number[] = [];
  /** The greatest that is kept; undefined until there are enough. */
  private bound: number | undefined;

  constructor(limit: number, compare: (a: number, b: number) => number) {
    this.limit = limit;
    this.compare = compare;
  }

  offer(member: number): void {
    if (this.bound !== undefined && this.compare(member, this.bound) >= 0) return;
    this.members.push(member);
    if (this.members.length > 2 * this.limit + 64) this.cut();
  }

  /** Those kept, in order. */
  sorted(): readonly number[] {
    this.cut();
    return this.members;
  }

  private cut(): void {
    this.members.sort(this.compare);
    if (this.members.length < this.limit) return;
    this.members.length = this.limit;
    this.bound = this.members[this.limit - 1];
  }
}
