/** Several sorted sequences as one. Holds one member of each; a binary heap of them picks the next. */
export function* mergeSorted<T>(sequences: readonly Iterator<T>[], compare: (a: T, b: T) => number): Generator<T> {
  const heap: { value: T; readonly rest: Iterator<T> }[] = [];
  const isBefore = (a: number, b: number) => {
    const first = heap[a];
    const second = heap[b];
    return first !== undefined && second !== undefined && compare(first.value, second.value) < 0;
  };
  const sink = (from: number) => {
    let at = from;
    for (;;) {
      let least = at;
      if (isBefore(2 * at + 1, least)) least = 2 * at + 1;
      if (isBefore(2 * at + 2, least)) least = 2 * at + 2;
      const above = heap[at];
      const below = heap[least];
      if (least === at || above === undefined || below === undefined) return;
      heap[at] = below;
      heap[least] = above;
      at = least;
    }
  };

  for (const rest of sequences) {
    const first = rest.next();
    if (first.done !== true) heap.push({ value: first.value, rest });
  }
  for (let at = heap.length >> 1; at >= 0; at -= 1) sink(at);
  for (let top = heap[0]; top !== undefined; top = heap[0]) {
    yield top.value;
    const next = top.rest.next();
    if (next.done !== true) top.value = next.value;
    else {
      const last = heap.pop();
      if (last !== undefined && last !== top) heap[0] = last;
    }
    sink(0);
  }
}
