import { toDayRange } from "../../../server/domain/partial-date.ts";
import {
  kindFacts,
  kindsOfFamilies,
  pathFamilies,
  type RelationshipKind,
} from "../../../server/domain/relationship-kinds.ts";
import type { PathEnd, PathQuestion } from "../../../server/engine/paths/question.ts";
import type { EntityRow, RelationshipRow } from "../../../server/projection/build/projection-builder.ts";

export interface Story {
  readonly entities: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
  /** The day to which age is measured. */
  readonly day: number;
}

export interface PlainPath {
  /** In millionths. */
  readonly cost: number;
  readonly entities: readonly string[];
  readonly relationships: readonly string[];
}

/**
 * Every path that answers the question, ranked, by walking everything: written from the words of the contract, without
 * a look at how the engine does it. Each sequence of entities once, over its best relationships.
 */
export function listAllPaths(story: Story, question: PathQuestion): readonly PlainPath[] {
  const passing = new Map<string, RelationshipRow[]>();
  for (const relationship of story.relationships.filter((row) => passes(row, question))) {
    for (const end of new Set([relationship.from, relationship.to])) {
      passing.set(end, [...(passing.get(end) ?? []), relationship]);
    }
  }
  const best = new Map<string, PlainPath>();
  const ends = new Set(membersOf(story, question.to));
  const walk = (entities: readonly string[], steps: readonly RelationshipRow[]): void => {
    const here = entities.at(-1) ?? "";
    if (steps.length > 0 && ends.has(here) && fits(entities, steps, question, story)) {
      const path = {
        cost: costOf(entities, steps, question, story),
        entities,
        relationships: steps.map(({ id }) => id),
      };
      const key = entities.join(" ");
      const known = best.get(key);
      if (known === undefined || comparePlainPaths(path, known) < 0) best.set(key, path);
    }
    if (steps.length === question.maxHops) return;
    for (const relationship of passing.get(here) ?? []) {
      for (const next of leadsTo(relationship, here, question)) {
        if (!entities.includes(next)) walk([...entities, next], [...steps, relationship]);
      }
    }
  };
  for (const start of membersOf(story, question.from)) walk([start], []);
  return [...best.values()].sort(comparePlainPaths);
}

/** The first `limit` of them, no two of which have more in common than the question allows. */
export function chooseApart(
  paths: readonly PlainPath[],
  { limit, maximumOverlap = 1 }: PathQuestion,
): readonly PlainPath[] {
  const chosen: PlainPath[] = [];
  for (const path of paths) {
    if (chosen.length === limit) break;
    if (chosen.every((other) => jaccard(path.relationships, other.relationships) <= maximumOverlap)) chosen.push(path);
  }
  return chosen;
}

export function comparePlainPaths(a: PlainPath, b: PlainPath): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.relationships.length !== b.relationships.length) return a.relationships.length - b.relationships.length;
  const one = [...a.relationships, a.entities[0] ?? ""];
  const other = [...b.relationships, b.entities[0] ?? ""];
  for (const [place, id] of one.entries()) {
    const counterpart = other[place] ?? "";
    if (id !== counterpart) return id < counterpart ? -1 : 1;
  }
  return 0;
}

function membersOf({ entities }: Story, end: PathEnd): readonly string[] {
  if (end.by === "ids") return [...new Set(end.ids)];
  return entities
    .filter(({ kind, roles }) => end.kinds.some((wanted) => wanted === kind || roles.includes(wanted)))
    .map(({ id }) => id);
}

