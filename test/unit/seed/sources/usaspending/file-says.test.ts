import { expect, test } from "vitest";
import { usaspending } from "../../../../../seed/sources/usaspending.ts";
import { textFile } from "../../../../support/imports/run-importer.ts";
import { tellFiles } from "../../../../support/imports/tell-graph.ts";

type Cells = Readonly<Record<string, string>>;

const csvOf = (...rows: readonly Cells[]) => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => `"${row[column] ?? ""}"`).join());
  return textFile("awards.csv", `${[columns.join(), ...lines].join("\n")}\n`);
};
const tell = (...rows: readonly Cells[]) => tellFiles(usaspending, [csvOf(...rows)]);

const key = "CONT_AWD_O1_7012_-NONE-_-NONE-";
const award: Cells = { contract_award_unique_key: key, award_id_piid: "O1", total_obligated_amount: "10" };
const transaction = (number: string, amount: string, day = "2018-01-05"): Cells => ({
  contract_award_unique_key: key,
  award_id_piid: "O1",
  contract_transaction_unique_key: `${key}_${number}`,
  modification_number: number,
  federal_action_obligation: amount,
  total_dollars_obligated: "999",
  action_date: day,
});
const subaward: Cells = {
  prime_award_unique_key: key,
  prime_award_piid: "O1",
  subaward_number: "S1",
  subaward_amount: "5",
  subaward_action_date: "2018-02-01",
  subawardee_uei: "CBLTUEJ2FGH5",
  subawardee_name: "COBALT LLC",
};
const acme: Cells = { recipient_uei: "ACMEUEJ2FGH3", recipient_name: "ACME LLC" };
const snow: Cells = { awarding_agency_code: "070", awarding_agency_name: "Snow" };
const contract = `CONTRACT Contract O1, USAspending ${key}, PIID O1`;
const nobody = (rows: number) => `left out: ${rows} award without a recipient`;
const rest = "left out: 1 facts of a contract that the model has no place for";

