import type { ClaimStatus, Direction, Family, RelationshipKind } from "../api/generated/graphql.ts";
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
  directions,
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
/** Lists of names of the model, between commas. */
const nameLists = ["kinds", "families", "excludeKinds", "order"] as const;
const options = [
  "direction",
  "asOf",
  "knownBy",
  "minimumConfidence",
  "minimumShare",
  "maximumOverlap",
  "hubLimit",
] as const;

function writePaths(parameters: URLSearchParams, question: PathQuestion): void {
  for (const [name, parameter] of idLists) {
    for (const id of question[name]) parameters.append(parameter, id);
  }
  if (question.maxHops !== null) parameters.set("hops", String(question.maxHops));
  if (question.limit !== null) parameters.set("best", String(question.limit));
  for (const name of nameLists) {
    if (question[name].length > 0) parameters.set(name, question[name].join(","));
  }
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
    kinds: readNames<RelationshipKind>(parameters, { parameter: "kinds", ...someKinds }),
    families: readNames<Family>(parameters, { parameter: "families", ...someFamilies }),
    excludeKinds: readNames<RelationshipKind>(parameters, { parameter: "excludeKinds", ...someKinds }),
    direction: readDirection(parameters.get("direction")),
    order: readNames(parameters, { parameter: "order", ...someSteps }),
    statuses,
    avoidRelationships: readIds(parameters, "without"),
    via: readIds(parameters, "via"),
    avoid: readIds(parameters, "avoid"),
    asOf: readDate(parameters, "asOf"),
    knownBy: readDate(parameters, "knownBy"),
    minimumConfidence: readDecimal(parameters, "minimumConfidence"),
    minimumShare: readDecimal(parameters, "minimumShare"),
    maximumOverlap: readDecimal(parameters, "maximumOverlap"),
    hubLimit: readWhole(parameters, { parameter: "hubLimit", usual: null }),
    weights: readWeights(parameters.get("weights")),
  });
}

interface NameList {
  readonly parameter: (typeof nameLists)[number];
  readonly form: RegExp;
  readonly expected: string;
}

const someKinds = { form: /^[A-Z_]+$/, expected: "kinds of relationship such as OWNS,BACKS" };
const someFamilies = { form: /^[A-Z_]+$/, expected: "families of relationship such as OWNERSHIP,SUPPLY" };
const someSteps = {
  form: /^[A-Z_]+\*?$/,
  expected: "families or kinds in the order of the steps, such as OWNERSHIP*,SUPPLY",
};

/** Names in the form of the model's; whether there are such is the server's to say. */
function readNames<Name extends string>(
  parameters: URLSearchParams,
  { parameter, form, expected }: NameList,
): readonly Name[] | Unreadable {
  const names = readList(parameters.get(parameter));
  const wrong = names.find((name) => !form.test(name));
  return wrong === undefined ? (names as readonly Name[]) : unreadable({ parameter, value: wrong, expected });
}

function readDirection(text: string | null): Direction | Unreadable | null {
  const direction = directions.find((name) => name === text);
  if (text === null || direction !== undefined) return direction ?? null;
  return unreadable({ parameter: "direction", value: text, expected: `one of ${directions.join(", ")}` });
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
