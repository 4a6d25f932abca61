import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCursor, parseCursor } from "../../../../server/store/cursor.ts";

test("gives the keys back, whatever is in them", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (keys) => {
      expect(parseCursor(formatCursor(keys), keys.length)).toEqual(keys);
    }),
  );
});

test("stands in an address as it is", () => {
  expect(formatCursor(["OWNS", "r-?/&=+ü"])).toMatch(/^[\w-]+$/);
});

test("without a cursor the list begins before every key", () => {
  expect(parseCursor(undefined, 2)).toEqual(["", ""]);
});

test.each(["", "next", "W10", formatCursor(["one"]), formatCursor(["1", "2", "3"]), `${formatCursor(["a", "b"])}=`])(
  "refuses %j for a list of two keys and names it",
  (cursor) => {
    expect(() => parseCursor(cursor, 2)).toThrow(
      expect.objectContaining({ code: "BAD_CURSOR", details: { field: "after", value: cursor } }),
    );
  },
);

test("refuses any text that is no cursor with an error of the catalogue", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(() => parseCursor(text, 2)).toThrow(expect.objectContaining({ code: "BAD_CURSOR" }));
    }),
  );
});
