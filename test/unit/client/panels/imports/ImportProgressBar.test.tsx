// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ImportProgressBar, wordProgress } from "../../../../../client/panels/imports/ImportProgressBar.tsx";

afterEach(cleanup);

const writing = {
  phase: "writing",
  done: 12_000,
  total: 40_000,
  bytesPerSecond: null,
  rowsPerSecond: 2_200,
  secondsLeft: 13,
} as const;

test("progress says how far it is, how fast it goes and how long it will take", () => {
  expect(wordProgress(writing)).toBe("12,000 of 40,000 records · 2,200 a second · 13 s left");
  for (const phase of ["unpacking", "reading"] as const) {
    expect(wordProgress({ ...writing, phase, rowsPerSecond: null, bytesPerSecond: 1_500_000, secondsLeft: 75 })).toBe(
      "12 kB of 40 kB · 1.5 MB a second · 1 min 15 s left",
    );
  }
  expect(wordProgress({ ...writing, rowsPerSecond: null, secondsLeft: null })).toBe("12,000 of 40,000 records");
});

test("a check compares where an import writes", () => {
  const show = (mode: "check" | "import") =>
    render(<ImportProgressBar mode={mode} progress={writing} onStop={() => undefined} />).container.querySelector("b")
      ?.textContent;
  expect([show("check"), show("import")]).toEqual(["Comparing", "Writing"]);
});
