import type { EntityId, RelationshipId } from "../../domain/ids.ts";
import type { OutlineIds, Outlines } from "../../domain/outline.ts";
import type { AnswerBounds } from "../bounds.ts";
import type { PathQuestion } from "./question.ts";

/** One relationship as walked. */
export interface FoundStep {
  readonly relationship: RelationshipId;
  readonly from: EntityId;
  readonly to: EntityId;
  /** Walked from the relationship's first end to its second. */
  readonly forward: boolean;
  /** Further relationships between the same two entities that would have served, best first. */
  readonly parallels: readonly RelationshipId[];
}

/** A named part of a path's cost; `step` counts from 0 and is absent on a term of the whole path. */
export interface CostTerm {
  readonly name: "length" | "doubt" | "hub" | "age";
  readonly step?: number;
  readonly value: number;
}

export interface FoundPath {
  /** The same on every run on the same graph version. */
  readonly id: string;
  readonly steps: readonly FoundStep[];
  /** The sum of its terms. */
  readonly cost: number;
  readonly terms: readonly CostTerm[];
  /** Index of the step with the least confidence; the earliest of equals. */
  readonly weakest: number;
  /** Kinds along the path: `>` before a kind walked forward, `<` before one walked backward, `-` where it has no direction. */
  readonly signature: string;
}

/** What the search did, so that an answer carries its bounds. */
export interface SearchReport {
  readonly engine: "projection" | "cypher";
  /** Whether no better path can exist outside this answer. */
  readonly exact: boolean;
  readonly hopsReached: number;
  readonly entitiesVisited: number;
  readonly hubsSkipped: readonly EntityId[];
  readonly elapsedMilliseconds: number;
  readonly graphVersion: string;
}

export type NoPathReason = "UNCONNECTED" | "HOP_LIMIT" | "FILTER" | "HUB_LIMIT" | "DATE" | "VIA" | "ORDER";

/** A field of PathQuestion that can keep every path away. */
export type ConstraintField = Extract<
  keyof PathQuestion,
  | "maxHops"
  | "kinds"
  | "families"
  | "excludeKinds"
  | "direction"
  | "via"
  | "avoid"
  | "avoidRelationships"
  | "order"
  | "statuses"
  | "minimumConfidence"
  | "minimumShare"
  | "asOf"
  | "knownBy"
  | "hubLimit"
>;

/** The change of one field that gives a question a path. */
export interface Relaxation {
  /** In words, to be read after "with". */
  readonly change: string;
  readonly constraint: ConstraintField;
  /** The field's new value as JSON; absent where the field is left out. */
  readonly value?: string;
  readonly hops: number;
  /** The best path of the question so changed. */
  readonly path: FoundPath;
}

/** Why there is no path, and the least that would have to be relaxed. */
export interface NoPath {
  readonly reason: NoPathReason;
  readonly text: string;
  readonly frontierFrom: readonly EntityId[];
  readonly frontierTo: readonly EntityId[];
  readonly relax: readonly Relaxation[];
}

export interface PathAnswer extends AnswerBounds {
  readonly kind: "paths";
  readonly paths: readonly FoundPath[];
  readonly searched: SearchReport;
  readonly whyNone?: NoPath;
  /** Of everything that the answer names, of the version that was searched. */
  readonly outlines: Outlines;
}

/** Everything that an answer names, each once. */
export function listNamed({ paths, searched, whyNone }: Omit<PathAnswer, "outlines">): OutlineIds {
  const relaxed = whyNone?.relax.flatMap(({ path }) => path ?? []) ?? [];
  const steps = [...paths, ...relaxed].flatMap((path) => path.steps);
  const nearest = whyNone === undefined ? [] : [...whyNone.frontierFrom, ...whyNone.frontierTo];
  return {
    entities: [...new Set([...steps.flatMap(({ from, to }) => [from, to]), ...searched.hubsSkipped, ...nearest])],
    relationships: [...new Set(steps.flatMap(({ relationship, parallels }) => [relationship, ...parallels]))],
  };
}

/** What paths are made of, each once, in the order of the paths: what is walked, and beside it what would have served as well. */
export function listPathElements(paths: readonly Pick<FoundPath, "steps">[]): {
  readonly entities: readonly EntityId[];
  readonly relationships: readonly RelationshipId[];
} {
  const steps = paths.flatMap((path) => path.steps);
  return {
    entities: [...new Set(steps.flatMap(({ from, to }) => [from, to]))],
    relationships: [...new Set(steps.flatMap(({ relationship, parallels }) => [relationship, ...parallels]))],
  };
}
