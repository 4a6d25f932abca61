import type { Context } from "../context.ts";
import type { EntityId } from "../domain/ids.ts";
import type { PathAnswer } from "../engine/engine.ts";
import type { PathEnd, PathQuestion } from "../engine/question.ts";
import { LinchpinError } from "../errors.ts";
import type { PathQuestion as PathInput } from "../generated/resolver-types.ts";
import { toPathQuestion } from "./path-question.ts";

/** Asks the engine, once the question is one. Throws what `toPathQuestion` does, and UNKNOWN_IDS with every such id. */
export async function askPaths(input: PathInput, { engine, reads, signal }: Context): Promise<PathAnswer> {
  const question = toPathQuestion(input);
  await refuseUnknown(question, reads);
  return engine.ask(question, { signal });
}

/** A thing that the question names, and what the store has of it. */
interface Named {
  readonly field: string;
  readonly id: string;
  readonly found: Promise<unknown>;
}

async function refuseUnknown(question: PathQuestion, reads: Context["reads"]): Promise<void> {
  const { from, to, via, avoid, avoidRelationships } = question;
  const named: readonly Named[] = [
    ...idsOf(from).map((id) => ({ field: "from", id, found: reads.entity(id) })),
    ...idsOf(to).map((id) => ({ field: "to", id, found: reads.entity(id) })),
    ...via.map((id) => ({ field: "via", id, found: reads.entity(id) })),
    ...avoid.map((id) => ({ field: "avoid", id, found: reads.entity(id) })),
    ...avoidRelationships.map((id) => ({ field: "avoidRelationships", id, found: reads.relationship(id) })),
  ];
  const found = await Promise.all(named.map((one) => one.found));
  const unknown = named.filter((_one, index) => found[index] === undefined);
  if (unknown.length === 0) return;
  const value = unknown.map(({ field, id }) => `${field} ${JSON.stringify(id)}`).join(", ");
  throw new LinchpinError("UNKNOWN_IDS", { field: "question", value });
}

function idsOf(end: PathEnd): readonly EntityId[] {
  return end.by === "ids" ? end.ids : [];
}
