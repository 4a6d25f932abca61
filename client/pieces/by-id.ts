/** Finds things by their id; the first of two with one id wins. */
export function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  const found = new Map<string, Thing>();
  for (const thing of things) if (!found.has(thing.id)) found.set(thing.id, thing);
  return found;
}
