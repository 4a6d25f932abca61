import { expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import type { ClaimPlace } from "../../../../server/store/import-writer.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { goodStakes, type Stake, stakesRequest, stakesText } from "../../../support/files/stakes.ts";
import { idleWriter } from "../../../support/imports/idle-writer.ts";

const file = fileMaker();

/** A dry run of so many stakes as a whole dataset, on a graph that has some of them open and some others. */
async function compare(
  stakes: number,
  { kept, gone, refused = [] }: { readonly kept: number; readonly gone: number; readonly refused?: readonly Stake[] },
  shrinks?: "allowed",
) {
  const files = [file(stakesText(...goodStakes(stakes), ...refused), "stakes.csv")];
  const ids = new Set<string>();
  const writer = {
    ...idleWriter,
    compareBatch: async ({ type, records }: Parameters<typeof idleWriter.compareBatch>[0]) => {
      if (type === "relationship") for (const { record } of records) ids.add(record.id);
      return records.map(() => "created" as const);
    },
  };
  await importFiles({ ...stakesRequest, files, mode: "compare" }, writer);
  const claim = (id: string): ClaimPlace => ({ id, kind: "OWNS", from: "a", to: "b" });
  const open = [...[...ids].slice(0, kept), ...Array.from({ length: gone }, (_, at) => `gone-${at}`)].map(claim);
  const graph = {
    ...idleWriter,
    listOpenClaims: async function* () {
      yield open;
    },
  };
  return importFiles(
    { ...stakesRequest, files, mode: "compare", extent: "whole", ...(shrinks !== undefined && { shrinks }) },
    graph,
  );
}

test("a whole dataset that would leave under four fifths of its claims is refused with both numbers", async () => {
  const refused = await compare(79, { kept: 79, gone: 21 });
  expect(refused).toMatchObject({
    result: "refused",
    shrunk: { open: 100, kept: 79, held: 79 },
    rows: { created: 0, rejected: 79 },
  });
  expect(refused).not.toHaveProperty("stopped");
  expect((await compare(80, { kept: 80, gone: 20 })).result).toBe("done");
});

test("in a small dataset ten claims may end, eleven may not", async () => {
  expect((await compare(2, { kept: 2, gone: 10 })).result).toBe("done");
  expect((await compare(2, { kept: 2, gone: 11 })).result).toBe("refused");
});

test("whoever says that it shrinks is believed", async () => {
  const report = await compare(2, { kept: 2, gone: 50 }, "allowed");
  expect([report.result, report.ended?.found]).toEqual(["done", 50]);
});

test("while a row cannot be read nothing ends, so nothing is refused for it", async () => {
  const report = await compare(2, { kept: 2, gone: 50, refused: [{ id: "x", from: "2021-02-30" }] });
  expect([report.result, report.ended]).toEqual(["done", { found: 50, ended: 0, until: "2026-10" }]);
});

test("more than twice the claims is told, and taken", async () => {
  expect(await compare(41, { kept: 20, gone: 0 })).toMatchObject({
    result: "done",
    grown: { open: 20, kept: 20, held: 41 },
  });
  expect(await compare(40, { kept: 20, gone: 0 })).not.toHaveProperty("grown");
  expect(await compare(12, { kept: 2, gone: 0 })).not.toHaveProperty("grown");
});

test("a dataset that the graph does not have yet is compared with nothing", async () => {
  const report = await compare(50, { kept: 0, gone: 0 });
  expect([report.result, report.grown, report.shrunk]).toEqual(["done", undefined, undefined]);
});
