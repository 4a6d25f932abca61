import type { Engine } from "./engine/engine.ts";
import type { LinchpinError } from "./errors.ts";
import type { BatchReads } from "./store/batch-reads.ts";
import type { GraphStore } from "./store/graph-store.ts";

/** What search finds for an id that names nothing; answers carry it in `extensions.hints`. */
export interface Hint {
  readonly field: string;
  readonly text: string;
  readonly suggestions: readonly { readonly id: string; readonly name: string }[];
}

/** A field that could not be read, while the rest of the answer could. */
export interface UnreadField {
  /** From the answer's root: names and places in lists. */
  readonly path: readonly (string | number)[];
  readonly error: LinchpinError;
}

/** What a resolver may touch, made anew for each request. */
export interface Context {
  readonly store: GraphStore;
  readonly engine: Engine;
  /** Single reads of this request, gathered into one each. */
  readonly reads: BatchReads;
  /** The fingerprint of the graph version, worked out once a version. */
  readonly readFingerprint: (version: string) => Promise<string>;
  /** Aborted when the deadline has passed or the asker is gone. */
  readonly signal: AbortSignal;
  readonly requestId: string;
  /** Days since 1970-01-01 on which the request came. */
  readonly today: number;
  readonly addHint: (hint: Hint) => void;
  readonly noteUnread: (field: UnreadField) => void;
}
