// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WeightSliders } from "../../../../../client/panels/asking/WeightSliders.tsx";
import { usualWeights } from "../../../../../client/question/question.ts";

afterEach(cleanup);

describe("the weights of a ranking", () => {
  test("are asked for at each move, all moves as one step of the history", () => {
    const change = vi.fn();
    render(<WeightSliders weights={usualWeights} change={change} />);
    fireEvent.change(screen.getByLabelText("Doubt"), { target: { value: "2" } });
    fireEvent.change(screen.getByLabelText("Age"), { target: { value: "0.5" } });
    expect(change.mock.calls).toEqual([
      [{ weights: { ...usualWeights, doubt: 2 } }, { replace: false }],
      [{ weights: { ...usualWeights, age: 0.5 } }, { replace: true }],
    ]);
  });

  test("go back to the usual ones with one press, offered only where they differ", () => {
    const change = vi.fn();
    const { rerender } = render(<WeightSliders weights={usualWeights} change={change} />);
    expect(screen.queryByRole("button")).toBeNull();
    rerender(<WeightSliders weights={{ ...usualWeights, hub: 0 }} change={change} />);
    fireEvent.click(screen.getByRole("button", { name: "Usual weights" }));
    expect(change).toHaveBeenCalledWith({ weights: usualWeights }, { replace: false });
  });

  test("show a weight beyond the scale as it is", () => {
    render(<WeightSliders weights={{ ...usualWeights, length: 7 }} change={vi.fn()} />);
    expect(screen.getByLabelText<HTMLInputElement>("Length").value).toBe("7");
    expect(screen.getByText("7.00")).toBeDefined();
  });
});
