import { expect, test } from "vitest";
import type { ClaimFilter } from "../../../../../../server/domain/claim-filter.ts";
import type { PartialDate } from "../../../../../../server/domain/partial-date.ts";
import { claimStatuses } from "../../../../../../server/domain/relationship.ts";
import { kindsOfFamilies, relationshipKindNames } from "../../../../../../server/domain/relationship-kinds.ts";
import { toFilterParameters } from "../../../../../../server/store/neo4j/read/to-filter-parameters.ts";

const everything: ClaimFilter = { kinds: [], families: [], excludeKinds: [], direction: "EITHER", statuses: [] };

test("spells out that nothing is constrained", () => {
  expect(toFilterParameters(everything)).toEqual({
    kinds: relationshipKindNames,
    undirectedKinds: ["PARTNER_OF", "FAMILY_OF", "ASSOCIATED_WITH", "NEAR", "COMPETES_WITH", "SAME_AS_CANDIDATE"],
    shareKinds: ["OWNS", "SUPPLIES"],
    direction: "EITHER",
    statuses: claimStatuses,
    minimumConfidence: 0,
    minimumShare: 0,
    asOfEarliest: null,
    asOfLatest: null,
    knownBy: null,
  });
});

test("a relationship must satisfy kinds and families both", () => {
  const { kinds } = toFilterParameters({ ...everything, kinds: ["OWNS", "NEAR"], families: ["OWNERSHIP", "SUPPLY"] });
  expect(kinds).toEqual(["OWNS"]);
  expect(toFilterParameters({ ...everything, kinds: ["NEAR"], families: ["SUPPLY"] }).kinds).toEqual([]);
  expect(toFilterParameters({ ...everything, families: ["ROLE"] }).kinds).toEqual(kindsOfFamilies(["ROLE"]));
});

test("a partial date counts with any of its days", () => {
  const month = "1970-02" as PartialDate;
  expect(toFilterParameters({ ...everything, asOf: month, knownBy: month })).toMatchObject({
    asOfEarliest: 31,
    asOfLatest: 58,
    knownBy: 58,
  });
});

test("where neither kinds nor families are named, the usual families count", () => {
  expect(toFilterParameters(everything, ["ROLE"]).kinds).toEqual(kindsOfFamilies(["ROLE"]));
  expect(toFilterParameters({ ...everything, kinds: ["NEAR"] }, ["ROLE"]).kinds).toEqual(["NEAR"]);
});
