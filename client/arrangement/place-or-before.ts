import type { Placement } from "../layouts/layout.ts";
import type { Arranger } from "./arranger.ts";
import type { Arranging } from "./arranging.ts";

/** Places, or none since later ones were asked for. `gaveUp` says why they are not those of the last layout chosen. */
export type Placed =
  | { readonly kind: "placed"; readonly placement: Placement; readonly gaveUp: "late" | "failed" | null }
  | { readonly kind: "superseded" | "late" | "failed" };

/** The places of a picture. Where the layout chosen last takes too long or breaks, those before it stay. */
export function placeOrBefore(arranger: Arranger, given: Arranging): Placement | Promise<Placed> {
  const first = arranger.place(given);
  return first instanceof Promise ? settle(arranger, { given, first }) : first;
}

interface Asked {
  readonly given: Arranging;
  readonly first: Promise<Awaited<ReturnType<Arranger["place"]>>>;
}

async function settle(arranger: Arranger, { given, first }: Asked): Promise<Placed> {
  let outcome = await first;
  let left = given;
  let gaveUp: "late" | "failed" | null = null;
  while (!("positions" in outcome) && (outcome.kind === "late" || outcome.kind === "failed")) {
    const last = left.stages.findLastIndex(({ kind }) => kind === "arrange");
    if (last === -1) return outcome;
    gaveUp = outcome.kind;
    left = { ...left, stages: left.stages.map((stage, index) => (index === last ? asGrow(stage) : stage)) };
    outcome = await arranger.place(left);
  }
  if ("positions" in outcome) return { kind: "placed", placement: outcome, gaveUp };
  return outcome.kind === "placed" ? { ...outcome, gaveUp } : { kind: outcome.kind };
}

/** What is open then keeps its place. */
function asGrow(stage: Arranging["stages"][number]): Arranging["stages"][number] {
  if (stage.kind !== "arrange") return stage;
  return { kind: "grow", entities: stage.entities, lines: stage.lines, index: null };
}
