import { expect, test } from "vitest";
import { toRelationshipId } from "../../../../../seed/sources/making/entity-id.ts";
import { claimsOf, everyone, idOf, mapped, row } from "../../../../support/files/ftm-rows.ts";

test("an ownership is one relationship for each pair of owner and asset", async () => {
  const properties = {
    owner: ["ana", "bela"],
    asset: ["acme", "borealis"],
    percentage: ["25%"],
    ownershipType: ["indirect", "nominal"],
    sharesType: ["ordinary"],
    startDate: ["2020-03"],
    endDate: ["2021"],
  };
  const claims = await claimsOf(row("Ownership", "own", properties));
  const ends = { from: idOf("ana"), to: idOf("acme") };
  expect(claims).toHaveLength(4);
  expect(claims[0]).toEqual({
    record: "relationship",
    id: toRelationshipId({ dataset: "tales", kind: "OWNS", ...ends, since: "2020-03", key: "own" }),
    kind: "OWNS",
    ...ends,
    role: "ordinary; nominal",
    status: "REPORTED",
    since: "2020-03",
    until: "2021",
    share: { minimum: 25, maximum: 25 },
    directness: "INDIRECT",
    evidence: [{ source: expect.any(String), stance: "SUPPORTS", locator: "own" }],
  });
});

test.each([
  [{ percentage: [">25"] }, { minimum: 25, maximum: 100, minimumExclusive: true }],
  [{ percentage: ["48", "51"] }, { minimum: 48, maximum: 51 }],
  [{ role: ["subsidiary of"] }, { minimum: 50, maximum: 100, minimumExclusive: true }],
  [
    { role: ["subsidiary of"], percentage: ["20"] },
    { minimum: 20, maximum: 20 },
  ],
  [{ sharesCount: ["1000"] }, undefined],
  [{}, undefined],
])("an ownership with %j has the share %j", async (properties, share) => {
  const [claim] = await claimsOf(row("Ownership", "own", { owner: ["ana"], asset: ["acme"], ...properties }));
  expect(claim?.share).toEqual(share);
});

test("a percentage that is none is refused as a field", async () => {
  const own = row("Ownership", "own", { owner: ["ana"], asset: ["acme"], percentage: ["150"] });
  const { relationships, remarks } = await mapped(...everyone, own);
  expect(relationships).toHaveLength(1);
  expect(remarks).toMatchObject([{ code: "BAD_SHARE", field: "properties.percentage", value: 'is "150"' }]);
});

test.each([
  ["Control", { controller: ["ana"], controlled: ["acme"], controlType: ["veto"] }, "CONTROLS", "veto"],
  ["Directorship", { director: ["borealis"], organization: ["acme"], role: ["director"] }, "OFFICER_OF", "director"],
  ["Employment", { employee: ["ana"], employer: ["acme"], role: ["President"] }, "OFFICER_OF", "President"],
  ["Membership", { member: ["ana"], organization: ["borealis"] }, "MEMBER_OF", undefined],
  ["Representation", { agent: ["ana"], client: ["acme"], role: ["counsel"] }, "ADVISES", "counsel"],
  ["Succession", { predecessor: ["acme"], successor: ["borealis"] }, "MERGED_INTO", undefined],
])("%s %j is %s", async (schema, properties, kind, role) => {
  const [from, to] = Object.values(properties).map((values) => idOf(values[0] ?? ""));
  expect(await claimsOf(row(schema, "link", properties))).toMatchObject([{ kind, from, to, ...(role && { role }) }]);
});

test.each([
  ["Family", { person: ["bela"], relative: ["ana"], relationship: ["sister"] }, "FAMILY_OF"],
  ["Associate", { person: ["bela"], associate: ["ana"], relationship: ["friend"] }, "ASSOCIATED_WITH"],
  ["UnknownLink", { subject: ["bela"], object: ["ana"] }, "ASSOCIATED_WITH"],
  ["Similar", { candidate: ["bela"], match: ["ana"], confidenceScore: ["0.8"] }, "SAME_AS_CANDIDATE"],
])("%s has no direction: its ends stand in the order of their ids", async (schema, properties, kind) => {
  const [from, to] = [idOf("ana"), idOf("bela")].sort();
  const score = schema === "Similar" ? { score: 0.8 } : {};
  expect(await claimsOf(row(schema, "link", properties))).toMatchObject([{ kind, from, to, ...score }]);
});

