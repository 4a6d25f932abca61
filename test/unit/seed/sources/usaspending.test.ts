import { expect, test } from "vitest";
import { usaspending } from "../../../../seed/sources/usaspending.ts";
import { runImporter, textFile } from "../../../support/imports/run-importer.ts";

type Cells = Readonly<Record<string, string>>;

/** Rows as a CSV file with the columns of the first. */
function csvOf(name: string, ...rows: readonly Cells[]) {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => `"${row[column] ?? ""}"`).join());
  return textFile(name, `${[columns.join(), ...lines].join("\n")}\n`);
}

const key = "CONT_AWD_ORDER1_7012_FRAME1_4732";
const award: Cells = {
  contract_award_unique_key: key,
  award_id_piid: "ORDER1",
  parent_award_id_piid: "FRAME1",
  parent_award_agency_id: "4732",
  award_base_action_date: "12/22/17",
  period_of_performance_start_date: "2018-01-01",
  period_of_performance_current_end_date: "2019-12-31 00:00:00",
  awarding_agency_code: "070",
  awarding_agency_name: "Department of Snow",
  awarding_sub_agency_code: "7012",
  awarding_sub_agency_name: "Snow Service",
  awarding_office_code: "70CDCR",
  awarding_office_name: "Plough Office",
  funding_agency_code: "070",
  funding_agency_name: "Department of Snow",
  funding_sub_agency_code: "7012",
  funding_sub_agency_name: "Snow Service",
  funding_office_code: "70CFDN",
  funding_office_name: "Salt Office",
  recipient_uei: "ACMEUEJ2FGH3",
  recipient_duns: "012345678",
  recipient_name: "ACME LLC",
  recipient_doing_business_as_name: "ACME PLOUGHS",
  cage_code: "1RS53",
  recipient_parent_uei: "BREAUEJ2FGH4",
  recipient_parent_duns: "",
  recipient_parent_name: "BOREALIS INC",
  recipient_country_code: "USA",
  recipient_address_line_1: "1 INVENTED STREET",
  prime_award_base_transaction_description: "PLOUGHS",
  product_or_service_code: "3825",
  product_or_service_code_description: "ROAD CLEARING EQUIPMENT",
  highly_compensated_officer_1_name: "Ana",
  highly_compensated_officer_1_amount: "1000000",
  usaspending_permalink: "https://example.org/award/1/",
};
const summary: Cells = { ...award, total_obligated_amount: "-1250.50" };

test("makes a contract of an award summary, its obligation as it is, though negative", async () => {
  const { entities, sources } = await runImporter(usaspending, [csvOf("awards.csv", summary)]);
  const source = sources.find(({ title }) => title.includes(key));
  expect(source).toEqual({
    record: "source",
    id: expect.stringMatching(/^usaspending-[0-9a-f]{16}$/),
    title: `USAspending.gov: award ${key}`,
    publisher: "USAspending.gov",
    url: "https://example.org/award/1/",
    tier: "PRIMARY",
    licence: "US public domain",
  });
  expect(entities.find(({ name }) => name === "Contract ORDER1")).toEqual({
    record: "entity",
    id: expect.stringMatching(/^usaspending-[0-9a-f]{16}$/),
    kind: "CONTRACT",
    name: "Contract ORDER1",
    description: "PLOUGHS. PSC 3825 ROAD CLEARING EQUIPMENT.",
    contractType: "GOODS",
    amount: "-1250.50",
    currency: "USD",
    signedOn: "2017-12-22",
    identifiers: [
      { scheme: "USAspending", value: key },
      { scheme: "PIID", value: "ORDER1" },
    ],
    evidence: [
      {
        source: source?.id,
        properties: ["kind", "name", "description", "contractType", "amount", "currency", "signedOn", "identifiers"],
        locator: key,
      },
    ],
  });
});

test("joins buyer, funder, seller, goods and frame contract to it, and offices to their agency", async () => {
  const { claims, relationships, counts } = await runImporter(usaspending, [csvOf("awards.csv", summary)]);
  expect(claims).toEqual([
    "Snow Service PART_OF Department of Snow",
    "Plough Office PART_OF Snow Service",
    "Salt Office PART_OF Snow Service",
    "BOREALIS INC OWNS ACME LLC (self-reported parent)",
    "Plough Office BUYS_UNDER Contract ORDER1",
    "Salt Office BUYS_UNDER Contract ORDER1 (funding)",
    "ACME LLC SELLS_UNDER Contract ORDER1",
    "Contract ORDER1 PART_OF Contract FRAME1",
    "Contract ORDER1 COVERS ROAD CLEARING EQUIPMENT",
  ]);
  const sells = relationships.find(({ kind }) => kind === "SELLS_UNDER");
  expect([sells?.since, sells?.until]).toEqual(["2018-01-01", "2019-12-31"]);
  expect(relationships.find(({ kind }) => kind === "OWNS")).not.toHaveProperty("share");
  expect(counts).toEqual({ "personal data: officers and their pay": 1, "address of a recipient": 1 });
});

