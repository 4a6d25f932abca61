import { describe, expect, test } from "vitest";
import { formatView, parseView, toFileName } from "../../../../client/view/saved-view.ts";

const view = {
  title: "From Eric Trump to Operation Red Sunset",
  savedOn: "2026-11-22T09:30:00.000Z",
  graphVersion: "963fc9c53638",
  address: "/explore?from=eric-trump&to=operation-red-sunset#acts=expand:bitmain::1/",
};
const changed = (change: object) => parseView(JSON.stringify({ linchpinView: 1, ...view, ...change }));

describe("a saved view", () => {
  test("is read from its file as it was written", () => {
    expect(parseView(formatView(view))).toEqual(view);
    expect(parseView(formatView({ ...view, graphVersion: null }))).toEqual({ ...view, graphVersion: null });
  });

  test.each([
    ["linchpinView", { linchpinView: 2 }],
    ["title", { title: " " }],
    ["title", { title: "x".repeat(301) }],
    ["savedOn", { savedOn: "yesterday" }],
    ["graphVersion", { graphVersion: 3 }],
    ["address", { address: "https://elsewhere.example/explore" }],
    ["address", { address: "//elsewhere.example" }],
    ["address", { address: "/explore/../import" }],
    ["address", { address: undefined }],
  ])("whose %s is wrong is refused by that field", (field, change) => {
    expect(changed(change)).toMatchObject({ kind: "wrong", field });
  });

  test("that is cut, empty or something else is refused and never throws", () => {
    const text = formatView(view);
    for (const cut of ["", text.slice(0, 40), "<html>"]) expect(parseView(cut)).toEqual({ kind: "not-json" });
    for (const other of ["[]", "null", "3"])
      expect(parseView(other)).toMatchObject({ kind: "wrong", field: "the file" });
  });

  test("is called by its title, without what a file's name cannot hold", () => {
    expect(toFileName({ ...view, title: "../Eric <img> / Trump" })).toBe("Eric-img-Trump.linchpin-view.json");
    expect(toFileName({ ...view, title: "///" })).toBe("view.linchpin-view.json");
    expect(toFileName({ ...view, title: "م".repeat(10_000) })).toBe(`${"م".repeat(60)}.linchpin-view.json`);
  });
});
