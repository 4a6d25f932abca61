import type { ClaimStatus, RelationshipKind } from "../api/generated/graphql.ts";
import { formatGroup, parseGroup } from "./group.ts";
import {
  isDecimal,
  readDate,
  readDecimal,
  readIds,
  readList,
  readWhole,
  settle,
  type Unreadable,
  unreadable,
} from "./parameters.ts";
import {
  allStatuses,
  type EntityQuestion,
  type PathQuestion,
  type Question,
  type RelationshipGroup,
  type Weights,
  weightNames,
} from "./question.ts";

/** The search part of the address that states the question; what is usual is left out. */
export function toSearch(question: Question): string {
  const parameters = new URLSearchParams();
  if (question.kind === "paths") writePaths(parameters, question);
  else writeEntity(parameters, question);
  if (question.statuses !== null) parameters.set("statuses", question.statuses.join(","));
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** The question that an address states. Bounds are the server's to refuse; here only the form is read. */
export function parseQuestion(search: string): Question | Unreadable {
  const parameters = new URLSearchParams(search);
  const statuses = readStatuses(parameters.get("statuses"));
  if (statuses && "parameter" in statuses) return statuses;
  return parameters.has("entity") ? readEntity(parameters, statuses) : readPaths(parameters, statuses);
}

/** Lists of ids with the parameter that states each; a relationship switched off is `without` in an address. */
const idLists = [
  ["from", "from"],
  ["to", "to"],
  ["via", "via"],
  ["avoid", "avoid"],
  ["avoidRelationships", "without"],
] as const;
const options = ["asOf", "knownBy", "minimumConfidence", "hubLimit"] as const;

function writePaths(parameters: URLSearchParams, question: PathQuestion): void {
  for (const [name, parameter] of idLists) {
    for (const id of question[name]) parameters.append(parameter, id);
  }
  if (question.maxHops !== null) parameters.set("hops", String(question.maxHops));
  if (question.limit !== null) parameters.set("best", String(question.limit));
  if (question.kinds.length > 0) parameters.set("kinds", question.kinds.join(","));
  for (const name of options) {
    const value = question[name];
    if (value !== null) parameters.set(name, String(value));
  }
  const { weights } = question;
  if (weights !== null) parameters.set("weights", weightNames.map((name) => weights[name]).join(","));
}

function writeEntity(parameters: URLSearchParams, question: EntityQuestion): void {
  parameters.set("entity", question.id);
  if (question.group) parameters.set("group", formatGroup(question.group));
}

function readPaths(parameters: URLSearchParams, statuses: PathQuestion["statuses"]): PathQuestion | Unreadable {
  return settle<PathQuestion>({
    kind: "paths",
    from: readIds(parameters, "from"),
    to: readIds(parameters, "to"),
    maxHops: readWhole(parameters, { parameter: "hops", usual: null }),
    limit: readWhole(parameters, { parameter: "best", usual: null }),
    kinds: readKinds(parameters.get("kinds")),
    statuses,
    avoidRelationships: readIds(parameters, "without"),
    via: readIds(parameters, "via"),
    avoid: readIds(parameters, "avoid"),
    asOf: readDate(parameters, "asOf"),
    knownBy: readDate(parameters, "knownBy"),
    minimumConfidence: readDecimal(parameters, "minimumConfidence"),
    hubLimit: readWhole(parameters, { parameter: "hubLimit", usual: null }),
    weights: readWeights(parameters.get("weights")),
  });
}

function readKinds(text: string | null): readonly RelationshipKind[] | Unreadable {
  const kinds = readList(text);
  const wrong = kinds.find((kind) => !/^[A-Z_]+$/.test(kind));
  if (wrong === undefined) return kinds as readonly RelationshipKind[];
  return unreadable({ parameter: "kinds", value: wrong, expected: "kinds of relationship such as OWNS,BACKS" });
}

function readWeights(text: string | null): Weights | Unreadable | null {
  if (text === null) return null;
  const parts = text.split(",");
  const [length, doubt, hub, age] = parts.map(Number);
  const read = parts.length === weightNames.length && parts.every(isDecimal);
  if (read && length !== undefined && doubt !== undefined && hub !== undefined && age !== undefined) {
    return { length, doubt, hub, age };
  }
  return unreadable({
    parameter: "weights",
    value: text,
    expected: "the weights of length, doubt, hub and age such as 1,1,0.4,0",
  });
}

function readEntity(parameters: URLSearchParams, statuses: EntityQuestion["statuses"]): EntityQuestion | Unreadable {
  const id = parameters.get("entity") ?? "";
  if (id === "") return unreadable({ parameter: "entity", value: id, expected: "the id of an entity" });
  const group = readGroup(parameters.get("group"));
  if (group && "parameter" in group) return group;
  return { kind: "entity", id, group, statuses };
}

function readGroup(text: string | null): RelationshipGroup | Unreadable | null {
  if (text === null) return null;
  return (
    parseGroup(text) ??
    unreadable({ parameter: "group", value: text, expected: "a kind and a direction such as OWNS.FORWARD" })
  );
}

function readStatuses(text: string | null): readonly ClaimStatus[] | Unreadable | null {
  if (text === null) return null;
  const given = readList(text);
  const wrong = given.find((status) => !(allStatuses as readonly string[]).includes(status));
  if (wrong !== undefined || given.length === 0) {
    return unreadable({
      parameter: "statuses",
      value: wrong ?? text,
      expected: `some of ${allStatuses.join(", ")}`,
    });
  }
  return allStatuses.filter((status) => given.includes(status));
}