function passes(relationship: RelationshipRow, question: PathQuestion): boolean {
  const { kind, status, confidence, share, since, until, knownSince, id } = relationship;
  const inFamilies = kindsOfFamilies(question.families.length > 0 ? question.families : pathFamilies).includes(kind);
  const inKinds = question.kinds.length === 0 || question.kinds.includes(kind);
  const familiesCount = question.kinds.length === 0 || question.families.length > 0;
  const first = since === undefined ? -Infinity : toDayRange(since).earliest;
  const last = until === undefined ? Infinity : toDayRange(until).latest;
  const known = knownSince === undefined ? Infinity : toDayRange(knownSince).earliest;
  const asOf = question.asOf === undefined ? undefined : toDayRange(question.asOf);
  const knownBy = question.knownBy === undefined ? undefined : toDayRange(question.knownBy);
  const most = share?.maximum ?? 100;
  const isReached =
    share?.maximumExclusive === true ? most > (question.minimumShare ?? 0) : most >= (question.minimumShare ?? 0);
  return (
    inKinds &&
    (!familiesCount || inFamilies) &&
    !question.excludeKinds.includes(kind) &&
    question.statuses.includes(status) &&
    confidence >= (question.minimumConfidence ?? 0) &&
    (question.minimumShare === undefined || !kindFacts(kind).carriesShare || isReached) &&
    (asOf === undefined || (first <= asOf.latest && last >= asOf.earliest)) &&
    (knownBy === undefined || known <= knownBy.latest) &&
    !question.avoidRelationships.includes(id)
  );
}

function leadsTo({ kind, from, to }: RelationshipRow, here: string, { direction }: PathQuestion): readonly string[] {
  const either = direction === "EITHER" || !kindFacts(kind).directed;
  return [
    ...(from === here && (either || direction === "FORWARD") ? [to] : []),
    ...(to === here && (either || direction === "BACKWARD") ? [from] : []),
  ];
}

function fits(
  entities: readonly string[],
  steps: readonly RelationshipRow[],
  question: PathQuestion,
  story: Story,
): boolean {
  const between = entities.slice(1, -1);
  return (
    question.via.every((id) => entities.includes(id)) &&
    !question.avoid.some((id) => entities.includes(id)) &&
    (question.hubLimit === undefined ||
      between.every((id) => degreeOf(id, question, story) <= (question.hubLimit ?? 0))) &&
    isInPattern(
      steps.map(({ kind }) => kind),
      question.order,
    )
  );
}

/** The order as a regular expression over letters, one a kind. */
function isInPattern(kinds: readonly RelationshipKind[], order: readonly string[]): boolean {
  if (order.length === 0) return true;
  const letters = kinds.map((kind) => `<${kindFacts(kind).family}:${kind}>`).join("");
  const pattern = order.map((element) => {
    const name = element.replace("*", "");
    return `(?:<${name}:[A-Z_]+>|<[A-Z]+:${name}>)${element.endsWith("*") ? "*" : ""}`;
  });
  return new RegExp(`^${pattern.join("")}$`).test(letters);
}

export function degreeOf(id: string, { families, kinds }: PathQuestion, { relationships }: Story): number {
  const counted =
    families.length > 0 ? families : kinds.length > 0 ? kinds.map((kind) => kindFacts(kind).family) : pathFamilies;
  return relationships.filter(
    ({ from, to, kind }) =>
      (from === id || to === id) && (counted as readonly string[]).includes(kindFacts(kind).family),
  ).length;
}

function costOf(
  entities: readonly string[],
  steps: readonly RelationshipRow[],
  question: PathQuestion,
  story: Story,
): number {
  const { length, doubt, hub, age } = question.weights;
  const micros = (value: number) => Math.round(value * 1e6);
  const ofSteps = steps.map(({ confidence, until }) => {
    const last = until === undefined ? Infinity : toDayRange(until).latest;
    const years = last < story.day ? (story.day - last) / 365.25 : 0;
    return micros(length) + micros(doubt * -Math.log(Math.max(confidence, 0.0001))) + micros((age * years) / 10);
  });
  const ofHubs = entities.slice(1, -1).map((id) => 2 * micros(hub * 0.5 * Math.log(degreeOf(id, question, story))));
  return [...ofSteps, ...ofHubs].reduce((sum, cost) => sum + cost, 0);
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((id) => b.includes(id)).length;
  return common / (a.length + b.length - common);
}
