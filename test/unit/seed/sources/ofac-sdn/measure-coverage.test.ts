import { expect, test } from "vitest";
import { measureCoverage } from "../../../../../seed/sources/ofac-sdn/measure-coverage.ts";
import { memoryFile } from "../../../../support/files/map-files.ts";

const party = memoryFile("sdn.csv", `${["7", "ANA", "individual", ...Array(9).fill("-0- ")].join(",")}\r\n`);
const alias = memoryFile("alt.csv", "7,1,aka,ANITA,-0- \r\n");
const remark = memoryFile("sdn_comments.csv", "7,Linked To: ACME.\r\n");

test("parties with the rest of their remarks are the whole list, without it a slice", async () => {
  expect(await measureCoverage([party, alias, remark])).toEqual({ extent: "whole" });
  expect(await measureCoverage([party, alias])).toEqual({ extent: "slice" });
  expect(await measureCoverage([alias, remark])).toEqual({ extent: "slice" });
});
