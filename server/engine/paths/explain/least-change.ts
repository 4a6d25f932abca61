import { listAdmittedKinds } from "../../../domain/claim-filter.ts";
import { pathFamilies, type RelationshipKind, relationshipKindNames } from "../../../domain/relationship-kinds.ts";
import { degreeIn, findEntity, nameAt } from "../../../projection/entity-columns.ts";
import { confidenceAt, confidenceUnit, findRelationship } from "../../../projection/relationship-columns.ts";
import { kindOf } from "../../../projection/slot.ts";
import type { FoundPath } from "../answer.ts";
import type { SearchPlan } from "../plan/search-plan.ts";
import type { PathQuestion } from "../question.ts";
import type { Change } from "./relaxations.ts";

interface Solved {
  readonly words: string;
  readonly path: FoundPath;
}

interface Attempt {
  readonly change: Change;
  /** A path of the question so changed. */
  readonly path: FoundPath;
  readonly solve: (question: PathQuestion) => FoundPath | undefined;
}

/** A change made no larger than it must be: the nearest number instead of none, the kinds needed instead of all. */
export function tightenChange(plan: SearchPlan, question: PathQuestion, attempt: Attempt): Solved {
  const changed = attempt.change.apply(question);
  if (changed.hubLimit !== question.hubLimit) return tightenHubLimit(plan, question, attempt);
  if (changed.minimumConfidence !== question.minimumConfidence) return tightenConfidence(plan, question, attempt);
  if (changed.minimumShare !== question.minimumShare) return tightenShare(plan, question, attempt);
  if (changed.families !== question.families || changed.excludeKinds !== question.excludeKinds)
    return nameKinds(plan, question, attempt);
  return { words: attempt.change.words, path: attempt.path };
}

/** Tries bounds from the strictest to the one that is known to do, by halving; `bounds` are ordered so. */
function tighten(bounds: readonly number[], known: Solved, attempt: (bound: number) => Solved | undefined): Solved {
  let best = known;
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const solved = attempt(bounds[middle] ?? 0);
    if (solved === undefined) low = middle + 1;
    else [best, high] = [solved, middle];
  }
  return best;
}

function tightenHubLimit(plan: SearchPlan, question: PathQuestion, { path, solve, change }: Attempt): Solved {
  const { entities } = plan.projection;
  const largest = (found: FoundPath): { name: string; degree: number } =>
    found.steps.slice(1).reduce(
      (hub, { from }) => {
        const entity = findEntity(entities, from);
        const degree = degreeIn(entities, plan.degreeFamilies, entity);
        return degree > hub.degree ? { name: nameAt(entities, entity), degree } : hub;
      },
      { name: "", degree: 0 },
    );
  const inWords = (found: FoundPath): Solved => {
    const { name, degree } = largest(found);
    return {
      words: `a hub limit of ${degree} instead of ${question.hubLimit}, which lets it through ${name}`,
      path: found,
    };
  };
  if (question.hubLimit === undefined) return { words: change.words, path };
  const [least, most] = [question.hubLimit + 1, largest(path).degree];
  let best = inWords(path);
  let [low, high] = [least, most];
  while (low < high) {
    const hubLimit = Math.floor((low + high) / 2);
    const found = solve({ ...question, hubLimit });
    if (found === undefined) low = hubLimit + 1;
    else {
      best = inWords(found);
      high = Math.min(hubLimit, largest(found).degree);
    }
  }
  return best;
}

function tightenConfidence(plan: SearchPlan, question: PathQuestion, { change, path, solve }: Attempt): Solved {
  const { relationships } = plan.projection;
  const ofPath = path.steps.map(({ relationship }) =>
    confidenceAt(relationships, findRelationship(relationships, relationship)),
  );
  const booked = Array.from(relationships.confidenceBook, (confidence) => confidence / confidenceUnit);
  const bounds = [...new Set([...booked, ...ofPath])]
    .filter((confidence) => confidence < (question.minimumConfidence ?? 0))
    .sort((a, b) => b - a);
  return tighten(bounds, { words: change.words, path }, (minimumConfidence) => {
    const found = solve({ ...question, minimumConfidence });
    return (
      found && {
        words: `a minimum confidence of ${minimumConfidence} instead of ${question.minimumConfidence}`,
        path: found,
      }
    );
  });
}

function tightenShare(plan: SearchPlan, question: PathQuestion, { change, path, solve }: Attempt): Solved {
  const bounds = [...new Set(plan.projection.relationships.shares.maximums)]
    .filter((maximum) => maximum < (question.minimumShare ?? 0))
    .sort((a, b) => b - a);
  return tighten(bounds, { words: change.words, path }, (minimumShare) => {
    const found = solve({ ...question, minimumShare });
    return (
      found && { words: `a minimum share of ${minimumShare} instead of ${question.minimumShare} percent`, path: found }
    );
  });
}

/** Names the kinds that the path needs beyond those asked for. */
function nameKinds(plan: SearchPlan, question: PathQuestion, { path }: Attempt): Solved {
  const admitted = new Set(listAdmittedKinds(question, pathFamilies));
  const { relationships, rows } = plan.projection;
  const needed = path.steps.flatMap(({ relationship }): readonly RelationshipKind[] => {
    const half = relationships.halves[findRelationship(relationships, relationship)] as number;
    const kind = relationshipKindNames[kindOf(rows.slots[2 * half + 1] as number)];
    return kind === undefined || admitted.has(kind) ? [] : [kind];
  });
  return { words: `${[...new Set(needed)].join(", ")} walked as well`, path };
}
