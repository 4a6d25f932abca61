import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../../../../client/acts/apply.ts";
import { inForce, noHistory, note, redo, undo, undone } from "../../../../client/acts/history.ts";
import { randomActs } from "../../../support/browser/random-acts.ts";
import { randomPieces, thing } from "../../../support/browser/random-pieces.ts";

const acts = randomActs(thing);
const times = (count: number) => Array.from({ length: count });

describe("the history of acts", () => {
  test("gives the same picture after as many redos as undos", () => {
    fc.assert(
      fc.property(randomPieces, acts, fc.nat({ max: 14 }), (pieces, list, count) => {
        const history = list.reduce(note, noHistory);
        const steps = Math.min(count, list.length);
        const back = times(steps).reduce<typeof history>(undo, history);
        expect(inForce(back)).toEqual(list.slice(0, list.length - steps));
        expect(undone(back)).toEqual(list.slice(list.length - steps));
        const again = times(steps).reduce<typeof history>(redo, back);
        const picture = (acts: typeof list) => apply({ pieces, acts, layouts: ["around", "path"] });
        expect(picture(inForce(again))).toEqual(picture(list));
      }),
    );
  });

  test("stays as it is where there is nothing to undo or to redo", () => {
    expect(undo(noHistory)).toEqual(noHistory);
    expect(redo(noHistory)).toEqual(noHistory);
  });

  test("forgets what was undone once something else is done", () => {
    const [first, second, third] = ["a", "b", "c"].map((id) => ({ kind: "unpin", id }) as const);
    if (!first || !second || !third) throw new Error("three acts are made above");
    const changed = note(undo(note(note(noHistory, first), second)), third);
    expect(changed).toEqual({ acts: [first, third], index: 2 });
  });
});
