// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { NumberField } from "../../../../client/ui/NumberField.tsx";

afterEach(cleanup);

function type(value: string) {
  const onChange = vi.fn();
  render(<NumberField label="Hops" value={6} least={1} most={12} refusal="Give 1 to 12." onChange={onChange} />);
  fireEvent.change(screen.getByLabelText("Hops"), { target: { value } });
  return onChange;
}

describe("a number with bounds", () => {
  test("passes on what is inside them", () => {
    expect(type("12")).toHaveBeenCalledWith(12);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test.each(["0", "13", "", "1.5"])("refuses %o in words and passes nothing on", (value) => {
    expect(type(value)).not.toHaveBeenCalled();
    expect(screen.getByRole("alert").textContent).toBe("Give 1 to 12.");
    expect(screen.getByLabelText<HTMLInputElement>("Hops").getAttribute("aria-invalid")).toBe("true");
  });
});
