import { describe, expect, test } from "vitest";
import { isOutside } from "../../../../client/acts/is-outside.ts";

const undated = { since: null, until: null, knownSince: null };
const span = { kind: "span", from: "2024-03", until: "2024-09-15", axis: "valid" } as const;

describe("a claim and a span of time", () => {
  test.each([
    ["no date at all", {}, false],
    ["an end on the first day", { until: "2024-03-01" }, false],
    ["an end the day before", { until: "2024-02-29" }, true],
    ["an end somewhere in the year", { until: "2024" }, false],
    ["a beginning on the last day", { since: "2024-09-15" }, false],
    ["a beginning the day after", { since: "2024-09-16" }, true],
    ["a beginning somewhere in that month", { since: "2024-09" }, false],
    ["a beginning in the year after", { since: "2025" }, true],
  ])("with %s", (_, dates, outside) => {
    expect(isOutside({ ...undated, ...dates }, span)).toBe(outside);
  });

  test("in known time lies outside only where it became known later: what is known stays known", () => {
    const known = { ...span, axis: "known" } as const;
    expect(isOutside({ ...undated, until: "2020" }, known)).toBe(false);
    expect(isOutside({ ...undated, knownSince: "2020" }, known)).toBe(false);
    expect(isOutside({ ...undated, knownSince: "2025" }, known)).toBe(true);
  });

  test("whose ends are open leaves out nothing", () => {
    const open = { ...span, from: null, until: null };
    expect(isOutside({ ...undated, since: "2025", until: "2020" }, open)).toBe(false);
  });
});
