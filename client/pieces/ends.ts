import type { Answer } from "../question/answer.ts";
import { entitiesAlong } from "../question/kinds/paths.ts";

/** The entities that the question begins and ends with, whether it names them or the answer's paths do. */
export function endsOf(answer: Answer | null): ReadonlySet<string> {
  switch (answer?.kind) {
    case "paths": {
      const { from, to } = answer.question;
      const along = answer.found.paths.map(entitiesAlong);
      return new Set([...from, ...to, ...along.flatMap((path) => [...path.slice(0, 1), ...path.slice(-1)])]);
    }
    case "entity":
      return new Set([answer.question.id]);
    case undefined:
      return new Set();
  }
}
