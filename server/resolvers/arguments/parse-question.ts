import { GraphQLID, GraphQLList } from "graphql";
import { type EntityId, entityId } from "../../domain/ids.ts";
import type { NamedQuestion } from "../../engine/question.ts";
import { LinchpinError } from "../../errors.ts";
import type { PathQuestion as PathInput } from "../../generated/resolver-types.ts";
import { questionLimits } from "../../limits/questions.ts";
import { checkInput } from "../../schema/check-input.ts";
import { checkIds } from "./check-ids.ts";
import { toPathQuestion } from "./path-question.ts";
import { readInput } from "./read-input.ts";

/** Entities by their ids and what joins them: the one question that is not the engine's. */
export interface EntitiesQuestion {
  readonly kind: "entities";
  /** At least one, each once. */
  readonly ids: readonly EntityId[];
}

const listOfIds = new GraphQLList(GraphQLID);

export type AskedQuestion = EntitiesQuestion | NamedQuestion;

/** Every question that can be asked in JSON, by its name, and how its input is read. */
const readers: Readonly<Record<AskedQuestion["kind"], (input: unknown) => AskedQuestion>> = {
  entities: (input) => toEntitiesQuestion("entities", readInput("entities", "ids", input) as readonly string[]),
  paths: (input) => toPathQuestion(readInput("paths", "question", input) as PathInput),
};

/**
 * A question as JSON text: an input of the contract with its name, `{"paths": {…}}` or `{"entities": [ids]}`. Throws
 * BAD_QUESTION with what is wrong and what is possible, and what refuses each of its fields.
 */
export function parseQuestion(text: string): AskedQuestion {
  const parsed = parseJson(text);
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw refuse("it is no JSON object");
  const [named, ...more] = Object.entries(parsed);
  if (named === undefined) throw refuse("it is empty");
  if (more.length > 0) throw refuse(`it holds ${more.length + 1} names`);
  const [name, input] = named;
  if (!isName(name)) throw refuse(`there is no question ${JSON.stringify(name.slice(0, 40))}`);
  return readers[name](input);
}

/** The question about these entities. Throws ID_FORM and TOO_MANY_IDS; `field` is what gave the ids. */
export function toEntitiesQuestion(field: string, ids: readonly string[]): EntitiesQuestion {
  checkInput(listOfIds, { path: field, value: ids });
  const checked = checkIds(field, { ids, bound: questionLimits.subgraphIds });
  return { kind: "entities", ids: [...new Set(checked)].map(entityId) };
}

function isName(name: string): name is AskedQuestion["kind"] {
  return Object.hasOwn(readers, name);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refuse(`it is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

function refuse(value: string): LinchpinError {
  const names = Object.keys(readers).map((name) => `{"${name}": …}`);
  return new LinchpinError("BAD_QUESTION", { field: "The question", value, bound: `Ask ${names.join(" or ")}.` });
}
