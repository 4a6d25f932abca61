import { expect, test } from "vitest";
import type { Claim } from "../../../../../server/domain/claim.ts";
import type { PartialDate } from "../../../../../server/domain/partial-date.ts";
import { toDay } from "../../../../../server/domain/partial-date.ts";
import { claimStatuses } from "../../../../../server/domain/relationship.ts";
import { type RelationshipKind, relationshipKindNames } from "../../../../../server/domain/relationship-kinds.ts";
import { formatSentence, type Reading } from "../../../../../server/domain/sentences/sentence.ts";

const today = toDay(new Date("2026-01-01"));

function claim(facts: Partial<Claim> = {}): Claim {
  return { kind: "OWNS", status: "REPORTED", disputed: false, interests: [], ...facts };
}

function tell(facts: Partial<Claim>, reading: Partial<Reading> = {}): string {
  return formatSentence(claim(facts), {
    from: "Ana",
    to: "Borealis",
    direction: "FORWARD",
    deniedBy: [],
    today,
    ...reading,
  });
}

const date = (text: string) => text as PartialDate;

// biome-ignore format: a table, one row a kind: read from the first end and from the second
const readings: Readonly<Record<RelationshipKind, readonly [string, string]>> = {
  OWNS: ["Ana is an owner of Borealis, share not stated (reported).", "Borealis has Ana as an owner, share not stated (reported)."],
  CONTROLS: ["Ana controls Borealis (reported).", "Borealis is controlled by Ana (reported)."],
  BACKS: ["Ana backs Borealis (reported).", "Borealis is backed by Ana (reported)."],
  LENDS_TO: ["Ana lends to Borealis (reported).", "Borealis borrows from Ana (reported)."],
  MERGED_INTO: ["Ana merged into Borealis (reported).", "Borealis absorbed Ana (reported)."],
  SUPPLIES: ["Ana supplies Borealis (reported).", "Borealis is supplied by Ana (reported)."],
  MAKES: ["Ana makes Borealis (reported).", "Borealis is made by Ana (reported)."],
  COMPONENT_OF: ["Ana is a component of Borealis (reported).", "Borealis contains Ana (reported)."],
  HOSTS: ["Ana hosts the machines of Borealis (reported).", "Borealis has its machines hosted by Ana (reported)."],
  OPERATES: ["Ana operates Borealis (reported).", "Borealis is operated by Ana (reported)."],
  BUYS_UNDER: ["Ana buys under Borealis (reported).", "Borealis has Ana as a buyer (reported)."],
  SELLS_UNDER: ["Ana sells under Borealis (reported).", "Borealis has Ana as a seller (reported)."],
  INTERMEDIATES: ["Ana intermediates Borealis (reported).", "Borealis is intermediated by Ana (reported)."],
  COVERS: ["Ana covers Borealis (reported).", "Borealis is covered by Ana (reported)."],
  PAYS: ["Ana pays Borealis (reported).", "Borealis is paid by Ana (reported)."],
  OFFICER_OF: ["Ana is an officer of Borealis (reported).", "Borealis has Ana as an officer (reported)."],
  FOUNDED: ["Ana is a founder of Borealis (reported).", "Borealis has Ana as a founder (reported)."],
  ADVISES: ["Ana advises Borealis (reported).", "Borealis is advised by Ana (reported)."],
  MEMBER_OF: ["Ana is a member of Borealis (reported).", "Borealis has Ana as a member (reported)."],
  PARTNER_OF: ["Ana is a partner of Borealis (reported).", "Borealis is a partner of Ana (reported)."],
  FAMILY_OF: ["Ana is family of Borealis (reported).", "Borealis is family of Ana (reported)."],
  ASSOCIATED_WITH: ["Ana is associated with Borealis (reported).", "Borealis is associated with Ana (reported)."],
  CONDUCTS: ["Ana conducts Borealis (reported).", "Borealis is conducted by Ana (reported)."],
  TAKES_PART_IN: ["Ana takes part in Borealis (reported).", "Borealis has Ana as a participant (reported)."],
  EXAMINES: ["Ana examines Borealis (reported).", "Borealis is examined by Ana (reported)."],
  DRAWS_ON: ["Ana draws on Borealis (reported).", "Borealis is drawn on by Ana (reported)."],
  SANCTIONS: ["Ana sanctions Borealis (reported).", "Borealis is sanctioned by Ana (reported)."],
  REGULATES: ["Ana regulates Borealis (reported).", "Borealis is regulated by Ana (reported)."],
  SUES: ["Ana sues Borealis (reported).", "Borealis is sued by Ana (reported)."],
  PART_OF: ["Ana is part of Borealis (reported).", "Borealis has Ana as a part (reported)."],
  LOCATED_IN: ["Ana is located in Borealis (reported).", "Borealis is the location of Ana (reported)."],
  NEAR: ["Ana is near Borealis (reported).", "Borealis is near Ana (reported)."],
  COMPETES_WITH: ["Ana competes with Borealis (reported).", "Borealis competes with Ana (reported)."],
  SAME_AS_CANDIDATE: ["Ana may be the same as Borealis (reported).", "Borealis may be the same as Ana (reported)."],
};

