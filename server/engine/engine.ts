import type { EntityId, RelationshipId } from "../domain/ids.ts";
import type { Question } from "./question.ts";

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

export interface Relaxation {
  readonly change: string;
  readonly hops: number;
  readonly path?: FoundPath;
}

/** Why there is no path, and the least that would have to be relaxed. */
export interface NoPath {
  readonly reason: NoPathReason;
  readonly text: string;
  readonly frontierFrom: readonly EntityId[];
  readonly frontierTo: readonly EntityId[];
  readonly relax: readonly Relaxation[];
}

export interface PathAnswer {
  readonly kind: "paths";
  readonly paths: readonly FoundPath[];
  /** More paths exist within the bounds, or the deadline ended the search. */
  readonly truncated: boolean;
  readonly searched: SearchReport;
  readonly whyNone?: NoPath;
}

/** The answer to each question, tagged by the same `kind`. */
export type Answer = PathAnswer;
export type AnswerTo<Q extends Question> = Extract<Answer, { kind: Q["kind"] }>;

export interface AskOptions {
  /** Ends the search; the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** The copy of the graph's structure that an engine holds in memory. */
export interface EngineMemory {
  readonly bytes: number;
  readonly entities: number;
  readonly relationships: number;
}

/**
 * Answers questions of structure. Who is joined to whom is asked here; text and evidence are asked of the store.
 * Throws LinchpinError UNKNOWN_IDS for ends that are not in the graph, DEADLINE when nothing was found in time.
 */
export interface Engine {
  ask<Q extends Question>(question: Q, options: AskOptions): Promise<AnswerTo<Q>>;
  /** What it holds at the moment; undefined, or absent, while it holds nothing. */
  readonly measure?: () => EngineMemory | undefined;
}