test("knows a recipient by its UEI, else by its DUNS, its numbers kept as text", async () => {
  const old = { ...summary, contract_award_unique_key: "CONT_AWD_OLD_7012_-NONE-_-NONE-", recipient_uei: "" };
  const { entities } = await runImporter(usaspending, [csvOf("awards.csv", summary, old)]);
  const [byUei, byDuns] = entities.filter(({ name }) => name === "ACME LLC");
  expect(byUei).toEqual({
    record: "entity",
    id: expect.stringMatching(/^uei-[0-9a-f]{16}$/),
    kind: "FIRM",
    name: "ACME LLC",
    aliases: ["ACME PLOUGHS"],
    country: "US",
    identifiers: [
      { scheme: "UEI", value: "ACMEUEJ2FGH3" },
      { scheme: "DUNS", value: "012345678" },
      { scheme: "CAGE", value: "1RS53" },
    ],
    evidence: [
      expect.objectContaining({
        properties: ["name", "aliases", "country", "identifiers"],
        locator: "UEI ACMEUEJ2FGH3",
      }),
    ],
  });
  expect(byDuns?.id).toMatch(/^duns-/);
});

test("makes no parent of a recipient that names itself, and no seller of a placeholder", async () => {
  const self = { ...summary, recipient_parent_uei: "ACMEUEJ2FGH3" };
  const nobody = { ...summary, contract_award_unique_key: "K2", recipient_name: "MISCELLANEOUS FOREIGN AWARDEES" };
  const { claims, counts } = await runImporter(usaspending, [csvOf("awards.csv", self, nobody)]);
  expect(claims.filter((claim) => claim.includes("OWNS"))).toEqual([]);
  expect(claims.filter((claim) => claim.includes("SELLS_UNDER"))).toEqual(["ACME LLC SELLS_UNDER Contract ORDER1"]);
  expect(counts).toMatchObject({
    "recipient named as its own parent": 1,
    "placeholder in place of a recipient": 1,
  });
});

test("takes a code of services for a contract of services that covers no product", async () => {
  const service = { ...summary, product_or_service_code: "S206", product_or_service_code_description: "GUARD" };
  const { entities, claims } = await runImporter(usaspending, [csvOf("awards.csv", service)]);
  const contract = entities.find(({ name }) => name === "Contract ORDER1");
  expect([contract?.contractType, contract?.description]).toEqual(["SERVICES", "PLOUGHS. PSC S206 GUARD."]);
  expect(claims.filter((claim) => claim.includes("COVERS"))).toEqual([]);
});

test("sums an award's transactions, de-obligations lowering the total, each transaction once", async () => {
  const modification = (number: string, amount: string, day: string): Cells => ({
    ...award,
    award_base_action_date: "",
    contract_transaction_unique_key: `${key}_${number}`,
    modification_number: number,
    action_date: day,
    federal_action_obligation: amount,
    total_dollars_obligated: "999999",
  });
  const rows = [
    modification("0", "1000.10", "2018-01-05"),
    modification("P1", "-400.05", "2018-03-01"),
    modification("P1", "-400.05", "2018-03-01"),
    modification("P2", "0.20", "2017-12-30"),
  ];
  const { entities } = await runImporter(usaspending, [csvOf("transactions.csv", ...rows)]);
  const contracts = entities.filter(({ name }) => name === "Contract ORDER1");
  expect(contracts.map(({ amount, currency, signedOn }) => [amount, currency, signedOn])).toEqual([
    ["600.25", "USD", "2018-01-05"],
  ]);
});

test("makes a contract of its own of a subaward, and counts a payment reported again once", async () => {
  const report = (id: string, amount: string, day: string): Cells => ({
    prime_award_unique_key: key,
    prime_award_piid: "ORDER1",
    prime_award_amount: "5000",
    prime_award_awarding_agency_code: "070",
    prime_award_awarding_agency_name: "Department of Snow",
    prime_awardee_uei: "ACMEUEJ2FGH3",
    prime_awardee_name: "ACME LLC",
    prime_awardee_parent_uei: "",
    prime_awardee_parent_name: "",
    subaward_number: "S-1",
    subaward_fsrs_report_id: id,
    subaward_amount: amount,
    subaward_action_date: day,
    subawardee_uei: "CBLTUEJ2FGH5",
    subawardee_name: "COBALT LLC",
    subaward_description: "BLADES",
    usaspending_permalink: "https://example.org/award/1/",
  });
  const rows = [
    report("R1", "100.5", "2018-02-01"),
    report("R2", "100.5", "2018-02-01"),
    report("R3", "-10", "2018-04-01"),
  ];
  const { entities, claims, counts } = await runImporter(usaspending, [csvOf("subawards.csv", ...rows)]);
  expect(entities.find(({ name }) => name === "Subaward S-1")).toMatchObject({
    kind: "CONTRACT",
    description: "BLADES. Sum of 2 reports, which may overlap.",
    amount: "90.5",
    signedOn: "2018-02-01",
  });
  expect(claims).toEqual([
    "Department of Snow BUYS_UNDER Contract ORDER1",
    "ACME LLC SELLS_UNDER Contract ORDER1",
    "Subaward S-1 PART_OF Contract ORDER1",
    "ACME LLC BUYS_UNDER Subaward S-1",
    "COBALT LLC SELLS_UNDER Subaward S-1",
  ]);
  expect(counts).toEqual({
    "payment reported again: counted once": 1,
    "facts of a contract that the model has no place for": 3,
  });
});

test("refuses an amount that is no number, and a file of another kind", async () => {
  const { refusals } = await runImporter(usaspending, [
    csvOf("awards.csv", { ...summary, total_obligated_amount: "n/a" }),
  ]);
  expect(refusals.map(({ code, field }) => [code, field])).toEqual([["BAD_MONEY", "total_obligated_amount"]]);
  await expect(runImporter(usaspending, [csvOf("other.csv", { a: "1" })])).rejects.toThrow(
    "other.csv: header is of no file of contracts",
  );
});
