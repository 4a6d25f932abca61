import type { Context } from "../../context.ts";
import type { PathQuestion as PathInput } from "../../generated/resolver-types.ts";
import { toPathQuestion } from "../arguments/path-question.ts";
import { type DrawnPathAnswer, drawPaths } from "./draw-paths.ts";

/** Asks the engine, once the question is one. Throws what both of them do. */
export async function askPaths(input: PathInput, { engine, signal }: Context): Promise<DrawnPathAnswer> {
  return drawPaths(await engine.ask(toPathQuestion(input), { signal }));
}
