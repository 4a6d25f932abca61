import type { RecordType } from "../../server/domain/records/record.ts";

/** A record as one dataset says it, as its one canonical line. */
export interface RecordLine {
  readonly type: RecordType;
  readonly id: string;
  /** The empty text where it goes without saying. */
  readonly dataset: string;
  readonly text: string;
}
