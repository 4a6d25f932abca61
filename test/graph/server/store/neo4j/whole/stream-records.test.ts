import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { formatRecord } from "../../../../../../server/domain/records/format-record.ts";
import { recordTypes } from "../../../../../../server/domain/records/record.ts";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";
import { curatedText } from "../../../../../support/graphs/curated-graph.ts";

const { store } = openSharedStore();

async function streamLines() {
  const lines: string[] = [];
  for (const type of recordTypes)
    for await (const record of store.streamRecords(type)) lines.push(formatRecord(record));
  return lines;
}

test("streams the dataset as the bytes of the file that it was imported from", async () => {
  const lines = await streamLines();
  expect(lines).toEqual(curatedText.trimEnd().split("\n"));
  expect(sha256(`${lines.join("\n")}\n`)).toBe(sha256(curatedText));
});

test("a reader may stop after the first record", async () => {
  for await (const record of store.streamRecords("relationship")) {
    expect(record.record).toBe("relationship");
    break;
  }
  await expect(store.checkHealth()).resolves.toBeUndefined();
});

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
