import type { EntityId } from "../../domain/ids.ts";
import { type Family, kindFacts, pathFamilies } from "../../domain/relationship-kinds.ts";
import { familyMask, pathFamilyMask } from "../../projection/codes.ts";
import { degreeIn, faceMask, findEntity } from "../../projection/entity-columns.ts";
import type { Projection } from "../../projection/projection.ts";
import { toDegreeCode } from "../../projection/slot.ts";
import type { PathEnd, PathQuestion } from "../question.ts";
import type { BoundedMap } from "./bounded-map.ts";
import { buildClaimTables } from "./claim-table.ts";
import { buildColumnFilter } from "./column-filter.ts";
import { buildOrderAutomaton, type OrderAutomaton, parseOrder } from "./order-automaton.ts";
import { SearchCosts } from "./search-costs.ts";
import type { SearchPlan } from "./search-plan.ts";

/** What is kept from question to question, for the next one mostly asks the same of claims. */
export interface CompiledParts {
  /** Degree codes by family mask, for families other than those whose codes stand in the slots. */
  readonly degreeCodes: BoundedMap<number, Uint8Array>;
  readonly claimTables: BoundedMap<string, SearchPlan["tables"]>;
  readonly costs: BoundedMap<string, SearchCosts>;
}

/** The plan of a question that `checkQuestion` has let pass. */
export function compileQuestion(projection: Projection, question: PathQuestion, kept: CompiledParts): SearchPlan {
  const elements = parseOrder(question.order);
  const order = buildOrderAutomaton("badPlace" in elements ? [] : elements);
  const avoided = new Set(findEntities(projection, question.avoid));
  const isWanted = (entity: number): boolean => !avoided.has(entity);
  const from = findEnds(projection, question.from).filter(isWanted);
  const to = findEnds(projection, question.to).filter(isWanted);
  const targets = new Set(to);
  const via = findEntities(projection, question.via);
  const degreeFamilies = familyMask(degreeFamiliesOf(question));
  return {
    projection,
    maxHops: question.maxHops,
    from,
    to,
    overlapping: from.some((entity) => targets.has(entity)),
    tables: keepClaimTables(question, order, kept),
    admits: buildColumnFilter(projection, question),
    costs: keepCosts(projection, question, kept),
    orderStates: order.stateCount,
    acceptingStates: order.accepting,
    viaBits: new Map(Array.from(via, (entity, place) => [entity, 1 << place])),
    viaMasks: 1 << via.length,
    degreeFamilies,
    degreeCodes: degreeFamilies === pathFamilyMask ? null : keepDegreeCodes(projection, degreeFamilies, kept),
    avoided,
    hubLimit: question.hubLimit ?? Number.POSITIVE_INFINITY,
    hubsSkipped: new Set(),
  };
}

/** The families whose relationships count in a degree: those asked for, else those of the kinds, else the path families. */
export function degreeFamiliesOf({ families, kinds }: Pick<PathQuestion, "families" | "kinds">): readonly Family[] {
  if (families.length > 0) return families;
  return kinds.length > 0 ? kinds.map((kind) => kindFacts(kind).family) : pathFamilies;
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
  return Uint32Array.from(new Set(found)).sort();
}

function keepDegreeCodes({ entities, entityCount }: Projection, families: number, kept: CompiledParts): Uint8Array {
  return kept.degreeCodes.getOrBuild(families, () =>
    Uint8Array.from({ length: entityCount }, (_, entity) => toDegreeCode(degreeIn(entities, families, entity))),
  );
}

function keepClaimTables(question: PathQuestion, automaton: OrderAutomaton, kept: CompiledParts): SearchPlan["tables"] {
  const { kinds, families, excludeKinds, statuses, direction, order } = question;
  const key = [kinds, families, excludeKinds, statuses, order].map((words) => words.join()).join(" ");
  return kept.claimTables.getOrBuild(`${direction} ${key}`, () => buildClaimTables(question, automaton));
}

function keepCosts(projection: Projection, question: PathQuestion, kept: CompiledParts): SearchCosts {
  const { weights, minimumConfidence, maxHops } = question;
  const { length, doubt, hub, age } = weights;
  const key = [length, doubt, hub, age, minimumConfidence, maxHops].join();
  return kept.costs.getOrBuild(key, () => new SearchCosts(projection, question));
}
