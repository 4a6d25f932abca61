// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WayOptions } from "../../../../../client/panels/asking/WayOptions.tsx";
import { emptyPathQuestion, type PathQuestion } from "../../../../../client/question/question.ts";

afterEach(cleanup);

const kinds = new Map(
  (["OWNS", "BACKS"] as const).map((kind) => [
    kind,
    { kind, family: "OWNERSHIP" as const, forward: kind.toLowerCase(), backward: "", directed: true },
  ]),
);

function show(question: Partial<PathQuestion>) {
  const write = vi.fn();
  render(<WayOptions question={{ ...emptyPathQuestion, ...question }} kinds={kinds} write={write} />);
  return write;
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const pick = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe("which way a path goes", () => {
  test("is chosen by direction, and left to the server where it is both", () => {
    const write = show({ direction: "BACKWARD" });
    pick("Directed relationships", "FORWARD");
    pick("Directed relationships", "EITHER");
    expect(write.mock.calls).toEqual([[{ direction: "FORWARD" }], [{ direction: null }]]);
  });

  test("is narrowed to families and without kinds by ticks", () => {
    const write = show({ families: ["SUPPLY"], excludeKinds: ["BACKS"] });
    fireEvent.click(screen.getByLabelText("ownership"));
    fireEvent.click(screen.getByLabelText("backs"));
    expect(write.mock.calls).toEqual([[{ families: ["OWNERSHIP", "SUPPLY"] }], [{ excludeKinds: [] }]]);
  });

  test("is put in order step by step", () => {
    const write = show({ order: ["OWNERSHIP*", "BACKS"] });
    press("Add a step");
    pick("Step 1", "SUPPLY");
    fireEvent.click(screen.getAllByLabelText("any number of times, or none")[1] as HTMLElement);
    press("Move step 2 forward");
    press("Remove step 1");
    expect(write.mock.calls.map(([{ order }]) => order)).toEqual([
      ["OWNERSHIP*", "BACKS", "OWNERSHIP"],
      ["SUPPLY*", "BACKS"],
      ["OWNERSHIP*", "BACKS*"],
      ["BACKS", "OWNERSHIP*"],
      ["BACKS"],
    ]);
  });
});
