// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Limits } from "../../../../../client/asking/use-limits.ts";
import { PathForm } from "../../../../../client/panels/asking/PathForm.tsx";
import { emptyPathQuestion, type PathQuestion } from "../../../../../client/question/question.ts";
import { limits } from "../../../../support/client/limits.ts";

afterEach(cleanup);

/** Shows the form; gives what each change asked for. */
function show(question: Partial<PathQuestion>, known: Limits | null) {
  const onChange = vi.fn();
  const form = (now: Limits | null) => (
    <PathForm
      question={{ ...emptyPathQuestion, ...question }}
      kinds={new Map()}
      names={new Map()}
      limits={now}
      onChange={onChange}
    />
  );
  const { rerender } = render(form(known), { wrapper: MemoryRouter });
  const changes = () => onChange.mock.calls.map(([asked]) => asked as PathQuestion);
  return { changes, learn: (now: Limits) => rerender(form(now)) };
}

const open = (chip: string) => fireEvent.click(screen.getByRole("button", { name: chip }));
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe("the form of a path question", () => {
  test("shows what the server takes where the question does not say", () => {
    show({}, limits);
    const { maxHops, limit } = limits.usual;
    for (const chip of [`≤ ${maxHops} hops`, `best ${limit}`, "confirmed, reported, alleged"]) {
      expect(screen.getByText(chip, { exact: false })).toBeDefined();
    }
  });

  test("refuses what is beyond the server's bound, and leaves to it what is usual", () => {
    const { changes } = show({ maxHops: 3 }, limits);
    open("≤ 3 hops");
    type(`Hops at most, 1 to ${limits.hops}`, String(limits.hops + 1));
    expect(screen.getByRole("alert").textContent).toBe(`Give a whole number from 1 to ${limits.hops}.`);
    expect(changes()).toEqual([]);
    type(`Hops at most, 1 to ${limits.hops}`, String(limits.usual.maxHops));
    expect(changes().map(({ maxHops }) => maxHops)).toEqual([null]);
  });

  test("works before the bounds have come, and takes them up when they do", () => {
    const { changes, learn } = show({}, null);
    open("usual hops");
    type("Hops at most", "4");
    expect(changes().map(({ maxHops }) => maxHops)).toEqual([4]);
    expect(screen.queryByRole("alert")).toBeNull();
    learn(limits);
    expect(screen.getByLabelText<HTMLInputElement>(`Hops at most, 1 to ${limits.hops}`).value).toBe(
      String(limits.usual.maxHops),
    );
  });

  test("says of statuses and weights that what is usual has not come yet", () => {
    show({}, null);
    open("usual statuses");
    expect(screen.getByText("What is usual has not come from the server yet.")).toBeDefined();
  });
});
