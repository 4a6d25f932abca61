// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WeightSliders } from "../../../../../client/panels/asking/WeightSliders.tsx";
import { limits } from "../../../../support/client/limits.ts";

const usual = limits.usual.weights;

afterEach(cleanup);

describe("the weights of a ranking", () => {
  test("are asked for at each move, all moves as one step of the history", () => {
    const change = vi.fn();
    render(<WeightSliders weights={usual} usual={usual} change={change} />);
    fireEvent.change(screen.getByLabelText("Doubt"), { target: { value: "2" } });
    fireEvent.change(screen.getByLabelText("Age"), { target: { value: "0.5" } });
    expect(change.mock.calls).toEqual([
      [{ weights: { ...usual, doubt: 2 } }, { replace: false }],
      [{ weights: { ...usual, age: 0.5 } }, { replace: true }],
    ]);
  });

  test("go back to the usual ones with one press, offered only where they differ", () => {
    const change = vi.fn();
    const { rerender } = render(<WeightSliders weights={usual} usual={usual} change={change} />);
    expect(screen.queryByRole("button")).toBeNull();
    rerender(<WeightSliders weights={{ ...usual, hub: 0 }} usual={usual} change={change} />);
    fireEvent.click(screen.getByRole("button", { name: "Usual weights" }));
    expect(change).toHaveBeenCalledWith({ weights: null }, { replace: false });
  });

  test("moved back to the usual ones are left to the server again", () => {
    const change = vi.fn();
    render(<WeightSliders weights={{ ...usual, doubt: 2 }} usual={usual} change={change} />);
    fireEvent.change(screen.getByLabelText("Doubt"), { target: { value: "1" } });
    expect(change).toHaveBeenCalledWith({ weights: null }, { replace: false });
  });

  test("show a weight beyond the scale as it is", () => {
    render(<WeightSliders weights={{ ...usual, length: 7 }} usual={usual} change={vi.fn()} />);
    expect(screen.getByLabelText<HTMLInputElement>("Length").value).toBe("7");
    expect(screen.getByText("7.00")).toBeDefined();
  });
});
