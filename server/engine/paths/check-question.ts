import { listAdmittedKinds } from "../../domain/claim-filter.ts";
import { entityId, relationshipId } from "../../domain/ids.ts";
import { pathFamilies } from "../../domain/relationship-kinds.ts";
import { wordCount } from "../../domain/sentences/words-of-count.ts";
import { findEntity } from "../../projection/entity-columns.ts";
import type { Projection } from "../../projection/projection.ts";
import { findRelationship } from "../../projection/relationship-columns.ts";
import { parseOrder } from "../claims/order-automaton.ts";
import type { Refusal } from "../refusal.ts";
import { idsOf, listNamedIds, mostVia, type PathQuestion, wordNamedIds } from "./question.ts";

/** What keeps the question from being answered on the projection, or undefined. */
export function checkQuestion(projection: Projection, question: PathQuestion): Refusal | undefined {
  return checkIds(projection, question) ?? checkOrder(question) ?? checkContradictions(question);
}

function checkIds({ entities, relationships }: Projection, question: PathQuestion): Refusal | undefined {
  const unknown = listNamedIds(question).filter(({ field, id }) =>
    field === "avoidRelationships"
      ? findRelationship(relationships, relationshipId(id)) < 0
      : findEntity(entities, entityId(id)) < 0,
  );
  if (unknown.length === 0) return undefined;
  return { code: "UNKNOWN_IDS", details: { field: "question", value: wordNamedIds(unknown) } };
}

function checkOrder({ order }: PathQuestion): Refusal | undefined {
  const parsed = parseOrder(order);
  if (!("badPlace" in parsed)) return undefined;
  return { code: "BAD_ORDER", details: { field: `order[${parsed.badPlace}]`, value: order[parsed.badPlace] ?? "" } };
}

function checkContradictions(question: PathQuestion): Refusal | undefined {
  const { via, avoid, maxHops } = question;
  const from = idsOf(question.from);
  const to = idsOf(question.to);
  const common = (ids: readonly string[], others: readonly string[]): string =>
    ids.filter((id) => others.includes(id)).join(", ");
  const between = via.filter((id) => !from.includes(id) && !to.includes(id)).length;
  if (via.length > mostVia) {
    return { code: "TOO_MANY_IDS", details: { field: "via", value: via.length, bound: mostVia } };
  }
  const contradictions = [
    { field: "to", ids: common(to, from), says: "is also in from" },
    { field: "avoid", ids: common(avoid, from), says: "is also in from" },
    { field: "avoid", ids: common(avoid, to), says: "is also in to" },
    { field: "via", ids: common(via, avoid), says: "is also in avoid" },
    {
      field: "via",
      ids: between >= maxHops ? wordCount(between, ["entity", "entities"]) : "",
      says: `${between === 1 ? "is" : "are"} more than ${wordCount(maxHops, ["hop", "hops"])} can visit`,
    },
    {
      field: "kinds",
      ids: listAdmittedKinds(question, pathFamilies).length === 0 ? "no kind" : "",
      says: "is left by kinds, families and excludeKinds together",
    },
  ];
  const found = contradictions.find(({ ids }) => ids !== "");
  return found && { code: "CONTRADICTION", details: { field: found.field, value: `${found.ids} ${found.says}` } };
}
