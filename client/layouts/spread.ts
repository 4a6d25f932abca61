import { type Frame, frames } from "./layout.ts";

/** A place in rows and layers with the box that it needs. */
export interface Spot {
  readonly layer: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
  /** Where a line passes. */
  readonly isLane: boolean;
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
const least = { gap: 16, along: 84, across: 72, step: 150 };
/** The frame's pixels that the outermost entities and names take, along and across. */
const outer = { wide: { along: 120, across: 80 }, tall: { along: 80, across: 110 } };
/** How much of the frame's breadth a single row goes down over, like a stair: it would be a thread across the picture. */
const stairRise = 0.78;
/**
 * Names keep their size when a large picture is drawn small: at the most they then are given so much more room. On a
 * phone, room for all of them would make the picture a thread: some of them wait until it is brought nearer.
 */
const most = { wide: 1.8, tall: 1.1 };

/** The room of layers and rows: as much as the frame has, and no less than the boxes need. */
export function spread(spots: readonly Spot[], frame: Frame): Spread {
  const { width, height } = frames[frame];
  const [length, breadth] = frame === "wide" ? [width, height] : [height, width];
  const layers = Math.max(0, ...spots.map(({ layer }) => layer));
  const rows = span(spots.map(({ row, isLane }) => (isLane ? row * bulge : row)));
  const room = { along: length - outer[frame].along, across: breadth - outer[frame].across };
  // How much larger than the frame the picture is: both ways alike, so that it fills the frame when it is drawn smaller.
  let larger = 1;
  for (let round = 0; round < 5; round++) {
    const needed = leastRoom(spots, { frame, scale: Math.min(most[frame], larger) });
    larger = Math.max(1, (needed.along * layers) / room.along, (needed.across * rows) / room.across);
  }
  const along = (room.along * larger) / Math.max(1, layers);
  const across = (room.across * larger) / Math.max(1, rows);
  const stair = rows === 0 && layers > 0 ? (breadth * larger * stairRise) / layers : 0;
  return { along, across, stair };
}

/** A line bends towards its lane and never reaches it. */
const bulge = 0.7;

const span = (values: readonly number[]) => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values));

interface Least {
  readonly frame: Frame;
  /** How much more room a name takes than its pixels, in a picture that is drawn small. */
  readonly scale: number;
}

/** Beside each other in a wide picture names are broken after so many pixels, if they must. */
const narrowest = 100;
/** Rows nearer than this are as good as one: boxes in them must not meet. */
const sameRow = 0.8;

function leastRoom(
  spots: readonly Spot[],
  { frame, scale }: Least,
): { readonly along: number; readonly across: number } {
  let [along, across] = [least.along, least.across];
  spots.forEach((spot, index) => {
    for (const other of spots.slice(index + 1)) {
      const layers = Math.abs(spot.layer - other.layer);
      const rows = Math.abs(spot.row - other.row);
      const widths = Math.min(spot.width, narrowest) + Math.min(other.width, narrowest);
      const wide = ((frame === "wide" ? widths : spot.width + other.width) / 2) * scale + least.gap;
      const high = ((spot.height + other.height) / 2) * scale + least.gap;
      const [lengthwise, crosswise] = frame === "wide" ? [wide, high] : [high, wide];
      if (layers === 0 && rows > 0) across = Math.max(across, crosswise / rows);
      else if (layers > 0 && rows < sameRow) along = Math.max(along, lengthwise / layers);
      if (layers === 1 && spot.isStraight && other.isStraight)
        along = Math.max(along, frame === "wide" ? least.step : 0);
    }
  });
  return { along, across };
}
