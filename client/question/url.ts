import type { ClaimStatus, Direction, RelationshipKind } from "../api/generated/graphql.ts";
import {
  allStatuses,
  type EntityQuestion,
  emptyPathQuestion,
  type PathQuestion,
  type Question,
  type RelationshipGroup,
  usualStatuses,
} from "./question.ts";

/** A part of an address that says nothing this page understands. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;
}

/** The search part of the address that states the question; what is usual is left out. */
export function toSearch(question: Question): string {
  const parameters = new URLSearchParams();
  if (question.kind === "paths") writePaths(parameters, question);
  else writeEntity(parameters, question);
  if (question.statuses.join() !== usualStatuses.join()) parameters.set("statuses", question.statuses.join(","));
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** The question that an address states. Bounds are the server's to refuse; here only the form is read. */
export function parseQuestion(search: string): Question | Unreadable {
  const parameters = new URLSearchParams(search);
  const statuses = readStatuses(parameters.get("statuses"));
  if ("parameter" in statuses) return statuses;
  return parameters.has("entity") ? readEntity(parameters, statuses) : readPaths(parameters, statuses);
}

function writePaths(parameters: URLSearchParams, question: PathQuestion): void {
  for (const id of question.from) parameters.append("from", id);
  for (const id of question.to) parameters.append("to", id);
  if (question.maxHops !== emptyPathQuestion.maxHops) parameters.set("hops", String(question.maxHops));
  if (question.limit !== emptyPathQuestion.limit) parameters.set("best", String(question.limit));
  if (question.kinds.length > 0) parameters.set("kinds", question.kinds.join(","));
  for (const id of question.without) parameters.append("without", id);
}

function writeEntity(parameters: URLSearchParams, question: EntityQuestion): void {
  parameters.set("entity", question.id);
  if (question.group) parameters.set("group", `${question.group.kind}.${question.group.direction}`);
}

function readPaths(parameters: URLSearchParams, statuses: readonly ClaimStatus[]): PathQuestion | Unreadable {
  const maxHops = readNumber(parameters, "hops", emptyPathQuestion.maxHops);
  if (typeof maxHops !== "number") return maxHops;
  const limit = readNumber(parameters, "best", emptyPathQuestion.limit);
  if (typeof limit !== "number") return limit;
  const kinds = readList(parameters.get("kinds"));
  const wrong = kinds.find((kind) => !/^[A-Z_]+$/.test(kind));
  if (wrong !== undefined) {
    return {
      kind: "unreadable",
      parameter: "kinds",
      value: wrong,
      expected: "kinds of relationship such as OWNS,BACKS",
    };
  }
  return {
    kind: "paths",
    from: readIds(parameters, "from"),
    to: readIds(parameters, "to"),
    maxHops,
    limit,
    kinds: kinds as RelationshipKind[],
    statuses,
    without: readIds(parameters, "without"),
  };
}

function readEntity(parameters: URLSearchParams, statuses: readonly ClaimStatus[]): EntityQuestion | Unreadable {
  const id = parameters.get("entity") ?? "";
  if (id === "") return { kind: "unreadable", parameter: "entity", value: id, expected: "the id of an entity" };
  const group = readGroup(parameters.get("group"));
  if (group && "parameter" in group) return group;
  return { kind: "entity", id, group, statuses };
}

function readGroup(text: string | null): RelationshipGroup | Unreadable | null {
  if (text === null) return null;
  const match = /^([A-Z_]+)\.(FORWARD|BACKWARD|EITHER)$/.exec(text);
  if (!match)
    return {
      kind: "unreadable",
      parameter: "group",
      value: text,
      expected: "a kind and a direction such as OWNS.FORWARD",
    };
  return { kind: match[1] as RelationshipKind, direction: match[2] as Direction };
}

function readStatuses(text: string | null): readonly ClaimStatus[] | Unreadable {
  if (text === null) return usualStatuses;
  const given = readList(text);
  const wrong = given.find((status) => !(allStatuses as readonly string[]).includes(status));
  if (wrong !== undefined || given.length === 0) {
    return {
      kind: "unreadable",
      parameter: "statuses",
      value: wrong ?? text,
      expected: `some of ${allStatuses.join(", ")}`,
    };
  }
  return allStatuses.filter((status) => given.includes(status));
}

function readNumber(parameters: URLSearchParams, parameter: string, usual: number): number | Unreadable {
  const text = parameters.get(parameter);
  if (text === null) return usual;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  return { kind: "unreadable", parameter, value: text, expected: "a whole number" };
}

const readList = (text: string | null) => (text ?? "").split(",").filter((part) => part !== "");

const readIds = (parameters: URLSearchParams, parameter: string) => [
  ...new Set(parameters.getAll(parameter).filter((id) => id !== "")),
];
