import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatActs, parseActs } from "../../../../client/acts/url.ts";
import { randomActs } from "../../../support/browser/random-acts.ts";

const id = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
const acts = randomActs(id);

describe("acts in the fragment of an address", () => {
  test("read back as the same acts, beside whatever else the fragment states", () => {
    fc.assert(
      fc.property(acts, fc.boolean(), (list, isAlone) => {
        const text = formatActs(list);
        const hash = isAlone ? `#${text}` : `#path=p-1&${text}&entity=acme`;
        expect(parseActs(hash)).toEqual({ acts: list, dropped: [] });
      }),
    );
  });

  test("pass through an address unchanged", () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { hash } = new URL(`http://localhost/explore#${formatActs(list)}`);
        expect(parseActs(hash)).toEqual({ acts: list, dropped: [] });
      }),
    );
  });

  test("keep the whole acts of a text that was cut anywhere, and tell the rest", () => {
    fc.assert(
      fc.property(acts, fc.nat(), (list, at) => {
        const text = formatActs(list);
        const kept = text.slice(0, at % (text.length + 1));
        const read = parseActs(`#${kept}`);
        expect(read.acts).toEqual(list.slice(0, read.acts.length));
        expect(read.dropped.join("")).toBe(kept.slice("acts=".length).split("/").at(-1));
      }),
    );
  });

  test("never throw, and tell every part that states no act", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary-ascii" })), (parts) => {
        const text = parts.join("/").replaceAll("&", "");
        const { acts: read, dropped } = parseActs(`#acts=${text}`);
        expect(read.length + dropped.length).toBe(
          text.split("/").filter((part, index, all) => index < all.length - 1 || part !== "").length,
        );
      }),
    );
  });

  test("are short, and legible as they stand", () => {
    const text = formatActs([
      { kind: "expand", entity: "bitmain", group: { kind: "MAKES", direction: "FORWARD" }, page: 2, statuses: [] },
      { kind: "hide", ids: ["a/b", "c,d"] },
      { kind: "pin", id: "acme", x: 120, y: -40 },
      { kind: "filter", kinds: ["PERSON"], statuses: [] },
      { kind: "span", from: "2024", until: null, axis: "valid" },
    ]);
    expect(text).toBe(
      "acts=expand:bitmain:MAKES.FORWARD:2/hide:a%2Fb,c%2Cd/pin:acme:120:-40/off:PERSON:/span:2024::valid/",
    );
    expect(formatActs([])).toBe("");
  });

  test.each([
    ["an act of another time", "explode:acme/"],
    ["a page that is none", "expand:acme::0/"],
    ["a page past the most", "expand:acme::101/"],
    ["a part of a pixel", "pin:acme:1.5:2/"],
    ["a field too few", "pin:acme:1/"],
    ["a field too many", "unpin:acme:1/"],
    ["a status that is none", "off::TRUE/"],
    ["a date that is none", "span:May::valid/"],
    ["an id that cannot be decoded", "unpin:%E0%A4%A/"],
    ["no id at all", "hide:/"],
  ])("drop %s and go on", (_, text) => {
    expect(parseActs(`#acts=unpin:a/${text}unpin:b/`)).toEqual({
      acts: [
        { kind: "unpin", id: "a" },
        { kind: "unpin", id: "b" },
      ],
      dropped: [text.slice(0, -1)],
    });
  });
});
