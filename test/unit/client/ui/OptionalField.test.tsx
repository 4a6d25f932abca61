// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { OptionalField } from "../../../../client/ui/OptionalField.tsx";

afterEach(cleanup);

function type(text: string) {
  const onChange = vi.fn();
  render(
    <OptionalField
      label="As of"
      value="2019"
      placeholder="any time"
      accepts={(given) => /^\d{4}$/.test(given)}
      refusal="Give a year."
      onChange={onChange}
    />,
  );
  fireEvent.change(screen.getByLabelText("As of"), { target: { value: text } });
  return onChange;
}

describe("a field that may stay empty", () => {
  test("passes on what is accepted, without the spaces around it", () => {
    expect(type(" 2024 ")).toHaveBeenCalledExactlyOnceWith("2024");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("passes on nothing chosen when it is emptied", () => {
    expect(type("")).toHaveBeenCalledExactlyOnceWith(null);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("refuses anything else in words and passes nothing on", () => {
    expect(type("20")).not.toHaveBeenCalled();
    expect(screen.getByRole("alert").textContent).toBe("Give a year.");
    expect(screen.getByLabelText("As of").getAttribute("aria-invalid")).toBe("true");
  });
});
