import { claimCount, claimMask, confidenceCodeOf, degreeCodeOf, toDegreeFloor } from "../../../projection/slot.ts";
import type { Side } from "../../claims/claim-table.ts";
import { unreached } from "../plan/search-costs.ts";
import type { LabelSetting } from "./label-setting.ts";
import { endFlag, startFlag } from "./labels.ts";

/**
 * Expands every label in the first bucket of a side: the innermost loop of the product, so it holds arrays in locals,
 * finds records without a call and gives its queue plain numbers.
 */
export function expandBucket(search: LabelSetting, side: Side): void {
  const { labels, plan, terms, queues } = search;
  const { rows, entityCount } = plan.projection;
  const { offsets, slots: halves } = rows;
  const { admits, costs, viaMasks, viaBits, degreeCodes, overlapping, maxHops } = plan;
  const { stepCosts, hubFloors } = costs;
  const { first, targets } = plan.tables[side];
  const { balls, clock, bestOnly } = terms;
  const queue = queues[side];
  const bucket = queue.first;
  const otherFloor = queues[side === 0 ? 1 : 0].floor + costs.leastStep;
  const { shift, throughCell } = labels;
  const own = labels.own(side);
  const other = labels.own(1 - side);
  const logCell = labels.logCell(side);
  const oppositeEnd = side === 0 ? endFlag : startFlag;
  const distances = balls === null ? null : (balls.marks[1 - side] as Int32Array);
  const ballStamp = balls === null ? 0 : balls.stamp;
  const outside = balls === null ? 0 : (balls.radius[1 - side] as number) + 1;
  const isPlain = viaMasks === 1 && plan.orderStates === 1;
  const opposite = side === 0 ? plan.to : plan.from;
  const endsOnce = opposite.length === 1;
  const soleEnd = endsOnce ? opposite[0] : -1;
  const ownEnds = side === 0 ? plan.from : plan.to;
  const soleStart = ownEnds.length === 1 ? ownEnds[0] : -1;
  let { cells, hash, mask } = labels;
  let best = search.best;
  let work = 0;

  while (queue.take(bucket)) {
    const { record, hops, cost } = queue;
    const cell = record << shift;
    let isFirst = distances !== null || hops === 0;
    if (hops > 0) {
      if (cells[cell + own + hops] !== cost) continue;
      if (hops > 1 && (cells[cell + own + hops - 1] as number) <= cost) continue;
      // Cheapest of its record: later labels of it walk the same halves.
      if (cells[cell + own + maxHops - 1] === cost) isFirst = true;
    }
    const place = cells[cell] as number;
    const near = isPlain ? place : (place >>> 0) % entityCount;
    const state = isPlain ? 0 : ((place >>> 0) - near) / entityCount;
    let key = 0;
    if (hops > 0) {
      const through = search.through(record);
      if (through >= unreached) continue;
      key = cost + through;
    }
    const rowEnd = offsets[near + 1] as number;
    const rowStart = offsets[near] as number;
    const rowLength = rowEnd - rowStart;
    if (queue.bucketOf(key) > bucket) {
      if (!bestOnly || key + otherFloor <= best) queue.push(key, record, hops, cost, rowLength);
      continue;
    }
    const nextHops = hops + 1;
    const left = maxHops - nextHops;
    work += rowLength + 2;
    if (clock.spend(rowLength)) {
      search.hasGivenUp = true;
      break;
    }
    if (nextHops > search.hopsReached) search.hopsReached = nextHops;
    const order = isPlain ? 0 : Math.floor(state / viaMasks);
    const visited = isPlain ? 0 : state % viaMasks;
    const leaving = side === 0 ? visited : visited & ~(viaBits.get(near) ?? 0);
    labels.makeLogRoom(rowLength * plan.orderStates);
    if (labels.makeRoom(rowLength * plan.orderStates)) {
      ({ cells, hash, mask } = labels);
    }
    const { logNext, logNear, logHalf, flags, stamp } = labels;
    let { logged } = labels;
    const row = order * claimCount;

    for (let half = rowStart; half < rowEnd; half++) {
      const packed = halves[2 * half + 1] as number;
      let target = first[row + (packed & claimMask)] as number;
      if (target === 0) continue;
      const far = halves[2 * half] as number;
      if (distances !== null) {
        const mark = distances[far] as number;
        if (nextHops + (mark >= ballStamp ? mark - ballStamp : outside) > maxHops) continue;
      }
      let step = stepCosts[confidenceCodeOf(packed)] as number;
      if (step < 0) {
        step = costs.ofHalf(half);
        if (step < 0) continue;
      }
      if (admits !== null && !admits(half)) continue;
      let visitedThen = leaving;
      if (viaMasks > 1) {
        const bit = viaBits.get(far) ?? 0;
        if (side === 0 ? (leaving & bit) !== 0 : (leaving & bit) !== bit) continue;
        visitedThen |= bit;
      }
      const reached = key + step;
      do {
        const farPlace = isPlain
          ? far
          : (far + ((targets[target] as number) * viaMasks + visitedThen) * entityCount) | 0;
        target += 1;
        let farRecord = 0;
        for (let at = (Math.imul(farPlace, 0x9e3779b1) >>> 8) & mask; ; at = (at + 1) & mask) {
          farRecord = (hash[at] as number) - stamp;
          if (farRecord < 0) {
            farRecord = labels.add(farPlace);
            hash[at] = stamp + farRecord;
            break;
          }
          if (cells[farRecord << shift] === farPlace) break;
        }
        // A sole end is visited once, first or last, whatever the order or the visits still missing.
        if (
          !isPlain &&
          (far === soleStart || (far === soleEnd && ((flags[farRecord] as number) & oppositeEnd) === 0))
        ) {
          continue;
        }
        const farCell = farRecord << shift;
        if (isFirst) {
          const entry = logged++;
          logNext[entry] = cells[farCell + logCell] as number;
          logNear[entry] = record;
          logHalf[entry] = half;
          cells[farCell + logCell] = entry;
        }
        if ((cells[farCell + own + nextHops] as number) <= reached) continue;
        for (
          let label = farCell + own + nextHops;
          label <= farCell + own + maxHops && (cells[label] as number) > reached;
          label++
        ) {
          cells[label] = reached;
        }
        if (left === 0 || overlapping) {
          if (((flags[farRecord] as number) & oppositeEnd) !== 0) {
            if (reached < best) best = reached;
            labels.meet(farRecord);
          }
          if (left === 0) continue;
        }
        const onward = cells[farCell + other + left] as number;
        if (onward < unreached) {
          let through = cells[farCell + throughCell] as number;
          if (through < 0) through = search.through(farRecord);
          const walk = reached + through + onward;
          if (walk < best) best = walk;
          labels.meet(farRecord);
          if (endsOnce && ((flags[farRecord] as number) & oppositeEnd) !== 0) continue;
        }
        const code = degreeCodes === null ? degreeCodeOf(packed) : (degreeCodes[far] as number);
        const farKey = reached + (hubFloors[code] as number);
        if (!bestOnly || farKey + otherFloor <= best) {
          queue.push(farKey, farRecord, nextHops, reached, toDegreeFloor(code));
        }
      } while ((targets[target] as number) >= 0);
    }
    labels.logged = logged;
  }
  search.best = best;
  search.work[side] += work;
  queue.work[bucket] = 0;
}
