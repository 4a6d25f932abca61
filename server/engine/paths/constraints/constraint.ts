import type { EntityId, RelationshipId } from "../../../domain/ids.ts";
import type { ClaimStatus } from "../../../domain/relationship.ts";
import type { RelationshipKind } from "../../../domain/relationship-kinds.ts";
import type { ShareReach } from "../../../domain/share.ts";
import type { ConstraintField, FoundPath, NoPathReason } from "../answer.ts";
import type { PathQuestion } from "../question.ts";

/** What constraints look at in a step of a path. */
export interface WalkedStep {
  readonly relationship: RelationshipId;
  readonly kind: RelationshipKind;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly status: ClaimStatus;
  /** 0 to 1. */
  readonly confidence: number;
  /** Absent where none is stated. */
  readonly share?: ShareReach;
  /** Relationships of the entity where the step arrives, in the families that count in its degree. */
  readonly degreeTo: number;
}

/** A path with what its steps say to constraints. */
export interface WalkedPath {
  readonly path: FoundPath;
  readonly steps: readonly WalkedStep[];
}

/** A question whose one field was changed, with the path that it then has. */
export interface Change {
  readonly question: PathQuestion;
  readonly relaxed: PathQuestion;
  readonly found: WalkedPath;
  /** The name of an entity that the question or the path names. */
  readonly nameOf: (id: string) => string;
}

/** One field of a question that keeps paths away, and how it is relaxed. No other field is touched. */
export interface Constraint {
  readonly field: ConstraintField;
  readonly reason: NoPathReason;
  /** Whether the field keeps any path away. */
  readonly isSet: (question: PathQuestion) => boolean;
  /** The question wholly freed of the constraint. */
  readonly free: (question: PathQuestion) => PathQuestion;
  /** The question relaxed no further than this path needs, which the freed question gave. */
  readonly loosen: (question: PathQuestion, found: WalkedPath) => PathQuestion;
  /** Questions between the one asked and a relaxed one, the least changed first: if one has a path, it is the better offer. */
  readonly stricter: (question: PathQuestion, relaxed: PathQuestion) => readonly PathQuestion[];
  /** The change, to be read after "with": `both directions instead of forward only`. */
  readonly words: (change: Change) => string;
}
