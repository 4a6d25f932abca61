/** A rectangle: its left upper corner and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box of that size with its middle there. */
export function boxAround({ x, y }: { readonly x: number; readonly y: number }, size: Size): Box {
  return { x: x - size.width / 2, y: y - size.height / 2, ...size };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a point lies in the box. */
export function holds({ x, y, width, height }: Box, point: { readonly x: number; readonly y: number }): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** Whether a box lies wholly in another. */
export function isWithin(box: Box, around: Box): boolean {
  return (
    box.x >= around.x &&
    box.y >= around.y &&
    box.x + box.width <= around.x + around.width &&
    box.y + box.height <= around.y + around.height
  );
}

const cell = 128;

/** Boxes that are taken, by the cells of a grid. */
export class TakenBoxes {
  readonly #cells = new Map<string, { readonly box: Box; readonly owner: string }[]>();

  add(box: Box, owner: string): void {
    for (const key of cellsOf(box)) {
      const held = this.#cells.get(key);
      if (held) held.push({ box, owner });
      else this.#cells.set(key, [{ box, owner }]);
    }
  }

  /** Whether nothing lies there but what belongs to the owner. */
  isFree(box: Box, owner: string): boolean {
    for (const key of cellsOf(box)) {
      if (this.#cells.get(key)?.some((held) => held.owner !== owner && overlap(held.box, box))) return false;
    }
    return true;
  }
}

function* cellsOf({ x, y, width, height }: Box): Generator<string> {
  for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column++) {
    for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row++) yield `${column} ${row}`;
  }
}
