import type { EntityId, RelationshipId } from "../domain/ids.ts";
import type { RecordOf, RecordType } from "../domain/records/record.ts";
import type { ClaimStatus } from "../domain/relationship.ts";

export interface RecordReadOptions {
  /** Ends the reading, in the database as well; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A relationship by its id, with how firmly it stands. */
export interface RelationshipStanding {
  readonly id: RelationshipId;
  readonly status: ClaimStatus;
}

/** The graph as records of Linchpin JSON Lines, each read when it is asked for; one page of them is in memory. */
export interface RecordReader {
  /** All records of a type, by id in code-point order. */
  streamRecords<T extends RecordType>(type: T, options?: RecordReadOptions): AsyncIterable<RecordOf<T>>;
  /** Those of the ids that exist, by id in code-point order, each once. */
  getRecords<T extends RecordType>(
    type: T,
    ids: readonly string[],
    options?: RecordReadOptions,
  ): AsyncIterable<RecordOf<T>>;
  /** Every relationship whose both ends are among the entities, whatever its status, by id. */
  listRelationshipsAmong(
    ids: readonly EntityId[],
    options?: RecordReadOptions,
  ): Promise<readonly RelationshipStanding[]>;
}
