import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { curatedFile } from "../../../support/database/seed-database.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { type RememberingWriter, rememberingWriter } from "../../../support/imports/remembering-writer.ts";

const file = fileMaker();
const lines = readFileSync(curatedFile, "utf8").trimEnd().split("\n");

async function importLines(order: readonly string[], writer: RememberingWriter = rememberingWriter()) {
  const files = [file(`${order.join("\n")}\n`, "shuffled.jsonl")];
  const report = await importFiles({ files, format: "linchpin", mode: "write" }, writer);
  return { report, writer };
}

test("the same records in any order are the same batches with the same content", async () => {
  const { writer: inOrder } = await importLines(lines);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: lines.length }), async (shuffled) => {
      const { report, writer } = await importLines(shuffled);
      expect(report.rows).toMatchObject({ read: lines.length, created: lines.length });
      expect(writer.batches).toEqual(inOrder.batches);
      expect(writer.held).toEqual(inOrder.held);
    }),
    { numRuns: 15 },
  );
});

test("any part of the file that leaves lines out is refused or whole, and every row is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(lines.slice(1), { minLength: 1 }), async (part) => {
      const { report, writer } = await importLines([lines[0] ?? "", ...part]);
      const { read, created, rejected } = report.rows;
      expect(read).toBe(part.length + 1);
      expect(report.result === "refused" ? rejected : created).toBe(read);
      expect(writer.held.size).toBe(created);
    }),
    { numRuns: 15 },
  );
});

test("what is repeated any number of times is one record and as many duplicates", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...lines), { maxLength: 50 }), async (again) => {
      const { report } = await importLines([...lines, ...again]);
      expect(report.rows).toMatchObject({ created: lines.length, duplicate: again.length, rejected: 0 });
    }),
    { numRuns: 10 },
  );
});
