import type { Core, ElementDefinition } from "cytoscape";

/**
 * Makes the picture hold exactly these elements, by id and in one batch: what is gone is removed, what is new is
 * added, what stays takes its new words and its place.
 */
export function syncElements(canvas: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Map(elements.map((element) => [element.data.id ?? "", element]));
  canvas.batch(() => {
    canvas
      .elements()
      .filter((element) => !wanted.has(element.id()) || turned(element.data(), wanted.get(element.id())))
      .remove();
    for (const element of elements) {
      const known = canvas.getElementById(element.data.id ?? "");
      if (known.empty()) {
        canvas.add({ ...element });
        continue;
      }
      known.removeData("weights distances size width");
      known.data(element.data);
      if (element.position) known.position(element.position);
    }
  });
}

/** An edge cannot be turned round where it is. */
function turned(known: Record<string, unknown>, wanted: ElementDefinition | undefined): boolean {
  return known.source !== wanted?.data.source || known.target !== wanted?.data.target;
}