test.each(relationshipKindNames)("%s reads as a sentence from either end", (kind) => {
  expect([tell({ kind }), tell({ kind }, { direction: "BACKWARD" })]).toEqual(readings[kind]);
});

test.each(relationshipKindNames)("%s can be told in the past", (kind) => {
  const ended = { kind, until: date("2020") };
  const told = [tell(ended), tell(ended, { direction: "BACKWARD" })].join(" ");
  expect(told).not.toMatch(/\b(is|has|owns|supplies|makes|sues|pays|backs)\b/);
  expect(told).toMatch(/\(reported, until 2020\)/);
});

test("the documented example reads as documented, and from its other end", () => {
  const stake = claim({ status: "CONFIRMED", since: date("2025-03-31"), share: { minimum: 80, maximum: 80 } });
  const reading = { from: "Hut 8", to: "American Bitcoin", deniedBy: [], today } as const;
  expect(formatSentence(stake, { ...reading, direction: "FORWARD" })).toBe(
    "Hut 8 owns 80 % of American Bitcoin (confirmed, 2025-03-31).",
  );
  expect(formatSentence(stake, { ...reading, direction: "BACKWARD" })).toBe(
    "American Bitcoin is owned 80 % by Hut 8 (confirmed, 2025-03-31).",
  );
});

test("every status stands in the sentence, and only what is established is said without a hedge", () => {
  const told = claimStatuses.map((status) => tell({ kind: "BACKS", status, since: date("2021") }));
  expect(told).toEqual([
    "Ana backs Borealis (confirmed, 2021).",
    "Ana backs Borealis (reported, 2021).",
    "It is alleged that Ana backs Borealis (2021).",
    "It was claimed that Ana backs Borealis (2021; denied).",
    "It was claimed that Ana backs Borealis (retracted, 2021).",
  ]);
});

test("who denies a claim is named beside it", () => {
  expect(tell({ kind: "EXAMINES", disputed: true }, { deniedBy: ["Borealis"] })).toBe(
    "Ana examines Borealis (reported; denied by Borealis).",
  );
  expect(tell({ kind: "BACKS", status: "DENIED", disputed: true }, { deniedBy: ["Borealis", "Cleo", "Dora"] })).toBe(
    "It was claimed that Ana backs Borealis (denied by Borealis, Cleo and Dora).",
  );
});

test("a denial without a speaker is said to be a dispute", () => {
  expect(tell({ kind: "BACKS", disputed: true })).toBe("Ana backs Borealis (reported; disputed).");
});

test("an unknown share is said to be not stated, never owned in whole and never 0", () => {
  expect(tell({ share: { minimum: 0, maximum: 100 } })).toBe(
    "Ana is an owner of Borealis, share not stated (reported).",
  );
});

test("a share that is an interval keeps its bounds", () => {
  const share = { minimum: 50, maximum: 100, minimumExclusive: true } as const;
  expect(tell({ share })).toBe("Ana owns more than 50 % of Borealis (reported).");
  expect(tell({ share: { minimum: 40, maximum: 55 } }, { direction: "BACKWARD" })).toBe(
    "Borealis is owned 40–55 % by Ana (reported).",
  );
});

test("votes or a seat on the board alone are an interest, not owning", () => {
  expect(tell({ interests: ["votingRights"], share: { minimum: 30, maximum: 30 } })).toBe(
    "Ana holds an interest of 30 % in Borealis (reported; voting rights).",
  );
  expect(tell({ interests: ["appointmentOfBoard"], directness: "INDIRECT" }, { direction: "BACKWARD" })).toBe(
    "Borealis has Ana as the holder of an interest, share not stated (reported; appointment of board, held indirectly).",
  );
  expect(tell({ interests: ["shareholding", "votingRights"], share: { minimum: 30, maximum: 30 } })).toBe(
    "Ana owns 30 % of Borealis (reported; shares and voting rights).",
  );
});

