import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allStatuses,
  askAbout,
  directions,
  emptyPathQuestion,
  type Question,
} from "../../../../client/question/question.ts";
import { parseQuestion, toSearch } from "../../../../client/question/url.ts";

const id = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" });
const ids = fc.uniqueArray(id, { maxLength: 4 });
const statuses = fc
  .subarray([...allStatuses], { minLength: 1 })
  .map((chosen) => allStatuses.filter((status) => chosen.includes(status)));
const kinds = fc.subarray(["OWNS", "BACKS", "SUPPLIES", "EXAMINES"] as const);

const hundredths = fc.nat({ max: 500 }).map((count) => count / 100);
const date = fc.constantFrom("2024", "2024-05", "2024-05-17");

const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({
    kind: fc.constant("paths" as const),
    from: ids,
    to: ids,
    maxHops: fc.option(fc.nat({ max: 999 })),
    limit: fc.option(fc.nat({ max: 999 })),
    kinds,
    families: fc.subarray(["OWNERSHIP", "SUPPLY", "PLACE"] as const),
    excludeKinds: kinds,
    direction: fc.option(fc.constantFrom(...directions)),
    order: fc.array(fc.constantFrom("OWNERSHIP*", "SUPPLY", "BUYS_UNDER", "BUYS_UNDER*"), { maxLength: 5 }),
    statuses: fc.option(statuses),
    avoidRelationships: ids,
    via: ids,
    avoid: ids,
    asOf: fc.option(date),
    knownBy: fc.option(date),
    minimumConfidence: fc.option(hundredths),
    minimumShare: fc.option(hundredths),
    maximumOverlap: fc.option(hundredths),
    hubLimit: fc.option(fc.nat({ max: 999 })),
    weights: fc.option(fc.record({ length: hundredths, doubt: hundredths, hub: hundredths, age: hundredths })),
  }),
  fc.record({
    kind: fc.constant("entity" as const),
    id,
    group: fc.option(
      fc.record({
        kind: fc.constantFrom("OWNS" as const, "PARTNER_OF" as const),
        direction: fc.constantFrom("FORWARD" as const, "BACKWARD" as const, "EITHER" as const),
      }),
    ),
    statuses: fc.option(statuses),
  }),
);

describe("the address of a question", () => {
  test("reads back as the same question", () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(parseQuestion(toSearch(asked))).toEqual(asked);
      }),
    );
  });

  test("leaves out what is usual", () => {
    expect(toSearch({ ...emptyPathQuestion, from: ["ana"], to: ["acme"] })).toBe("?from=ana&to=acme");
    expect(toSearch(askAbout("borealis"))).toBe("?entity=borealis");
  });

  test("names every end and every option that differs", () => {
    const asked = { ...emptyPathQuestion, from: ["ana", "bo"], to: ["acme"], maxHops: 4, avoidRelationships: ["r-1"] };
    expect(toSearch(asked)).toBe("?from=ana&from=bo&to=acme&without=r-1&hops=4");
    const narrowed = {
      ...asked,
      avoidRelationships: [],
      via: ["cedar"],
      avoid: ["dune"],
      asOf: "2024-05",
      hubLimit: 40,
    };
    expect(toSearch(narrowed)).toBe("?from=ana&from=bo&to=acme&via=cedar&avoid=dune&hops=4&asOf=2024-05&hubLimit=40");
    const weighed = { ...emptyPathQuestion, weights: { length: 1, doubt: 0, hub: 0.4, age: 2.5 } };
    expect(new URLSearchParams(toSearch(weighed)).get("weights")).toBe("1,0,0.4,2.5");
  });

  test("keeps a number beyond the bound, which is the server's to refuse", () => {
    expect(parseQuestion("?from=ana&to=acme&hops=99")).toMatchObject({ maxHops: 99 });
  });

  test.each([
    ["?from=a&to=b&hops=six", { parameter: "hops", value: "six", expected: "a whole number" }],
    ["?from=a&to=b&best=-1", { parameter: "best", value: "-1", expected: "a whole number" }],
    ["?from=a&to=b&statuses=TRUE", { parameter: "statuses", value: "TRUE" }],
    ["?from=a&to=b&statuses=", { parameter: "statuses", value: "" }],
    ["?from=a&to=b&kinds=OWNS,no%20kind", { parameter: "kinds", value: "no kind" }],
    ["?from=a&to=b&families=Owner", { parameter: "families", value: "Owner" }],
    ["?from=a&to=b&excludeKinds=OWNS*", { parameter: "excludeKinds", value: "OWNS*" }],
    ["?from=a&to=b&order=*", { parameter: "order", value: "*" }],
    [
      "?from=a&to=b&direction=UP",
      { parameter: "direction", value: "UP", expected: "one of EITHER, FORWARD, BACKWARD" },
    ],
    ["?from=a&to=b&minimumShare=half", { parameter: "minimumShare", value: "half" }],
    ["?from=a&to=b&maximumOverlap=-1", { parameter: "maximumOverlap", value: "-1" }],
    ["?from=a&to=b&asOf=May", { parameter: "asOf", value: "May" }],
    ["?from=a&to=b&asOf=2025-13-45", { parameter: "asOf", value: "2025-13-45" }],
    ["?from=a&to=b&asOf=2025-02-29", { parameter: "asOf", value: "2025-02-29" }],
    ["?from=a&to=b&knownBy=0000", { parameter: "knownBy", value: "0000" }],
    ["?from=a&to=b&knownBy=2024-5", { parameter: "knownBy", value: "2024-5" }],
    ["?from=a&to=b&minimumConfidence=high", { parameter: "minimumConfidence", value: "high" }],
    ["?from=a&to=b&hubLimit=0.5", { parameter: "hubLimit", value: "0.5", expected: "a whole number" }],
    ["?from=a&to=b&weights=1,1", { parameter: "weights", value: "1,1" }],
    ["?from=a&to=b&weights=1,1,-1,0", { parameter: "weights", value: "1,1,-1,0" }],
    ["?entity=", { parameter: "entity", value: "" }],
    ["?entity=acme&group=OWNS", { parameter: "group", value: "OWNS" }],
  ])("refuses %s and names the part", (search, part) => {
    expect(parseQuestion(search)).toMatchObject({ kind: "unreadable", ...part });
  });

  test("gives a question or a refusal for any text, and never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(["paths", "entity", "unreadable"]).toContain(parseQuestion(`?${text}`).kind);
      }),
    );
  });
});
