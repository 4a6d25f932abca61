import { type Frame, frames } from "./layout.ts";

/** A place in rows and layers with the box that it needs. */
export interface Spot {
  readonly layer: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
  /** On the best path, whose lines have words on them. */
  readonly isStraight: boolean;
}

/** Pixels of one layer along and of one row across, and by how much each layer of a single row stands lower. */
export interface Spread {
  readonly along: number;
  readonly across: number;
  readonly stair: number;
}

/** Pixels between two boxes; the least of a layer and of a row; and a step of the best path with words on it. */
const room = { gap: 16, along: 84, across: 72, step: 150 };
/** The frame's pixels that the outermost entities and names take, along and across. */
const outer = { wide: { along: 120, across: 80 }, tall: { along: 80, across: 110 } };
/** How much of the frame's breadth a single row goes down over, like a stair: it would be a thread across the picture. */
const stairRise = 0.62;
/** Names keep their size when a large picture is drawn small: at the most they then need so much more room. */
const most = 1.8;

/** The room of layers and rows: as much as the frame has, and no less than the boxes need. */
export function spread(spots: readonly Spot[], frame: Frame): Spread {
  const { width, height } = frames[frame];
  const [length, breadth] = frame === "wide" ? [width, height] : [height, width];
  const layers = Math.max(0, ...spots.map(({ layer }) => layer));
  const rows = span(spots.map(({ row }) => row));
  let [along, across] = [0, 0];
  let scale = 1;
  for (let round = 0; round < 4; round++) {
    const least = leastRoom(spots, { frame, scale });
    along = Math.max(least.along, (length - outer[frame].along) / Math.max(1, layers));
    // A longer picture is a broader one too, so that it fills the frame.
    const grown = Math.max(1, (layers * along + outer[frame].along) / length);
    across = Math.max(least.across, (breadth * grown - outer[frame].across * grown) / Math.max(1, rows));
    const taken = Math.max(grown, (rows * across + outer[frame].across) / breadth);
    scale = Math.min(most, Math.max(1, taken));
  }
  const stair =
    rows === 0 && layers > 0 ? (Math.max(breadth, (layers * along * breadth) / length) * stairRise) / layers : 0;
  return { along, across, stair };
}

const span = (values: readonly number[]) => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values));

interface Least {
  readonly frame: Frame;
  /** How much more room a name takes than its pixels, in a picture that is drawn small. */
  readonly scale: number;
}

/** Rows nearer than this are as good as one: boxes in them must not meet. */
const sameRow = 0.8;

function leastRoom(
  spots: readonly Spot[],
  { frame, scale }: Least,
): { readonly along: number; readonly across: number } {
  let [along, across] = [room.along, room.across];
  spots.forEach((spot, index) => {
    for (const other of spots.slice(index + 1)) {
      const layers = Math.abs(spot.layer - other.layer);
      const rows = Math.abs(spot.row - other.row);
      const wide = ((spot.width + other.width) / 2) * scale + room.gap;
      const high = ((spot.height + other.height) / 2) * scale + room.gap;
      const [lengthwise, crosswise] = frame === "wide" ? [wide, high] : [high, wide];
      if (layers === 0 && rows > 0) across = Math.max(across, crosswise / rows);
      else if (layers > 0 && rows < sameRow) along = Math.max(along, lengthwise / layers);
      if (layers === 1 && spot.isStraight && other.isStraight)
        along = Math.max(along, frame === "wide" ? room.step : 0);
    }
  });
  return { along, across };
}
