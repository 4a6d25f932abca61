import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import type { RunWriter } from "../../../../server/store/import-writer.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { goodStakes, type Stake, stakesMapping, stakesRequest, stakesText } from "../../../support/files/stakes.ts";
import { idleWriter } from "../../../support/imports/idle-writer.ts";
import { rememberingWriter } from "../../../support/imports/remembering-writer.ts";

const file = fileMaker();
const csv = (...stakes: readonly Stake[]) => file(stakesText(...stakes), "stakes.csv");
const badRows = (count: number): readonly Stake[] =>
  Array.from({ length: count }, (_, index) => ({ id: `bad-${index}`, from: "2021-02-30" }));

test("a refused row is set aside and the others go in, the law of conservation holding", async () => {
  const writer = rememberingWriter();
  const report = await importFiles(
    { ...stakesRequest, files: [csv(...goodStakes(3), { id: "x", from: "2021-02-30" })] },
    writer,
  );
  const rows = { read: 4, created: 3, updated: 0, unchanged: 0, duplicate: 0, rejected: 1 };
  expect(report).toMatchObject({ result: "done", rows, rowsLeftOut: 0, refusals: { BAD_DATE: 1 } });
  expect(report.files).toMatchObject([{ file: "stakes.csv", rows }]);
  expect(report.firstRefused.map(({ place }) => place.line)).toEqual([5]);
  expect([...writer.held.keys()].filter((key) => key.startsWith("relationship")).length).toBe(3);
});

test("a field that is refused while its row is taken names line, field, value and reason", async () => {
  const text = stakesText(...goodStakes(2), { id: "x", pct: "400" });
  const report = await importFiles({ ...stakesRequest, files: [file(text, "stakes.csv")] }, rememberingWriter());
  expect([report.rows.created, report.remarks]).toEqual([3, { BAD_SHARE: 1 }]);
  expect(report.refusedFields.map(({ place, refusal }) => [place.file, place.line, refusal])).toEqual([
    [
      "stakes.csv",
      4,
      {
        code: "BAD_SHARE",
        field: "OWNS.share",
        value: 'is "400"',
        bound: "a share is percent from 0 to 100: 51%, >25, 25-50%",
      },
    ],
  ]);
});

test("ten refused rows are borne in any file, eleven only where they are at most one percent", async () => {
  const resultOf = async (good: number, refused: number) => {
    const files = [csv(...goodStakes(good), ...badRows(refused))];
    return (await importFiles({ ...stakesRequest, files, mode: "compare" }, idleWriter)).result;
  };
  expect(await resultOf(5, 10)).toBe("done");
  expect(await resultOf(1_000, 11)).toBe("refused");
  expect(await resultOf(1_089, 11)).toBe("done");
});

test("too many refused rows write nothing, and the report says how many and the bound", async () => {
  const files = [csv(...goodStakes(20), ...badRows(11))];
  const report = await importFiles({ ...stakesRequest, files }, idleWriter);
  expect(report).toMatchObject({
    result: "refused",
    rows: { read: 31, created: 0, rejected: 31 },
    stopped: { refused: 11, read: 31, bound: "1,000 rows or 1 % of the rows (and 10)" },
  });
});

test("the bound can be told as rows, as a share, or lifted", async () => {
  const files = [csv(...goodStakes(20), ...badRows(11))];
  const resultOf = async (maxRejects: string) =>
    (await importFiles({ ...stakesRequest, files, mode: "compare", maxRejects }, idleWriter)).result;
  expect(await resultOf("11")).toBe("done");
  expect(await resultOf("10")).toBe("refused");
  expect(await resultOf("40%")).toBe("done");
  expect(await resultOf("35%")).toBe("refused");
  expect(await resultOf("none")).toBe("done");
  await expect(resultOf("many")).rejects.toMatchObject({ message: "--max-rejects: many is no bound." });
});

test("a file of another kind is given up after the bound, without being read to its end", async () => {
  const files = [csv(...goodStakes(1), ...badRows(3_000))];
  const report = await importFiles({ ...stakesRequest, files }, idleWriter);
  expect(report).toMatchObject({ result: "refused", rows: { read: 1_002, rejected: 1_002 } });
});

test("a mapping or a header that does not fit is refused before any row", async () => {
  const files = [csv(...goodStakes(1))];
  const wrong = stakesMapping.replace("{pct}", "{percent}");
  await expect(importFiles({ ...stakesRequest, files, options: { mapping: wrong } }, idleWriter)).rejects.toMatchObject(
    { code: "BAD_RECORD", message: expect.stringContaining("percent") },
  );
});

test("a quote that is never closed refuses the file with the line at which it opens", async () => {
  const text = stakesText(...goodStakes(50)).replace("25,Ana", '25,"Ana');
  await expect(importFiles({ ...stakesRequest, files: [file(text, "open.csv")] }, idleWriter)).rejects.toMatchObject({
    code: "BAD_RECORD",
    message: expect.stringContaining("open.csv line 26"),
  });
});

test("a dry run makes the same report as the import, but for the mode and the version", async () => {
  const files = [csv(...goodStakes(30), ...badRows(2))];
  const { version, milliseconds, mode, ...written } = await importFiles(
    { ...stakesRequest, files },
    rememberingWriter(),
  );
  const dry = await importFiles({ ...stakesRequest, files, mode: "compare" }, rememberingWriter());
  expect({ ...dry, mode, milliseconds }).toEqual({ ...written, mode, milliseconds });
  expect(version).toBe("version");
});

test.each([1, 3])(
  "a writer that takes %i batches at once is given that many before it answers, and no more",
  async (most) => {
    const batchesUnderWay = most;
    const held = rememberingWriter();
    let underWay = 0;
    let mostSeen = 0;
    const writer: RunWriter = {
      ...held,
      batchesUnderWay,
      async writeBatch(batch, entry) {
        underWay += 1;
        mostSeen = Math.max(mostSeen, underWay);
        await setTimeout(5);
        underWay -= 1;
        return held.writeBatch(batch, entry);
      },
    };
    const report = await importFiles({ ...stakesRequest, files: [csv(...goodStakes(3_000))] }, writer);
    expect(report).toMatchObject({ result: "done", rows: { created: 3_000 } });
    expect(mostSeen).toBe(most);
  },
);
