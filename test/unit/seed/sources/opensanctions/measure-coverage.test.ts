import { expect, test } from "vitest";
import { measureCoverage } from "../../../../../seed/sources/opensanctions/measure-coverage.ts";
import { mapContext, memoryFile } from "../../../../support/files/map-files.ts";
import { lined, operation, published, statement, statementsCsv } from "../../../../support/files/published.ts";

const ana = published("Person", "NK-ana", { name: ["Ana"] });
const nested = published("Company", "NK-acme", { name: ["Acme"], ownershipAsset: [published("Ownership", "own", {})] });
const simple = "id,schema,name\nNK-ana,Person,Ana\n";

test.each([
  ["entities.ftm.json", lined(ana, ana), "whole"],
  ["statements.csv", statementsCsv([statement("NK-ana", "name", "Ana")]), "whole"],
  ["targets.nested.json", lined(ana, nested), "slice"],
  ["targets.simple.csv", simple, "slice"],
  ["entities.delta.json", lined(operation("ADD", ana)), "slice"],
  ["entities.ftm.json", "not JSON\n", "slice"],
])("%s of %j is a %s", async (name, content, extent) => {
  expect(await measureCoverage([memoryFile(name, content)], mapContext)).toEqual({ extent });
});

test("a delta beside a full file makes both a slice", async () => {
  const files = [memoryFile("a.json", lined(ana)), memoryFile("b.json", lined(operation("DEL", ana)))];
  expect(await measureCoverage(files, mapContext)).toEqual({ extent: "slice" });
});
