import fc from "fast-check";
import { expect, test } from "vitest";
import { passedOverFor, showEntryName } from "../../../../seed/files/entry-name.ts";

test("any name is shown on one line, without what turns or colours it, and ends as it ended", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (name) => {
      const shown = showEntryName(`${name}.csv`);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect([...shown].length).toBeLessThanOrEqual(120);
      expect(shown.endsWith(".csv")).toBe(true);
    }),
  );
});

test("a plain name stays as it is", () => {
  expect(showEntryName("../2026/Größe – 株.csv")).toBe("../2026/Größe – 株.csv");
});

test("only folders, notes and what desktops leave behind are passed over", () => {
  const names = ["a/", "README", "docs/readme.md", "LICENCE.txt", "__MACOSX/a.csv", "a/.DS_Store"];
  expect(names.filter((name) => passedOverFor(name) === undefined)).toEqual([]);
  const taken = ["a.csv", "readme.csv", "licences.csv", "a/__MACOSX.csv", "notice.json", ""];
  expect(taken.filter((name) => passedOverFor(name) !== undefined)).toEqual([""]);
});
