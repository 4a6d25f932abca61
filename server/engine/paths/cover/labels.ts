import { enlarged } from "../../../projection/text-column.ts";
import { unreached } from "../plan/search-costs.ts";

/** Flags of a record. */
export const metFlag = 1;
export const startFlag = 2;
export const endFlag = 4;

const none = -1;
const leastHash = 1 << 12;

/**
 * What a search knows of the places that it touched, in records of 16 or 32 cells found by a hash: arrays as long as
 * the graph would miss the cache at every touch. A record holds
 *
 * - cell 0: the place;
 * - cells `own(side) + h`, h from 1: least cost of coming here from that side in at most h hops, leaving not included;
 * - the head of the list of logged halves that led here, for each side;
 * - what walking through costs; 0 at an end, where a path starts or stops; negative while it has not been asked.
 *
 * Nothing is cleared between searches: a record counts only while the hash names it with the present stamp.
 */
export class Labels {
  cells = new Int32Array(1 << 14);
  flags = new Uint8Array(1 << 10);
  count = 0;
  /** Record to cells: `record << shift`. */
  shift = 4;
  /** Hops that a record has room for. */
  slots = 6;
  hash = new Int32Array(leastHash);
  /** Of the part of the hash that is used: a small search looks at little memory, whatever the one before it needed. */
  mask = leastHash - 1;
  /** Subtracted from a hash cell to give the record; negative: the cell is an older search's. */
  stamp = 1;
  /** Records where both sides met. */
  met: number[] = [];

  /** The log of halves walked: the next in the list, the record walked from, the half. */
  logNext = new Int32Array(1 << 12);
  logNear = new Int32Array(1 << 12);
  logHalf = new Int32Array(1 << 12);
  logged = 0;

  /** Forgets everything and makes records with room for the hops, at most 12. */
  begin(maxHops: number): void {
    this.stamp += this.count;
    if (this.stamp > 1_000_000_000) {
      this.hash.fill(0);
      this.stamp = 1;
    }
    this.count = 0;
    this.mask = leastHash - 1;
    this.logged = 0;
    this.met = [];
    this.slots = maxHops <= 6 ? 6 : 12;
    this.shift = maxHops <= 6 ? 4 : 5;
  }

  /** First cell before the labels of a side. */
  own(side: number): number {
    return side * this.slots;
  }
  logCell(side: number): number {
    return 2 * this.slots + 1 + side;
  }
  get throughCell(): number {
    return 2 * this.slots + 3;
  }

  hashOf(place: number): number {
    return (Math.imul(place, 0x9e3779b1) >>> 8) & this.mask;
  }

  /** The record of a place, a fresh one where it was not touched yet. */
  touch(place: number): number {
    this.makeRoom(1);
    for (let at = this.hashOf(place); ; at = (at + 1) & this.mask) {
      const record = (this.hash[at] as number) - this.stamp;
      if (record < 0) {
        this.hash[at] = this.stamp + this.count;
        return this.add(place);
      }
      if (this.cells[record << this.shift] === place) return record;
    }
  }

  /** A fresh record; the caller has made room and notes it in the hash. */
  add(place: number): number {
    const record = this.count++;
    const cell = record << this.shift;
    const cells = this.cells;
    const end = cell + 2 * this.slots;
    cells[cell] = place;
    for (let label = cell + 1; label <= end; label++) cells[label] = unreached;
    cells[end + 1] = none;
    cells[end + 2] = none;
    cells[end + 3] = none;
    this.flags[record] = 0;
    return record;
  }

  /** Makes room for so many more records; arrays that were read from must be read again. */
  makeRoom(records: number): boolean {
    const wanted = this.count + records;
    const grows = wanted << this.shift > this.cells.length || wanted * 2 > this.mask;
    while (wanted << this.shift > this.cells.length) this.cells = enlarged(this.cells, this.cells.length * 2);
    while (wanted > this.flags.length) this.flags = enlarged(this.flags, this.flags.length * 2);
    if (wanted * 2 > this.mask) this.rehash(wanted * 2);
    return grows;
  }

  /** Makes room for so many more entries of the log. */
  makeLogRoom(entries: number): void {
    const wanted = this.logged + entries;
    if (wanted <= this.logNext.length) return;
    this.logNext = enlarged(this.logNext, wanted);
    this.logNear = enlarged(this.logNear, wanted);
    this.logHalf = enlarged(this.logHalf, wanted);
  }

  meet(record: number): void {
    const flags = this.flags[record] as number;
    if ((flags & metFlag) !== 0) return;
    this.flags[record] = flags | metFlag;
    this.met.push(record);
  }

  private rehash(room: number): void {
    let size = this.mask + 1;
    while (size <= room) size *= 4;
    // Where the present records stand now, they count as an older search's.
    this.stamp += this.count;
    if (size > this.hash.length) {
      this.hash = new Int32Array(size);
      this.stamp = 1;
    }
    this.mask = size - 1;
    for (let record = 0; record < this.count; record++) {
      let at = this.hashOf(this.cells[record << this.shift] as number);
      while ((this.hash[at] as number) >= this.stamp) at = (at + 1) & this.mask;
      this.hash[at] = this.stamp + record;
    }
  }
}
