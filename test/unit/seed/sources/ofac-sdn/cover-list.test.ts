import { expect, test } from "vitest";
import { coverList } from "../../../../../seed/sources/ofac-sdn/cover-list.ts";
import { memoryFile } from "../../../../support/files/map-files.ts";

const party = memoryFile("sdn.csv", `${["7", "ANA", "individual", ...Array(9).fill("-0- ")].join(",")}\r\n`);
const alias = memoryFile("alt.csv", "7,1,aka,ANITA,-0- \r\n");
const remark = memoryFile("sdn_comments.csv", "7,Linked To: ACME.\r\n");

test("parties with the rest of their remarks are the whole list, without it a slice", async () => {
  expect(await coverList([party, alias, remark])).toEqual({ extent: "whole" });
  expect(await coverList([party, alias])).toEqual({ extent: "slice" });
  expect(await coverList([alias, remark])).toEqual({ extent: "slice" });
});
