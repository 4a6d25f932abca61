import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const whole = `query ($id: ID!) {
  relationship(id: $id) {
    id kind family from { id } to { id } sentence role note status disputed confidence
    share { minimum maximum exact minimumExclusive maximumExclusive }
    interests directness distanceKilometres component amount { amount currency } units since until knownSince
    evidence { stance quote locator properties statedBy { id } source { id } }
  }
}`;

test("gives a claim with its share, sentence and evidence", async () => {
  const { status, data } = await api.ask(whole, { id: "r-9533f1c7e5a2357a" });
  const support = { stance: "SUPPORTS", quote: null, locator: null, properties: [], statedBy: null };
  expect({ status, data }).toEqual({
    status: 200,
    data: {
      relationship: {
        id: "r-9533f1c7e5a2357a",
        kind: "OWNS",
        family: "OWNERSHIP",
        from: { id: "eric-trump" },
        to: { id: "american-bitcoin" },
        sentence:
          "Eric Trump owns 7.5 % of American Bitcoin Corp. (reported, 2025-07; “largest individual holder per a July filing cited by the press”).",
        role: "largest individual holder per a July filing cited by the press",
        note: null,
        status: "REPORTED",
        disputed: false,
        confidence: 0.72,
        share: { minimum: 7.5, maximum: 7.5, exact: 7.5, minimumExclusive: false, maximumExclusive: false },
        interests: [],
        directness: null,
        distanceKilometres: null,
        component: null,
        amount: null,
        units: null,
        since: "2025-07",
        until: null,
        knownSince: "2025",
        evidence: [
          { ...support, source: { id: "S18" } },
          { ...support, source: { id: "S19" } },
        ],
      },
    },
  });
});

test("shows a denial beside the support, with who denies, and in the sentence", async () => {
  const { data } = await api.ask(`{
    relationship(id: "r-b51e09af3f270420") { sentence disputed evidence { stance statedBy { id } source { id } } }
  }`);
  expect(data).toEqual({
    relationship: {
      sentence:
        "Operation Red Sunset examines Bitmain Technologies Ltd. (reported, 2025; denied by Bitmain Technologies Ltd.; “target of the inquiry”).",
      disputed: true,
      evidence: [
        { stance: "SUPPORTS", statedBy: null, source: { id: "S1" } },
        { stance: "SUPPORTS", statedBy: null, source: { id: "S2" } },
        { stance: "SUPPORTS", statedBy: null, source: { id: "S270" } },
        { stance: "SUPPORTS", statedBy: null, source: { id: "S8" } },
        { stance: "DENIES", statedBy: { id: "bitmain" }, source: { id: "S2" } },
        { stance: "DENIES", statedBy: { id: "bitmain" }, source: { id: "S270" } },
        { stance: "DENIES", statedBy: { id: "bitmain" }, source: { id: "S5" } },
      ],
    },
  });
});

test("is null where the id is unknown", async () => {
  const { status, data, errors } = await api.ask(whole, { id: "r-none" });
  expect({ status, data, errors }).toEqual({ status: 200, data: { relationship: null } });
});

test("gives the table of kinds in its order", async () => {
  const { data } = await api.ask(
    `{ relationshipKinds { kind family forward backward ends from to directed carriesShare } }`,
  );
  const { relationshipKinds } = data as { relationshipKinds: readonly object[] };
  expect(relationshipKinds).toHaveLength(34);
  expect(relationshipKinds[2]).toEqual({
    kind: "BACKS",
    family: "OWNERSHIP",
    forward: "backs",
    backward: "is backed by",
    ends: ["backer", "firm"],
    from: ["FIRM", "MANUFACTURER", "BACKER", "AGENCY", "PERSON"],
    to: ["FIRM", "MANUFACTURER", "BACKER"],
    directed: true,
    carriesShare: false,
  });
});
