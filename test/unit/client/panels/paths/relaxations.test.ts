import { describe, expect, test } from "vitest";
import { relaxations } from "../../../../../client/panels/paths/relaxations.ts";
import { allStatuses, emptyPathQuestion } from "../../../../../client/question/question.ts";

const labels = (change: Partial<typeof emptyPathQuestion>) =>
  relaxations({ ...emptyPathQuestion, ...change }).map(({ label }) => label);

describe("one-press relaxations", () => {
  test("offer only what the question narrows", () => {
    expect(labels({})).toEqual(["Look up to 12 hops", "Count denied and withdrawn claims too"]);
    expect(labels({ maxHops: 12, statuses: allStatuses })).toEqual([]);
  });

  test("begin with what the reader switched off", () => {
    expect(labels({ without: ["r-1"], kinds: ["OWNS"], maxHops: 2 })).toEqual([
      "Switch all on again",
      "Allow the usual kinds",
      "Look up to 6 hops",
      "Count denied and withdrawn claims too",
    ]);
  });

  test("offer to lift every further option that is set", () => {
    const narrowed = { via: ["cedar"], avoid: ["dune"], asOf: "2024", minimumConfidence: 0.5, hubLimit: 40 };
    expect(labels({ ...narrowed, maxHops: 12, statuses: allStatuses })).toEqual([
      "Through no entity in particular",
      "Around no entity",
      "At any time",
      "Whatever the confidence",
      "Through hubs too",
    ]);
  });

  test("offer the hops that a path is known to need", () => {
    const question = { ...emptyPathQuestion, maxHops: 1, statuses: allStatuses };
    expect(relaxations(question, 3)).toEqual([{ label: "Look up to 3 hops", relaxed: { ...question, maxHops: 3 } }]);
  });

  test("change one thing each", () => {
    const question = { ...emptyPathQuestion, from: ["ana"], to: ["acme"], kinds: ["OWNS"] as const };
    expect(relaxations(question)[0]?.relaxed).toEqual({ ...question, kinds: [] });
  });
});
