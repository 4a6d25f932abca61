import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeUrl } from "../../../../client/text/safe-url.ts";

const schemes = [
  "javascript:",
  "JavaScript:",
  "java\nscript:",
  "data:",
  "vbscript:",
  "file:",
  "blob:",
  "ftp:",
  " https:",
  "https:",
  "http:",
];

describe("safeUrl", () => {
  test("never yields a scheme other than http and https", () => {
    const text = fc
      .tuple(fc.constantFrom("", ...schemes), fc.oneof(fc.string(), fc.webUrl()))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(text, fc.webUrl()), (given) => {
        const url = safeUrl(given);
        expect(url === null || /^https?:\/\//.test(url)).toBe(true);
      }),
    );
  });

  test("keeps an ordinary address", () => {
    expect(safeUrl("https://example.org/a?b=c")).toBe("https://example.org/a?b=c");
  });

  test.each([
    ["javascript:alert(1)"],
    ["data:text/html,x"],
    ["//example.org"],
    ["example.org"],
    [""],
    [null],
    [undefined],
  ])("shows %s as text only", (given) => {
    expect(safeUrl(given)).toBeNull();
  });
});
