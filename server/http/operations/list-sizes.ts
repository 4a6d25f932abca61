import { questionLimits } from "../../limits/questions.ts";

/** What is known on the way down about how long lists can get. */
export interface Bounds {
  /** Of the page that a connection or a search gives. */
  readonly page: number;
  readonly paths: number;
  readonly hops: number;
  /** Of the subgraph at hand. */
  readonly entities: number;
  readonly relationships: number;
}

export const noBounds: Bounds = { page: 1, paths: 1, hops: 1, entities: 1, relationships: 1 };

/**
 * Lists whose length no argument bounds count with what is usual; the curated graph stays below each.
 * Evidence: most claims have 1 to 3 sources. Counts: one a kind and direction that occurs at the entity.
 * Refused: the rows that a report of an import words.
 * Density: relationships for each entity of a subgraph.
 */
const usual = {
  evidence: 10,
  counts: 10,
  datasets: 5,
  parallels: 3,
  hubs: 10,
  frontier: 10,
  relaxations: 5,
  refused: 20,
  density: 4,
};

/** Values inside a thing, read with it: they cost nothing of their own. */
const inside = () => 0;

type Size = (bounds: Bounds) => number;

/** How many members a list field gives, by `Type.field`. Of Entity's fields the interface speaks for all kinds. */
export const listSizes: ReadonlyMap<string, Size> = new Map<string, Size>([
  ["EvidenceConnection.edges", ({ page }) => page],
  ["EvidenceConnection.nodes", ({ page }) => page],
  ["RelationshipConnection.edges", ({ page }) => page],
  ["RelationshipConnection.nodes", ({ page }) => page],
  ["SourceConnection.edges", ({ page }) => page],
  ["SourceConnection.nodes", ({ page }) => page],
  ["ImportRunConnection.edges", ({ page }) => page],
  ["ImportRunConnection.nodes", ({ page }) => page],
  ["ImportRun.files", ({ page }) => page],
  ["ImportRun.firstRefused", () => usual.refused],
  ["ImportRun.records", inside],
  ["ImportRun.refusals", inside],
  ["ImportRun.leftOut", inside],
  ["ImportRun.remarks", inside],
  ["SearchAnswer.hits", ({ page }) => page],
  ["Query.entities", ({ entities }) => entities],
  ["Query.relationshipKinds", inside],
  ["PathAnswer.paths", ({ paths }) => paths],
  ["Path.steps", ({ hops }) => hops],
  ["Path.explanation", ({ hops }) => hops],
  ["Path.terms", inside],
  ["Step.parallels", () => usual.parallels],
  ["Sentence.sources", () => usual.evidence],
  ["SearchReport.hubsSkipped", () => usual.hubs],
  ["NoPath.frontierFrom", () => usual.frontier],
  ["NoPath.frontierTo", () => usual.frontier],
  ["NoPath.relax", () => usual.relaxations],
  ["Subgraph.entities", ({ entities }) => entities],
  ["Subgraph.relationships", ({ relationships }) => relationships],
  ["Relationship.evidence", () => usual.evidence],
  ["Entity.identifiers", inside],
  ["Entity.datasets", () => usual.datasets],
  ["Entity.relationshipCounts", () => usual.counts],
  ["GraphSummary.entities", inside],
  ["GraphSummary.relationships", inside],
  ["GraphSummary.statuses", inside],
  ["GraphSummary.datasets", () => usual.datasets],
]);

/** The bounds below a field, from its arguments. Beyond a limit the question is refused elsewhere, so it caps here. */
export function narrow(bounds: Bounds, args: Readonly<Record<string, unknown>>): Bounds {
  const { first, ids, question } = args;
  if (Array.isArray(ids)) {
    const entities = Math.min(ids.length, questionLimits.subgraphIds);
    return { ...bounds, entities, relationships: entities * usual.density };
  }
  if (isRecord(question)) {
    const paths = capped(question.limit, questionLimits.paths);
    const hops = capped(question.maxHops, questionLimits.hops);
    return { ...bounds, paths, hops, entities: paths * (hops + 1), relationships: paths * hops };
  }
  return typeof first === "number" ? { ...bounds, page: first } : { ...bounds, page: questionLimits.pageSize };
}

function capped(value: unknown, bound: number): number {
  return typeof value === "number" ? Math.min(Math.max(value, 1), bound) : bound;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
