import { enlarged } from "../../../projection/text-column.ts";

/** Cost units of 1e-6 in a bucket: about 0.26, a quarter of an ordinary step. */
const widthShift = 18;
const bucketCount = 1024;

/**
 * The labels of one side that wait to be expanded, in buckets by key. Within a bucket their order does not matter: the
 * search corrects labels, and buckets save it the heap.
 */
export class Buckets {
  waiting = 0;
  /** No bucket before it holds anything. */
  first = 0;
  /** Rows' lengths of what waits in each bucket: the work of draining it. */
  readonly work = new Float64Array(bucketCount);
  /** Of the label last taken. */
  record = 0;
  hops = 0;
  cost = 0;
  private readonly heads = new Int32Array(bucketCount);
  private nexts = new Int32Array(1 << 10);
  private costs = new Int32Array(1 << 10);
  private tags = new Int32Array(1 << 10);
  private used = 0;

  clear(): void {
    this.heads.fill(-1);
    this.work.fill(0);
    this.waiting = 0;
    this.first = 0;
    this.used = 0;
  }

  /** No label that waits has a lower key than this. */
  get floor(): number {
    while (this.first < bucketCount - 1 && (this.heads[this.first] as number) < 0) this.first += 1;
    return this.first << widthShift;
  }

  bucketOf(key: number): number {
    const bucket = key >> widthShift;
    return bucket < bucketCount ? bucket : bucketCount - 1;
  }

  push(key: number, record: number, hops: number, cost: number, rowLength: number): void {
    const place = this.used++;
    if (place === this.nexts.length) this.grow();
    const bucket = this.bucketOf(key);
    this.costs[place] = cost;
    this.tags[place] = (record << 4) | hops;
    this.nexts[place] = this.heads[bucket] as number;
    this.heads[bucket] = place;
    this.work[bucket] = (this.work[bucket] as number) + rowLength;
    this.waiting += 1;
    if (bucket < this.first) this.first = bucket;
  }

  /** Takes a label of the bucket into `record`, `hops` and `cost`; false where the bucket is empty. */
  take(bucket: number): boolean {
    const place = this.heads[bucket] as number;
    if (place < 0) return false;
    this.heads[bucket] = this.nexts[place] as number;
    const tag = this.tags[place] as number;
    this.record = tag >>> 4;
    this.hops = tag & 15;
    this.cost = this.costs[place] as number;
    this.waiting -= 1;
    return true;
  }

  private grow(): void {
    const room = this.nexts.length * 2;
    this.nexts = enlarged(this.nexts, room);
    this.costs = enlarged(this.costs, room);
    this.tags = enlarged(this.tags, room);
  }
}
