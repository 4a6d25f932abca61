/**
 * The layer of every entity on the paths, 0 at the starts, so that each step of the best path goes one layer or more
 * ahead. Steps of later paths that would lead back are left out of account.
 */
export function toLayers(paths: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const next = new Map<string, Set<string>>();
  for (const path of paths) for (const id of path) if (!next.has(id)) next.set(id, new Set());
  for (const path of paths) {
    for (let i = 1; i < path.length; i++) {
      const [from, to] = [path[i - 1] as string, path[i] as string];
      if (!reaches(next, to, from)) next.get(from)?.add(to);
    }
  }
  const layers = new Map<string, number>();
  for (const id of inOrder(next)) {
    const here = layers.get(id) ?? 0;
    layers.set(id, here);
    for (const to of next.get(id) ?? []) layers.set(to, Math.max(layers.get(to) ?? 0, here + 1));
  }
  alignEnds(layers, next, paths);
  return layers;
}

type Next = ReadonlyMap<string, ReadonlySet<string>>;

function reaches(next: Next, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id === to) return true;
    for (const further of next.get(id) ?? []) seen.add(further);
  }
  return false;
}

/** Every entity after all that lead to it. */
function inOrder(next: Next): readonly string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const further of next.get(id) ?? []) visit(further);
    order.push(id);
  };
  for (const id of next.keys()) visit(id);
  return order.reverse();
}

/** Where paths end, they end in one column. */
function alignEnds(layers: Map<string, number>, next: Next, paths: readonly (readonly string[])[]): void {
  const last = Math.max(0, ...layers.values());
  for (const path of paths) {
    const end = path.at(-1);
    if (end !== undefined && path.length > 1 && next.get(end)?.size === 0) layers.set(end, last);
  }
}
