import type { EntityAnswer } from "./kinds/entity.ts";
import type { PathAnswer } from "./kinds/paths.ts";

/** What comes back, with the question that it answers. */
export type Answer = EntityAnswer | PathAnswer;