test("an employee who holds no office is associated with the employer", async () => {
  const claims = await claimsOf(row("Employment", "job", { employee: ["ana"], employer: ["acme"], role: ["clerk"] }));
  expect(claims).toMatchObject([{ kind: "ASSOCIATED_WITH", role: "clerk" }]);
});

test("a debt is turned: the creditor lends to the debtor", async () => {
  const debt = row("Debt", "debt", {
    debtor: ["acme"],
    creditor: ["borealis"],
    amount: ["1,200.50"],
    currency: ["eur"],
  });
  const ends = { from: idOf("borealis"), to: idOf("acme") };
  expect(await claimsOf(debt)).toMatchObject([{ kind: "LENDS_TO", ...ends, amount: "1200.50", currency: "EUR" }]);
});

test("an award is turned: the supplier sells under the contract, whose amount is the exact sum of its lots", async () => {
  const contract = row("Contract", "deal", {
    title: ["Deal"],
    authority: ["borealis"],
    type: ["U"],
    contractDate: ["2022-02-03"],
  });
  const award = (id: string, amount: string) =>
    row("ContractAward", id, { contract: ["deal"], supplier: ["acme"], amount: [amount], currency: ["USD"] });
  const { entities, relationships } = await mapped(
    ...everyone,
    award("a", "0.1"),
    contract,
    award("b", "0.2"),
    award("c", "-0.05"),
  );
  expect(entities.at(-1)).toMatchObject({
    kind: "CONTRACT",
    contractType: "GOODS",
    signedOn: "2022-02-03",
    amount: "0.25",
    currency: "USD",
  });
  const [sells] = relationships;
  expect(sells).toMatchObject({ kind: "SELLS_UNDER", from: idOf("acme"), to: idOf("deal"), amount: "0.1" });
  expect(relationships.map(({ kind }) => kind).sort()).toEqual([
    "BUYS_UNDER",
    "SELLS_UNDER",
    "SELLS_UNDER",
    "SELLS_UNDER",
  ]);
  expect(relationships.find(({ kind }) => kind === "BUYS_UNDER")).toMatchObject({
    from: idOf("borealis"),
    to: idOf("deal"),
  });
});

test("an award that is told twice counts once", async () => {
  const contract = row("Contract", "deal", { title: ["Deal"] });
  const award = row("ContractAward", "a", {
    contract: ["deal"],
    supplier: ["acme"],
    amount: ["7"],
    currency: ["USD"],
  });
  const { entities } = await mapped(...everyone, contract, award, award);
  expect(entities.at(-1)).toMatchObject({ kind: "CONTRACT", amount: "7", currency: "USD" });
});

test("of a party to a case is told that it takes part, of the accused that the case examines it", async () => {
  const trial = row("CourtCase", "trial", { name: ["Trial"], fileDate: ["2020"] });
  const party = (id: string, who: string, role: string) =>
    row("CourtCaseParty", id, { party: [who], case: ["trial"], role: [role] });
  const claims = await claimsOf(trial, party("one", "ana", "plaintiff"), party("two", "bela", "Accused"));
  expect(claims).toMatchObject([
    { kind: "TAKES_PART_IN", from: idOf("ana"), to: idOf("trial"), role: "plaintiff" },
    { kind: "EXAMINES", from: idOf("trial"), to: idOf("bela"), role: "Accused" },
  ]);
});

test("an occupancy is an office in the body of its position, a payment has its day and purpose", async () => {
  const claims = await claimsOf(
    row("Occupancy", "term", { holder: ["ana"], post: ["mayor"], startDate: ["2019"] }),
    row("Position", "mayor", { name: ["Mayor"], organization: ["borealis"] }),
    row("Payment", "gift", {
      payer: ["acme"],
      beneficiary: ["borealis"],
      amount: ["5"],
      currency: ["EUR"],
      date: ["2020-01-02"],
      purpose: ["gift"],
    }),
  );
  expect(claims).toMatchObject([
    { kind: "OFFICER_OF", from: idOf("ana"), to: idOf("borealis"), role: "Mayor", since: "2019" },
    {
      kind: "PAYS",
      from: idOf("acme"),
      to: idOf("borealis"),
      amount: "5",
      currency: "EUR",
      since: "2020-01-02",
      role: "gift",
    },
  ]);
});
