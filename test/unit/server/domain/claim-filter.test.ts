import { expect, test } from "vitest";
import {
  type ClaimFilter,
  type FilteredClaim,
  listAdmittedKinds,
  listDegreeFamilies,
  toClaimTest,
} from "../../../../server/domain/claim-filter.ts";
import type { PartialDate } from "../../../../server/domain/partial-date.ts";
import { families, kindsOfFamilies, pathFamilies } from "../../../../server/domain/relationship-kinds.ts";

const everything: ClaimFilter = { kinds: [], families: [], excludeKinds: [], direction: "EITHER", statuses: [] };
const stake: FilteredClaim = { kind: "OWNS", status: "REPORTED", confidence: 0.6 };

function admits(filter: Partial<ClaimFilter>, claim: Partial<FilteredClaim> = {}, way: "on" | "back" = "on"): boolean {
  const passes = toClaimTest({ ...everything, ...filter }, families);
  return passes({ claim: { ...stake, ...claim }, forward: way === "on" });
}

test("with neither kinds nor families the usual families count", () => {
  expect(listAdmittedKinds(everything, pathFamilies)).toEqual(kindsOfFamilies(pathFamilies));
  expect(listDegreeFamilies(everything, pathFamilies)).toEqual(pathFamilies);
});

test("kinds alone are taken from every family, and the degree counts their families", () => {
  const asked = { ...everything, kinds: ["NEAR", "OWNS"] } as const;
  expect(listAdmittedKinds(asked, pathFamilies)).toEqual(["OWNS", "NEAR"]);
  expect(listDegreeFamilies(asked, pathFamilies)).toEqual(["OWNERSHIP", "PLACE"]);
});

test("kinds and families must both hold, and exclusions take away without changing the degree", () => {
  const asked = { ...everything, kinds: ["NEAR", "OWNS", "BACKS"], families: ["OWNERSHIP"] } as const;
  expect(listAdmittedKinds(asked, pathFamilies)).toEqual(["OWNS", "BACKS"]);
  const excluding = { ...asked, excludeKinds: ["OWNS"] } as const;
  expect(listAdmittedKinds(excluding, pathFamilies)).toEqual(["BACKS"]);
  expect(listDegreeFamilies(excluding, pathFamilies)).toEqual(["OWNERSHIP"]);
});

test("a direction is asked of kinds that have one", () => {
  expect(admits({ direction: "FORWARD" }, {}, "back")).toBe(false);
  expect(admits({ direction: "BACKWARD" }, {}, "back")).toBe(true);
  expect(admits({ direction: "FORWARD" }, { kind: "NEAR" }, "back")).toBe(true);
});

test("status and confidence are bounds that count themselves", () => {
  expect(admits({ statuses: ["CONFIRMED"] })).toBe(false);
  expect(admits({ statuses: ["CONFIRMED", "REPORTED"] })).toBe(true);
  expect(admits({ minimumConfidence: 0.6 })).toBe(true);
  expect(admits({ minimumConfidence: 0.61 })).toBe(false);
});

test("a share counts where it may reach the percent, and is not asked of kinds that carry none", () => {
  expect(admits({ minimumShare: 50 }, { share: { minimum: 0, maximum: 50 } })).toBe(true);
  expect(admits({ minimumShare: 50 }, { share: { minimum: 0, maximum: 50, maximumExclusive: true } })).toBe(false);
  expect(admits({ minimumShare: 50 })).toBe(true);
  expect(admits({ minimumShare: 50 }, { kind: "BACKS", share: { minimum: 0, maximum: 10 } })).toBe(true);
});

test("what may hold on a date counts, also where a date is partial or an end is open", () => {
  const [since, until] = ["2020-06", "2021"] as PartialDate[];
  const dated = { ...(since && { since }), ...(until && { until }) };
  const on = (date: string) => admits({ asOf: date as PartialDate }, dated);
  expect(["2020-05", "2020", "2020-06-01", "2021-12-31", "2022"].map(on)).toEqual([false, true, true, true, false]);
  expect(admits({ asOf: "1900" as PartialDate })).toBe(true);
});

test("a claim was known from its first publication on, and one without any never", () => {
  const known = { knownSince: "2020-06" as PartialDate };
  expect(admits({ knownBy: "2020-05-31" as PartialDate }, known)).toBe(false);
  expect(admits({ knownBy: "2020-06-01" as PartialDate }, known)).toBe(true);
  expect(admits({ knownBy: "2030" as PartialDate })).toBe(false);
});
