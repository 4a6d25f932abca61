import fc from "fast-check";
import { expect, test } from "vitest";
import { compareText } from "../../../../server/domain/text-order.ts";
import { placeAfter } from "../../../../server/projection/place-after.ts";
import { entity, projectionOf } from "../../../support/graphs/graphs.ts";

test("is how many ids stand up to the text, whether or not it is one of them", () => {
  const text = fc.string({ minLength: 1, maxLength: 3, unit: "grapheme" });
  fc.assert(
    fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 40 }), text, (ids, other) => {
      const { entities } = projectionOf(
        [],
        Array.from(ids, (id) => entity(id)),
      );
      for (const id of [...ids, other]) {
        expect(placeAfter(entities.ids, id)).toBe(ids.filter((one) => compareText(one, id) <= 0).length);
      }
    }),
  );
});
