import { tmpdir } from "node:os";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openSpool } from "../../../../seed/spool/spool.ts";
import { formatRecord } from "../../../../server/domain/records/format-record.ts";
import { compareText } from "../../../../server/domain/text-order.ts";
import { firm } from "../../../support/graphs/invented-graph.ts";

const word = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom("a", "b", "é", "😀", "\uffee") });
const spooled = fc.record({ id: word, dataset: fc.constantFrom("", "d", "t\tb\n"), name: fc.string(), line: fc.nat() });

test("records come out by id, dataset and row, whether they fit in memory or were put on disk many times", () => {
  fc.assert(
    fc.property(fc.array(spooled, { maxLength: 60 }), fc.constantFrom(1, 700, 1_000_000), (records, bytes) => {
      const spool = openSpool(tmpdir(), bytes);
      try {
        const added = records.map(({ id, dataset, name, line }, row) => {
          const record = { ...firm(name || "x"), id };
          const place = { file: `${dataset}.jsonl`, line, byteOffset: row };
          spool.add({ type: "entity", id, dataset, text: formatRecord(record) }, { row, place });
          return { id, dataset, text: expect.stringContaining(JSON.stringify(name || "x")), row, place };
        });
        const expected = added.toSorted(
          (a, b) => compareText(a.id, b.id) || compareText(a.dataset, b.dataset) || a.row - b.row,
        );
        expect(spool.count("entity")).toBe(records.length);
        expect([...spool.records("entity")]).toEqual(expected);
        expect([...spool.records("entity")].length).toBe(records.length);
        expect([...spool.records("source")]).toEqual([]);
      } finally {
        spool.close();
      }
    }),
    { numRuns: 60 },
  );
});
