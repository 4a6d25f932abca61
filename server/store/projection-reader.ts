import type { EntityOutline, RelationshipOutline } from "../domain/outline.ts";

/** Reads the whole graph's structure, for the copy that questions of structure are asked of. */
export interface ProjectionReader {
  /** Changes whenever the content changes. */
  getVersion(): Promise<string>;
  countRows(): Promise<{ readonly entities: number; readonly relationships: number }>;
  /** In batches and in no order, with back-pressure. */
  streamEntities(): AsyncIterable<readonly EntityOutline[]>;
  streamRelationships(): AsyncIterable<readonly RelationshipOutline[]>;
}
