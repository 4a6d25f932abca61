// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ConstraintChips } from "../../../../../client/panels/asking/ConstraintChips.tsx";
import { emptyPathQuestion } from "../../../../../client/question/question.ts";

afterEach(cleanup);

const question = {
  ...emptyPathQuestion,
  via: ["cedar", "dune"],
  avoid: ["acme"],
  asOf: "2024-05",
  knownBy: "2025",
  minimumConfidence: 0,
  minimumShare: 25,
  hubLimit: 1200,
  maximumOverlap: 0.5,
  families: ["OWNERSHIP", "SUPPLY"] as const,
  excludeKinds: ["BUYS_UNDER"] as const,
  direction: "FORWARD" as const,
  order: ["OWNERSHIP*", "BUYS_UNDER"],
};
const names = new Map([
  ["cedar", { id: "cedar", kind: "FIRM" as const, name: "Cedar" }],
  ["dune", null],
]);

function show() {
  const change = vi.fn();
  render(<ConstraintChips question={question} kinds={new Map()} names={names} change={change} />);
  return change;
}

describe("what narrows a question", () => {
  test("stands there in words, each part with a cross; an entity that the graph lacks says so", () => {
    show();
    expect(screen.getAllByRole("button").map((cross) => cross.getAttribute("aria-label"))).toEqual([
      "Remove through Cedar",
      "Remove through dune (not in the graph)",
      "Remove around acme",
      "Remove as of May 2024",
      "Remove known by 2025",
      "Remove confidence ≥ 0",
      "Remove share ≥ 25 %",
      "Remove hubs ≤ 1,200",
      "Remove overlap ≤ 0.5",
      "Remove only ownership, supply",
      "Remove without: buys under",
      "Remove forward only",
      "Remove order: ownership (any number), buys under",
    ]);
  });

  test.each([
    ["Remove through Cedar", { via: ["dune"] }],
    ["Remove around acme", { avoid: [] }],
    ["Remove as of May 2024", { asOf: null }],
    ["Remove known by 2025", { knownBy: null }],
    ["Remove confidence ≥ 0", { minimumConfidence: null }],
    ["Remove share ≥ 25 %", { minimumShare: null }],
    ["Remove hubs ≤ 1,200", { hubLimit: null }],
    ["Remove overlap ≤ 0.5", { maximumOverlap: null }],
    ["Remove only ownership, supply", { families: [] }],
    ["Remove without: buys under", { excludeKinds: [] }],
    ["Remove forward only", { direction: null }],
    ["Remove order: ownership (any number), buys under", { order: [] }],
  ])("is lifted alone by “%s”", (name, lifted) => {
    const change = show();
    fireEvent.click(screen.getByRole("button", { name }));
    expect(change).toHaveBeenCalledExactlyOnceWith(lifted);
  });
});
