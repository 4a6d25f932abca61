import { expect, test } from "vitest";
import type { PartialDate } from "../../../../../server/domain/partial-date.ts";
import { formatSpan } from "../../../../../server/domain/sentences/words-of-date.ts";

const since = "2023-05" as PartialDate;
const until = "2024" as PartialDate;

test("both dates read as a span, whatever the claim", () => {
  expect(formatSpan({ since, until }, "GOES_ON")).toBe("2023-05 to 2024");
  expect(formatSpan({ since, until }, "HAPPENED")).toBe("2023-05 to 2024");
});

test("a beginning alone reads by what it means", () => {
  expect(formatSpan({ since }, "GOES_ON")).toBe("since 2023-05");
  expect(formatSpan({ since }, "WENT_ON")).toBe("from 2023-05");
  expect(formatSpan({ since }, "HAPPENED")).toBe("2023-05");
});

test("an end alone reads until", () => {
  expect(formatSpan({ until }, "WENT_ON")).toBe("until 2024");
});

test("one day is one day", () => {
  expect(formatSpan({ since, until: since }, "GOES_ON")).toBe("2023-05");
});

test("without dates nothing is said", () => {
  expect(formatSpan({}, "GOES_ON")).toBeUndefined();
});
