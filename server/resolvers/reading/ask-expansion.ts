import type { Context } from "../../context.ts";
import type { QueryExpandArgs } from "../../generated/resolver-types.ts";
import { refuseUnknownGroups, toExpandQuestion } from "../arguments/expand-question.ts";
import { type DrawnExpansion, drawExpansion } from "./draw-expansion.ts";

/** Asks the engine for an entity's neighbours. Throws what it does, and what is refused of the arguments. */
export async function askExpansion(args: QueryExpandArgs, { engine, signal }: Context): Promise<DrawnExpansion> {
  const question = toExpandQuestion(args);
  const answer = await engine.ask(question, { signal });
  refuseUnknownGroups(args, answer);
  return drawExpansion(answer, question);
}
