import type { Pieces } from "../pieces/pieces.ts";
import { leadingOf, toLines } from "../pieces/to-lines.ts";
import type { Act, ActOf } from "./act.ts";
import { type Filters, noFilters } from "./filters.ts";
import { listMembers } from "./members.ts";
import { isGroups, type Opened, openAnswer } from "./opened.ts";
import type { Stage } from "./stage.ts";

/**
 * Why an act did nothing: nothing that it names is in the picture, there is nothing to take back, the page that it
 * opens is not loaded, or the picture holds as much as is drawn at all.
 */
export type Skip = "absent" | "idle" | "unloaded" | "full";

export interface Skipped {
  readonly act: Act;
  readonly why: Skip;
}

export type Fold = Pick<ActOf<"fold">, "by" | "key">;

/** What the acts come to, one after another. */
export interface Reading {
  readonly opened: Opened;
  readonly hidden: Set<string>;
  readonly folds: Map<string, Fold>;
  readonly pinned: Set<string>;
  readonly stages: Stage[];
  readonly skipped: Skipped[];
  /** Null: everything is shown. */
  focus: ReadonlySet<string> | null;
  filters: Filters;
  span: ActOf<"span"> | null;
}

interface Given {
  readonly pieces: Pieces;
  readonly acts: readonly Act[];
  /** The layouts that there are. */
  readonly layouts: readonly string[];
}

/** Reads the acts over what is loaded. An act that meets nothing is skipped and told. */
export function readActs({ pieces, acts, layouts }: Given): Reading {
  const reading: Reading = {
    opened: openAnswer(pieces),
    hidden: new Set(),
    folds: new Map(),
    pinned: new Set(),
    stages: [],
    skipped: [],
    focus: null,
    filters: noFilters,
    span: null,
  };
  const follow: Following = { reading, layouts, pieces };
  reading.stages.push({ kind: "grow", ...openNow(follow), index: null });
  for (const act of acts) {
    const why = followAct(follow, act);
    if (why) reading.skipped.push({ act, why });
  }
  return reading;
}

interface Following {
  readonly reading: Reading;
  readonly layouts: readonly string[];
  readonly pieces: Pieces;
}

/** The entity that an answer is about. */
export const centreOf = ({ answer }: Pieces) => (answer?.kind === "entity" ? answer.question.id : null);

type Open = Pick<Extract<Stage, { kind: "grow" }>, "entities" | "lines">;

function openNow({ reading, pieces }: Following): Open {
  const { entities, relationships } = reading.opened.toSubgraph();
  return { entities: entities.map(({ id }) => id), lines: toLines(relationships, leadingOf(pieces.answer)) };
}

function followAct(following: Following, act: Act): Skip | null {
  const { reading, layouts, pieces } = following;
  const { opened, hidden, folds, pinned, stages } = reading;
  switch (act.kind) {
    case "expand": {
      if (!opened.hasEntity(act.entity)) return "absent";
      const outcome = opened.open(act);
      if (outcome === "opened" && !isGroups(act)) {
        stages.push({ kind: "grow", ...openNow(following), index: opened.brought() });
      }
      return outcome === "unloaded" || outcome === "full" ? outcome : outcome === "beyond" ? "absent" : null;
    }
    case "collapse":
      return opened.close(act) ? null : "idle";
    case "hide": {
      const there = act.ids.filter((id) => opened.has(id));
      for (const id of there) hidden.add(id);
      return there.length > 0 ? null : "absent";
    }
    case "unhide":
      return act.ids.filter((id) => hidden.delete(id)).length > 0 ? null : "idle";
    case "fold": {
      const members = listMembers(opened.toSubgraph(), { ...act, centre: centreOf(pieces) });
      if (members.length === 0) return "absent";
      folds.set(`${act.by} ${act.key}`, act);
      return null;
    }
    case "unfold":
      return folds.delete(`${act.by} ${act.key}`) ? null : "idle";
    case "pin":
      if (!opened.hasEntity(act.id)) return "absent";
      pinned.add(act.id);
      stages.push(act);
      return null;
    case "unpin":
      if (!pinned.delete(act.id)) return "idle";
      stages.push(act);
      return null;
    case "focus": {
      const there = act.ids.filter((id) => opened.hasEntity(id));
      if (act.ids.length > 0 && there.length === 0) return "absent";
      if (act.ids.length === 0 && reading.focus === null) return "idle";
      reading.focus = act.ids.length === 0 ? null : new Set(there);
      return null;
    }
    case "arrange":
      if (!layouts.includes(act.layout)) return "absent";
      stages.push({ ...openNow(following), ...act });
      return null;
    case "filter":
      reading.filters = { kinds: new Set(act.kinds), statuses: new Set(act.statuses) };
      return null;
    case "span":
      reading.span = act;
      return null;
  }
}
