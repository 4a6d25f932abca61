import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSpans, plainText } from "../../../../client/text/parse-spans.ts";

const text = (words: string) => ({ kind: "text", text: words }) as const;
const code = (words: string) => ({ kind: "code", text: words }) as const;

test.each([
  [
    "plain words, `code_with_marks` and `**`",
    [text("plain words, "), code("code_with_marks"), text(" and "), code("**")],
  ],
  ['**`split: ";"`** on it', [{ kind: "strong", spans: [code('split: ";"')] }, text(" on it")]],
  ["_one_ for sdn_comments_file", [{ kind: "emphasis", spans: [text("one")] }, text(" for sdn_comments_file")]],
  [
    "as [this](../ftm/README.md).",
    [text("as "), { kind: "link", text: "this", address: "../ftm/README.md" }, text(".")],
  ],
  ["2 * 3 ** 4 and `open", [text("2 * 3 ** 4 and `open")]],
  ["", []],
])("%s", (words, spans) => {
  expect(parseSpans(words)).toEqual(spans);
});

test("no letter of any text is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "b", " ", "`", "*", "_", "[", "]", "(", ")") }), (words) => {
      const letters = (some: string) => some.replace(/[^ab]/g, "");
      const addresses =
        JSON.stringify(parseSpans(words))
          .match(/"address":"[^"]*"/g)
          ?.join("") ?? "";
      const kept =
        letters(plainText(parseSpans(words))).length + letters(addresses.replaceAll('"address":', "")).length;
      expect(kept).toBe(letters(words).length);
    }),
  );
});
