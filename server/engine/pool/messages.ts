import type { Question } from "../question.ts";

/** What a worker is started with: the projection's memory, shared, not copied. */
export interface WorkerStart {
  readonly buffer: SharedArrayBuffer;
}

/** One question on its way to a worker; the answer comes back as it is. */
export interface Task {
  readonly question: Question;
  /** In milliseconds since 1970-01-01. */
  readonly deadline: number;
  /** Its only cell turns to 1 when nobody waits for the answer any more; shared with the worker. */
  readonly cancelled: Int32Array;
}
