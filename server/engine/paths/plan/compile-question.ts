import { listDegreeFamilies } from "../../../domain/claim-filter.ts";
import type { EntityId } from "../../../domain/ids.ts";
import { pathFamilies } from "../../../domain/relationship-kinds.ts";
import { familyMask, pathFamilyMask } from "../../../projection/codes.ts";
import { degreeIn, faceMask, findEntity } from "../../../projection/entity-columns.ts";
import type { Projection } from "../../../projection/projection.ts";
import { toDegreeCode } from "../../../projection/slot.ts";
import { buildClaimTables } from "../../claims/claim-table.ts";
import { buildColumnFilter } from "../../claims/column-filter.ts";
import { buildOrderAutomaton, parseOrder } from "../../claims/order-automaton.ts";
import type { BoundedMap } from "../../search/bounded-map.ts";
import type { PathEnd, PathQuestion } from "../question.ts";
import { SearchCosts } from "./search-costs.ts";
import type { SearchPlan } from "./search-plan.ts";

/** What of a plan says which claims count and how, whatever its ends. */
type ClaimRules = Pick<SearchPlan, "tables" | "orderStates" | "acceptingStates" | "degreeFamilies">;

/** What is kept from question to question, for the next one mostly asks the same of claims. */
export interface CompiledParts {
  /** Degree codes by family mask, for families other than those whose codes stand in the slots. */
  readonly degreeCodes: BoundedMap<number, Uint8Array>;
  readonly rules: BoundedMap<string, ClaimRules>;
  readonly costs: BoundedMap<string, SearchCosts>;
}

const nobody: ReadonlySet<number> = new Set();
const noBits: ReadonlyMap<number, number> = new Map();

/** The plan of a question that `checkQuestion` has let pass. */
export function compileQuestion(projection: Projection, question: PathQuestion, kept: CompiledParts): SearchPlan {
  const { avoid, hubLimit = Number.POSITIVE_INFINITY, maxHops } = question;
  // The costs refuse by confidence, at no further price.
  const { minimumConfidence: _, ...inColumns } = question;
  const avoided = avoid.length === 0 ? nobody : new Set(findEntities(projection, avoid));
  const from = findWanted(projection, question.from, avoided);
  const to = findWanted(projection, question.to, avoided);
  const via = question.via.length === 0 ? [] : [...findEntities(projection, question.via)];
  const rules = keepRules(question, kept);
  const { degreeFamilies } = rules;
  return {
    projection,
    maxHops,
    from,
    to,
    overlapping: overlap(from, to),
    tables: rules.tables,
    admits: buildColumnFilter(projection, inColumns),
    costs: keepCosts(projection, question, kept),
    orderStates: rules.orderStates,
    acceptingStates: rules.acceptingStates,
    viaBits: via.length === 0 ? noBits : new Map(via.map((entity, place) => [entity, 1 << place])),
    viaMasks: 1 << via.length,
    degreeFamilies,
    degreeCodes: degreeFamilies === pathFamilyMask ? null : keepDegreeCodes(projection, degreeFamilies, kept),
    avoided,
    hubLimit,
    hubsSkipped: new Set(),
  };
}

function findWanted(projection: Projection, end: PathEnd, avoided: ReadonlySet<number>): Uint32Array {
  const found = findEnds(projection, end);
  return avoided.size === 0 ? found : found.filter((entity) => !avoided.has(entity));
}

/** Whether some entity is on both sides. */
function overlap(from: Uint32Array, to: Uint32Array): boolean {
  if (from.length === 1 && to.length === 1) return from[0] === to[0];
  const targets = new Set(to);
  return from.some((entity) => targets.has(entity));
}

/** The entities of an end, ascending; unknown ids are left out. */
export function findEnds(projection: Projection, end: PathEnd): Uint32Array {
  if (end.by === "ids") return findEntities(projection, end.ids);
  const wanted = faceMask(end.kinds);
  const found: number[] = [];
  projection.entities.faces.forEach((faces, entity) => {
    if ((faces & wanted) !== 0) found.push(entity);
  });
  return Uint32Array.from(found);
}

function findEntities({ entities }: Projection, ids: readonly EntityId[]): Uint32Array {
  const found = ids.map((id) => findEntity(entities, id)).filter((entity) => entity >= 0);
  return found.length < 2 ? Uint32Array.from(found) : Uint32Array.from(new Set(found)).sort();
}

function keepRules(question: PathQuestion, kept: CompiledParts): ClaimRules {
  const { kinds, families, excludeKinds, statuses, direction, order } = question;
  const key = `${kinds}|${families}|${excludeKinds}|${statuses}|${direction}|${order}`;
  return kept.rules.getOrBuild(key, () => {
    const elements = parseOrder(order);
    const automaton = buildOrderAutomaton("badPlace" in elements ? [] : elements);
    return {
      tables: buildClaimTables(question, { usual: pathFamilies, order: automaton }),
      orderStates: automaton.stateCount,
      acceptingStates: automaton.accepting,
      degreeFamilies: familyMask(listDegreeFamilies(question, pathFamilies)),
    };
  });
}

function keepDegreeCodes({ entities, entityCount }: Projection, families: number, kept: CompiledParts): Uint8Array {
  return kept.degreeCodes.getOrBuild(families, () =>
    Uint8Array.from({ length: entityCount }, (_, entity) => toDegreeCode(degreeIn(entities, families, entity))),
  );
}

function keepCosts(projection: Projection, question: PathQuestion, kept: CompiledParts): SearchCosts {
  const { weights, minimumConfidence, maxHops } = question;
  const { length, doubt, hub, age } = weights;
  const key = `${length} ${doubt} ${hub} ${age} ${minimumConfidence} ${maxHops}`;
  return kept.costs.getOrBuild(key, () => new SearchCosts(projection, question));
}
