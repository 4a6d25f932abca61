import type { FastifyBaseLogger } from "fastify";
import type { Context, Hint, UnreadField } from "../../context.ts";

/** What is learnt about an operation while it is answered, for its answer and its line in the log. */
export interface Notes {
  cost: number;
  readonly hints: Hint[];
  readonly unread: UnreadField[];
}

/** The resolvers' context with what only HTTP knows. */
export interface RequestContext extends Context {
  readonly address: string;
  readonly log: FastifyBaseLogger;
  readonly notes: Notes;
  /** Milliseconds of the process clock at which the request came. */
  readonly startedAt: number;
}