/** What rows say, and all that the graph says for them. */
test.each<readonly [string, readonly Cells[], readonly string[]]>([
  [
    "a grant among awards",
    [{ ...award, contract_award_unique_key: "ASST_NON_1_070" }],
    [
      'refused: contract_award_unique_key is "ASST_NON_1_070", an award of assistance; only awards of contracts are read',
    ],
  ],
  [
    "a sub-grant among subawards",
    [{ ...subaward, prime_award_unique_key: "ASST_NON_1_070" }],
    ['refused: prime_award_unique_key is "ASST_NON_1_070", an award of assistance; only awards of contracts are read'],
  ],
  [
    "transactions of some months, the first not among them",
    [transaction("P1", "7"), transaction("P2", "-2")],
    [
      `${contract}, 5 USD, description The amount is the sum of 2 transactions, and the award's first is not among them.`,
      nobody(2),
      "left out: 2 facts of a contract that the model has no place for",
    ],
  ],
  [
    "a first transaction, and a total that is never summed",
    [transaction("0", "7"), transaction("P1", "-2", "2017-12-30")],
    [
      `${contract}, 5 USD, signedOn 2018-01-05`,
      nobody(2),
      "left out: 2 facts of a contract that the model has no place for",
    ],
  ],
  [
    "an amount of a transaction that is none",
    [transaction("0", "7"), transaction("P1", "1,250")],
    [
      `${contract}, 7 USD, signedOn 2018-01-05`,
      'refused: federal_action_obligation is "1,250"; give decimals',
      nobody(1),
      rest,
    ],
  ],
  [
    "nobody by name as the recipient",
    [{ ...award, recipient_uei: "XYZXUEJ2FGH5", recipient_name: "MISCELLANEOUS FOREIGN AWARDEES" }],
    [`${contract}, 10 USD`, "left out: 1 placeholder in place of a recipient"],
  ],
  [
    "a parent that the recipient names itself",
    [{ ...award, ...acme, recipient_parent_uei: "BREAUEJ2FGH4", recipient_parent_name: "BOREALIS" }],
    [
      `${contract}, 10 USD`,
      "probably FIRM ACME LLC, UEI ACMEUEJ2FGH3",
      "probably FIRM BOREALIS, UEI BREAUEJ2FGH4",
      "BOREALIS OWNS ACME LLC (self-reported parent), CONFIRMED",
      "ACME LLC SELLS_UNDER Contract O1, CONFIRMED",
    ],
  ],
  [
    "a body that only funds",
    [{ ...award, ...snow, funding_agency_code: "071", funding_agency_name: "Salt" }],
    [
      `${contract}, 10 USD`,
      "AGENCY Snow, US-agency 070",
      "AGENCY Salt, US-agency 071",
      "Snow BUYS_UNDER Contract O1, CONFIRMED",
      "Salt BUYS_UNDER Contract O1 (funding), CONFIRMED",
      nobody(1),
    ],
  ],
  [
    "an end of performance before its beginning",
    [
      {
        ...award,
        ...acme,
        period_of_performance_start_date: "2019-01-01",
        period_of_performance_current_end_date: "2018-01-01",
      },
    ],
    [
      `${contract}, 10 USD`,
      "probably FIRM ACME LLC, UEI ACMEUEJ2FGH3",
      "ACME LLC SELLS_UNDER Contract O1, CONFIRMED, since 2019-01-01",
      "field refused: until is 2018-01-01, before 2019-01-01; until is not before since",
    ],
  ],
  [
    "a code of services",
    [{ ...award, product_or_service_code: "R425", product_or_service_code_description: "ENGINEERING" }],
    [`${contract}, 10 USD, description PSC R425 ENGINEERING., contractType SERVICES`, nobody(1)],
  ],
  [
    "two reports to one payee that may overlap",
    [subaward, { ...subaward, subaward_amount: "7", subaward_action_date: "2018-03-01" }],
    [
      contract,
      "CONTRACT Subaward S1, USAspending-subaward S1, 12 USD, description Sum of 2 reports, which may overlap., signedOn 2018-02-01",
      "probably FIRM COBALT LLC, UEI CBLTUEJ2FGH5",
      "Subaward S1 PART_OF Contract O1, CONFIRMED",
      "COBALT LLC SELLS_UNDER Subaward S1, CONFIRMED",
      nobody(2),
      "left out: 2 facts of a contract that the model has no place for",
    ],
  ],
  [
    "one payment reported twice",
    [subaward, { ...subaward, subaward_fsrs_report_id: "R2" }],
    [
      contract,
      "CONTRACT Subaward S1, USAspending-subaward S1, 5 USD, signedOn 2018-02-01",
      "probably FIRM COBALT LLC, UEI CBLTUEJ2FGH5",
      "Subaward S1 PART_OF Contract O1, CONFIRMED",
      "COBALT LLC SELLS_UNDER Subaward S1, CONFIRMED",
      nobody(2),
      "left out: 2 facts of a contract that the model has no place for",
      "left out: 1 payment reported again: counted once",
    ],
  ],
  [
    "what nobody keeps",
    [{ ...award, woman_owned_business: "t", obligated_amount_from_supplementals: "7" }],
    [
      `${contract}, 10 USD`,
      "left out: 1 list of columns of awards.csv that are not kept: woman_owned_business, obligated_amount_from_supplementals",
      nobody(1),
    ],
  ],
  [
    "a recipient abroad",
    [{ ...award, ...acme, recipient_country_code: "CAN" }],
    [
      `${contract}, 10 USD`,
      "probably FIRM ACME LLC, UEI ACMEUEJ2FGH3",
      "ACME LLC SELLS_UNDER Contract O1, CONFIRMED",
      "left out: 1 country of a recipient abroad, not kept",
    ],
  ],
])("%s", async (_, rows, graph) => {
  expect(await tell(...rows)).toEqual(graph);
});

test.each([
  [
    "assistance_award_unique_key,award_id_fain,total_obligated_amount",
    "header has the column assistance_award_unique_key of assistance (grants, loans); only files of contracts are read",
  ],
  [
    "prime_award_unique_key,prime_award_fain,subaward_number",
    "header has the column prime_award_fain of assistance (grants, loans); only files of contracts are read",
  ],
  ["award_unique_key,total_obligated_amount", "header is of no file of contracts; a file of contracts has the columns"],
])("a file with the columns %s is refused as what it is", async (header, message) => {
  await expect(tellFiles(usaspending, [textFile("other.csv", `${header}\n1,2,3\n`)])).rejects.toThrow(message);
});
