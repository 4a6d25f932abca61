import { expect, test } from "vitest";
import { carryOver } from "../../../../client/acts/carry-over.ts";

test("what is switched off goes along to another question, and nothing else does", () => {
  expect(carryOver("#entity=acme&acts=off:PERSON:/hide:acme/off:FIRM:DENIED/")).toBe("acts=off:FIRM:DENIED/");
  expect(carryOver("#entity=acme&acts=off:PERSON:/off::/")).toBe("");
  expect(carryOver("")).toBe("");
});
