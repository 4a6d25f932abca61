import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Act } from "../../../../client/acts/act.ts";
import { apply } from "../../../../client/acts/apply.ts";
import { arrange } from "../../../../client/arrangement/arrange.ts";
import { toStages } from "../../../../client/arrangement/to-stages.ts";
import { layoutIds } from "../../../../client/layouts/layout.ts";
import type { Pieces } from "../../../../client/pieces/pieces.ts";
import { randomActs } from "../../../support/browser/random-acts.ts";
import { randomPieces, thing } from "../../../support/browser/random-pieces.ts";

const seen = { layout: "around", paths: [], centre: "ana", sides: null, names: new Map(), frame: "wide" } as const;
const place = (pieces: Pieces, acts: readonly Act[]) =>
  arrange({ stages: toStages(apply({ pieces, acts, layouts: layoutIds }).stages), ...seen });

const acts = randomActs(thing);
/** Acts that only decide what of the picture is seen. */
const isSight = ({ kind }: Act) => ["hide", "unhide", "fold", "unfold", "focus", "filter", "span"].includes(kind);
/** Acts that put an entity elsewhere because the reader said so. */
const isMove = ({ kind }: Act) => kind === "pin" || kind === "arrange";

describe("places in the picture", () => {
  test("are there for all that is open, hidden or not", async () => {
    await fc.assert(
      fc.asyncProperty(randomPieces, acts, async (pieces, list) => {
        const { opened } = apply({ pieces, acts: list, layouts: layoutIds });
        const { positions } = await place(pieces, list);
        for (const { id } of opened.entities) expect(positions.has(id)).toBe(true);
      }),
    );
  });

  test("do not change with what is hidden, folded, filtered, focused or faded", async () => {
    await fc.assert(
      fc.asyncProperty(randomPieces, acts, async (pieces, list) => {
        const sightless = list.filter((act) => !isSight(act));
        expect(await place(pieces, list)).toEqual(await place(pieces, sightless));
      }),
    );
  });

  test("are kept by what has one, whatever is added or collapsed", async () => {
    await fc.assert(
      fc.asyncProperty(randomPieces, acts, acts, async (pieces, list, further) => {
        const { positions } = await place(pieces, list);
        const later = await place(pieces, [...list, ...further.filter((act) => !isMove(act))]);
        for (const [id, point] of positions) expect(later.positions.get(id)).toEqual(point);
      }),
    );
  });

  test("are where the reader put them, also after another layout", async () => {
    await fc.assert(
      fc.asyncProperty(randomPieces, acts, async (pieces, list) => {
        const pin = { kind: "pin", id: "ana", x: 12, y: -345 } as const;
        const after: readonly Act[] = [...list, pin, { kind: "arrange", layout: "path" }];
        expect((await place(pieces, after)).positions.get("ana")).toEqual({ x: 12, y: -345 });
      }),
    );
  });

  test("are the same for the same pieces and acts", async () => {
    await fc.assert(
      fc.asyncProperty(randomPieces, acts, async (pieces, list) => {
        expect(await place(pieces, list)).toEqual(await place(structuredClone(pieces), list));
      }),
    );
  });
});