test("a supply names the goods and whose intake the share is of, from either end", () => {
  const supply = { kind: "SUPPLIES", component: "wafer", share: { minimum: 60, maximum: 60 } } as const;
  expect(tell(supply)).toBe("Ana supplies Borealis with wafers, 60 % of Borealis’s intake (reported).");
  expect(tell(supply, { direction: "BACKWARD" })).toBe(
    "Borealis is supplied by Ana with wafers, 60 % of Borealis’s intake (reported).",
  );
  expect(tell({ kind: "SUPPLIES", component: "flux-plate" })).toBe(
    "Ana supplies Borealis (reported; component: flux-plate).",
  );
});

test("a payment is told with its sum, any other claim with the sum beside it", () => {
  const amount = { amount: "314000000", currency: "USD" };
  expect(tell({ kind: "PAYS", amount })).toBe("Ana pays USD 314 million to Borealis (reported).");
  expect(tell({ kind: "PAYS", amount }, { direction: "BACKWARD" })).toBe(
    "Borealis is paid USD 314 million by Ana (reported).",
  );
  expect(tell({ kind: "BUYS_UNDER", amount, units: 48058 })).toBe(
    "Ana buys under Borealis (reported; USD 314 million; 48,058 units).",
  );
});

test("a title reads as part of the sentence, any other wording of a source is quoted", () => {
  expect(tell({ kind: "OFFICER_OF", role: "Chairman and chief executive", since: date("2024-02") })).toBe(
    "Ana is Chairman and chief executive of Borealis (reported, since 2024-02).",
  );
  expect(tell({ kind: "OFFICER_OF", role: "director" }, { direction: "BACKWARD" })).toBe(
    "Borealis has Ana as director (reported).",
  );
  expect(tell({ kind: "SANCTIONS", role: "export licence needed, usually refused", since: date("2025-01") })).toBe(
    "Ana sanctions Borealis (reported, since 2025-01; “export licence needed, usually refused”).",
  );
});

test("what the source calls former is told in the past", () => {
  expect(tell({ kind: "OFFICER_OF", role: "former chief financial officer" })).toBe(
    "Ana was chief financial officer of Borealis (reported).",
  );
  expect(tell({ kind: "PARTNER_OF", role: "former mining arm", since: date("2019") })).toBe(
    "Ana was a partner of Borealis (reported, from 2019; “former mining arm”).",
  );
});

test("a claim is told in the past from the day after its last", () => {
  const lease = { kind: "HOSTS", until: date("2025-12") } as const;
  expect(tell(lease, { today: toDay(new Date("2025-12-31")) })).toBe(
    "Ana hosts the machines of Borealis (reported, until 2025-12).",
  );
  expect(tell(lease, { today: toDay(new Date("2026-01-01")) })).toBe(
    "Ana hosted the machines of Borealis (reported, until 2025-12).",
  );
});

test("a distance and a likeness are told with their figures", () => {
  expect(tell({ kind: "NEAR", distanceKilometres: 1.3 })).toBe("Ana is near Borealis, 1.3 km away (reported).");
  expect(tell({ kind: "SAME_AS_CANDIDATE", score: 0.5 })).toBe(
    "Ana may be the same as Borealis (reported; score 0.5).",
  );
});

test("a name that ends in a full stop gets no second one", () => {
  expect(tell({ kind: "BACKS", status: "ALLEGED" }, { to: "Borealis Inc." })).toBe(
    "It is alleged that Ana backs Borealis Inc.",
  );
});

test("a name with line breaks or signs of a replacement pattern stays one line and itself", () => {
  expect(tell({ kind: "OFFICER_OF" }, { from: "Ana\n $& Cleo", direction: "BACKWARD" })).toBe(
    "Borealis has Ana $& Cleo as an officer (reported).",
  );
});

test("an overlong role is cut with a sign that it is", () => {
  const sentence = tell({ kind: "BACKS", role: "x".repeat(2_000) });
  expect(sentence).toBe(`Ana backs Borealis (reported; “${"x".repeat(160)}…”).`);
});
