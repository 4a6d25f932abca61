import type { DrawnRelationship, EntityOutline } from "../../domain/outline.ts";
import type { FoundPath, FoundStep, NoPath, PathAnswer, Relaxation, SearchReport } from "../../engine/paths/answer.ts";
import { Drawing, type DrawnSubgraph } from "./drawing.ts";

/** A path answer with outlines in place of ids. */
export interface DrawnPathAnswer extends Pick<PathAnswer, "truncated"> {
  readonly paths: readonly DrawnPath[];
  readonly searched: DrawnReport;
  readonly whyNone?: DrawnNoPath;
}

export interface DrawnPath extends Omit<FoundPath, "steps"> {
  readonly steps: readonly DrawnStep[];
}

export interface DrawnStep extends Pick<FoundStep, "forward"> {
  readonly relationship: DrawnRelationship;
  readonly from: EntityOutline;
  readonly to: EntityOutline;
  readonly parallels: readonly DrawnRelationship[];
}

export interface DrawnReport extends Omit<SearchReport, "hubsSkipped"> {
  readonly hubsSkipped: readonly EntityOutline[];
}

export interface DrawnNoPath extends Omit<NoPath, "frontierFrom" | "frontierTo" | "relax"> {
  readonly frontierFrom: readonly EntityOutline[];
  readonly frontierTo: readonly EntityOutline[];
  readonly relax: readonly DrawnRelaxation[];
}

export interface DrawnRelaxation extends Omit<Relaxation, "path"> {
  readonly path?: DrawnPath;
}

export function drawPaths({ paths, truncated, searched, whyNone, outlines }: PathAnswer): DrawnPathAnswer {
  const drawing = new Drawing(outlines);
  return {
    paths: paths.map((path) => drawPath(path, drawing)),
    truncated,
    searched: { ...searched, hubsSkipped: searched.hubsSkipped.map((id) => drawing.entity(id)) },
    ...(whyNone !== undefined && { whyNone: drawNoPath(whyNone, drawing) }),
  };
}

function drawPath(path: FoundPath, drawing: Drawing): DrawnPath {
  const steps = path.steps.map(({ relationship, from, to, forward, parallels }) => ({
    relationship: drawing.relationship(relationship),
    from: drawing.entity(from),
    to: drawing.entity(to),
    forward,
    parallels: parallels.map((id) => drawing.relationship(id)),
  }));
  return { ...path, steps };
}

function drawNoPath(none: NoPath, drawing: Drawing): DrawnNoPath {
  return {
    ...none,
    frontierFrom: none.frontierFrom.map((id) => drawing.entity(id)),
    frontierTo: none.frontierTo.map((id) => drawing.entity(id)),
    relax: none.relax.map(({ path, ...relaxation }) => ({
      ...relaxation,
      ...(path !== undefined && { path: drawPath(path, drawing) }),
    })),
  };
}

/** Every entity and relationship on the paths and beside their steps, each once, in the order of the paths. */
export function subgraphOfPaths({ paths, truncated, searched }: DrawnPathAnswer): DrawnSubgraph {
  const steps = paths.flatMap((path) => path.steps);
  return {
    entities: [...new Set(steps.flatMap(({ from, to }) => [from, to]))],
    relationships: [...new Set(steps.flatMap(({ relationship, parallels }) => [relationship, ...parallels]))],
    truncated,
    graphVersion: searched.graphVersion,
  };
}
