/** A binary heap of numbers under an order of the caller's; the least is on top. */
export class MinHeap {
  private readonly members: number[] = [];
  private readonly isBefore: (a: number, b: number) => boolean;

  constructor(isBefore: (a: number, b: number) => boolean) {
    this.isBefore = isBefore;
  }

  get size(): number {
    return this.members.length;
  }

  push(member: number): void {
    const { members, isBefore } = this;
    let place = members.length;
    members.push(member);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = members[parent] as number;
      if (!isBefore(member, above)) break;
      members[place] = above;
      place = parent;
    }
    members[place] = member;
  }

  /** Takes the least; undefined where the heap is empty. */
  pop(): number | undefined {
    const { members, isBefore } = this;
    const least = members[0];
    const last = members.pop();
    if (last === undefined || members.length === 0) return least;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= members.length) break;
      if (child + 1 < members.length && isBefore(members[child + 1] as number, members[child] as number)) child += 1;
      if (!isBefore(members[child] as number, last)) break;
      members[place] = members[child] as number;
      place = child;
    }
    members[place] = last;
    return least;
  }
}
