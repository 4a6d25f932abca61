import fc from "fast-check";
import { expect, test } from "vitest";
import { toJsonText } from "../../../../../../server/store/neo4j/stored/json-text.ts";

test("a text is written as JSON.stringify writes it, whatever is in it", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string());
  const lone = fc.constantFrom("\ud800", "\udc00x", "\u2028", "\u007f", "\u001f", '"', "\\", "~!#[]^", "");
  fc.assert(
    fc.property(fc.oneof(text, lone), (one) => {
      expect(toJsonText(one)).toBe(JSON.stringify(one));
    }),
    { numRuns: 2_000 },
  );
});
