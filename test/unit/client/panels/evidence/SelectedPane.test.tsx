// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { SelectedPane } from "../../../../../client/panels/evidence/SelectedPane.tsx";
import { askAbout } from "../../../../../client/question/question.ts";
import { loadedAnswer, loadedPage } from "../../../../support/browser/loaded.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("on an entity's page its facts come from the answer and are not asked for again", () => {
  const fetched = vi.fn();
  vi.stubGlobal("fetch", fetched);
  const question = askAbout("ana");
  const show = (answer: Parameters<typeof SelectedPane>[0]["answer"]) => (
    <MemoryRouter>
      <SelectedPane answer={answer} question={question} onChange={() => undefined} />
    </MemoryRouter>
  );
  const { rerender } = render(show(null));
  expect(screen.getByText("Asking…")).toBeDefined();
  rerender(show(loadedAnswer("Ana", loadedPage([]))));
  expect(screen.getByRole("heading", { level: 2 }).textContent?.trim()).toBe("Ana");
  expect(fetched).not.toHaveBeenCalled();
});
