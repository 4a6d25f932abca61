// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readKept, withKept, writeKept } from "../../../../client/view/kept-views.ts";

const view = {
  title: "Bitmain",
  savedOn: "2026-11-22T09:30:00Z",
  graphVersion: "v1",
  address: "/explore?entity=bitmain",
};
const kept = { name: "Bitmain", view };

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe("views kept in the browser", () => {
  test("are there again, under their names", () => {
    expect(readKept()).toEqual([]);
    expect(writeKept([kept, { name: "Other", view }])).toBe("kept");
    expect(readKept()).toEqual([kept, { name: "Other", view }]);
  });

  test("take the place of one with the same name", () => {
    const newer = { ...kept, view: { ...view, graphVersion: "v2" } };
    expect(withKept([kept], newer)).toEqual([newer]);
    expect(withKept([kept], { ...kept, name: "Other" })).toHaveLength(2);
  });

  test("say that the browser is full, or keeps nothing", () => {
    const refuse = (name: string) =>
      vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
        throw new DOMException("no", name);
      });
    refuse("QuotaExceededError");
    expect(writeKept([kept])).toBe("full");
    refuse("SecurityError");
    expect(writeKept([kept])).toBe("blocked");
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(readKept()).toBe("blocked");
  });

  test("that something else has written over are told, and not taken for none", () => {
    for (const text of ["{", "{}", '[{"name":"x"}]', "[null]"]) {
      localStorage.setItem("linchpin.views", text);
      expect(readKept()).toBe("damaged");
    }
  });
});
