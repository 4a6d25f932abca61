import { expect, test } from "vitest";
import { exactShare, unknownShare } from "../../../../server/domain/share.ts";

test("a share whose bounds agree is one figure", () => {
  expect(exactShare({ minimum: 51, maximum: 51 })).toBe(51);
  expect(exactShare({ minimum: 0, maximum: 0 })).toBe(0);
});

test("an interval is no figure, not even its middle", () => {
  expect(exactShare({ minimum: 25, maximum: 50 })).toBeUndefined();
});

test("the unknown share is all of 0 to 100 and never one figure", () => {
  expect(unknownShare).toEqual({ minimum: 0, maximum: 100 });
  expect(exactShare(unknownShare)).toBeUndefined();
});
