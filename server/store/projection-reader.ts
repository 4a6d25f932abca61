import type { EntityOutline, RelationshipOutline } from "../domain/outline.ts";
import type { GraphReader } from "./graph-store.ts";

/** Reads the whole graph's structure, for the copy that questions of structure are asked of. */
export interface ProjectionReader extends Pick<GraphReader, "getGraphVersion"> {
  countRows(): Promise<{ readonly entities: number; readonly relationships: number }>;
  /** In batches and in no order, with back-pressure. */
  streamEntities(): AsyncIterable<readonly EntityOutline[]>;
  streamRelationships(): AsyncIterable<readonly RelationshipOutline[]>;
}
