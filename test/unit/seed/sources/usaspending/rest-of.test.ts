import { expect, test } from "vitest";
import type { AwardFile } from "../../../../../seed/sources/usaspending/columns.ts";
import { restOf } from "../../../../../seed/sources/usaspending/rest-of.ts";

const cells = {
  naics_code: "541511",
  naics_description: "PROGRAMMING",
  extent_competed: "FULL",
  number_of_offers_received: "3",
  modification_number: "P00001",
  subaward_type: "sub-contract",
  total_outlayed_amount: "",
  recipient_address_line_1: "1 INVENTED STREET",
  recipient_phone_number: "5550100",
  recipient_zip_4_code: "012345678",
  highly_compensated_officer_1_name: "ANA",
  highly_compensated_officer_1_amount: "1000000",
  sole_proprietorship: "t",
  hispanic_american_owned_business: "t",
};
const row = (file: AwardFile) => ({
  file,
  place: { file: "awards.csv", line: 2, byteOffset: 0 },
  cells: new Map(Object.entries(cells)),
});

test("facts of the contract are left over and nothing of its recipient", () => {
  const facts = {
    naics_code: "541511",
    naics_description: "PROGRAMMING",
    extent_competed: "FULL",
    number_of_offers_received: "3",
  };
  expect(restOf(row("summaries"), "award-1")).toEqual([{ record: "entity", id: "award-1", values: facts }]);
  expect(restOf(row("transactions"), "award-1")).toEqual([
    { record: "entity", id: "award-1", values: { ...facts, modification_number: "P00001" } },
  ]);
  expect(restOf(row("subawards"), "sub-1")).toEqual([
    { record: "entity", id: "sub-1", values: { subaward_type: "sub-contract" } },
  ]);
});
