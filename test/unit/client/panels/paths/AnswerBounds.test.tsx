// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, describe, expect, test } from "vitest";
import { AnswerBounds } from "../../../../../client/panels/paths/AnswerBounds.tsx";
import type { PathAnswer } from "../../../../../client/question/kinds/paths.ts";
import { emptyPathQuestion } from "../../../../../client/question/question.ts";
import { limits } from "../../../../support/client/limits.ts";

afterEach(cleanup);

const report = { exact: true, entitiesVisited: 12, hubsSkipped: [] as readonly { id: string; name: string }[] };

function read(searched: Partial<typeof report>): string | null {
  const found = { paths: [{ id: "p-1" }], truncated: false, searched: { ...report, ...searched } };
  const answer = { kind: "paths", question: emptyPathQuestion, found } as unknown as PathAnswer;
  return render(<AnswerBounds answer={answer} limits={limits} />, { wrapper: MemoryRouter }).container.textContent;
}

const searched = "The one path there is. Searched up to 6 hops, 12 entities looked at.";

describe("the bounds of an answer", () => {
  test("say that no better path exists where the search is exact", () => {
    expect(read({})).toBe(`${searched} No better path exists within these bounds.`);
  });

  test("say that better paths may exist where it is not", () => {
    expect(read({ exact: false })).toBe(`${searched} Ranked among the candidates found; better paths may exist.`);
  });

  test("name the hubs that were not walked through", () => {
    const hubs = [
      { id: "acme", name: "Acme" },
      { id: "borealis", name: "Borealis" },
    ];
    expect(read({ hubsSkipped: hubs })).toContain(
      "Not walked through, for having too many relationships: Acme, Borealis",
    );
  });
});
