// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { PathSentences } from "../../../../../client/panels/paths/PathSentences.tsx";
import type { RelationshipLine } from "../../../../../client/pieces/subgraph.ts";
import type { FoundPath } from "../../../../../client/question/kinds/paths.ts";

afterEach(cleanup);

const line = (id: string, sentence: string, confidence: number): RelationshipLine => ({
  id,
  sentence,
  confidence,
  kind: "BACKS",
  family: "OWNERSHIP",
  from: { id: "ana" },
  to: { id: "acme" },
  role: null,
  status: "REPORTED",
  disputed: false,
  share: null,
  amount: null,
  since: null,
  until: null,
  knownSince: null,
});
const best = line("r-1", "Ana backs Acme.", 0.8);
const beside = line("r-2", "Ana owns a part of Acme.", 0.5);

/** Shows a path of one step; gives what is asked for. */
function show(parallels: readonly RelationshipLine[] | undefined) {
  const step = { relationship: { id: "r-1" }, from: { id: "ana" }, to: { id: "acme" }, forward: true };
  const path = {
    hops: 1,
    steps: [{ ...step, ...(parallels && { parallels }) }],
    weakest: { relationship: { id: "r-1" } },
    explanation: [{ text: best.sentence, relationship: { id: "r-1" }, sources: [] }],
  } as unknown as FoundPath;
  const [onSwitchOff, onStep] = [vi.fn(), vi.fn()];
  render(
    <PathSentences
      path={path}
      subgraph={{ entities: [], relationships: [best] }}
      sources={new Map()}
      chosen={null}
      onStep={onStep}
      onSwitchOff={onSwitchOff}
    />,
  );
  return { onSwitchOff, onStep };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("a step with several claims", () => {
  test("is switched off with all of them, so that the next answer does not come back over a sibling", () => {
    const { onSwitchOff } = show([beside]);
    press("Switch this step off: Ana backs Acme.");
    expect(onSwitchOff).toHaveBeenCalledExactlyOnceWith(["r-1", "r-2"]);
  });

  test("opens the list of them, each with its status, its confidence and a switch, and one for all", () => {
    const { onSwitchOff, onStep } = show([beside]);
    fireEvent.click(screen.getByText("2 claims, one line"));
    expect(screen.getAllByText(/^confidence /).map(({ textContent }) => textContent)).toEqual([
      "confidence 0.80",
      "confidence 0.50",
    ]);
    press("Switch this claim off: Ana owns a part of Acme.");
    press("Switch both off");
    expect(onSwitchOff.mock.calls).toEqual([[["r-2"]], [["r-1", "r-2"]]]);
    press("Ana owns a part of Acme.");
    expect(onStep).toHaveBeenCalledExactlyOnceWith("r-2");
  });
});

test.each([[[]], [undefined]])("a step of one claim has no list, and is switched off alone (parallels: %j)", (none) => {
  const { onSwitchOff } = show(none);
  expect(screen.queryByText(/one line/)).toBeNull();
  press("Switch this step off: Ana backs Acme.");
  expect(onSwitchOff).toHaveBeenCalledExactlyOnceWith(["r-1"]);
});
