import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRecord } from "../../../../../server/domain/records/format-record.ts";
import type { LinchpinRecord } from "../../../../../server/domain/records/record.ts";

const text = fc.string({ unit: "grapheme" });
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const percent = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));

/** Records with any text in them; keys without a value are absent, as they are after parsing. */
const record = fc
  .oneof(
    fc.record({
      record: fc.constant("source"),
      id: text,
      title: text,
      publisher: text,
      origin: optional(text),
      url: optional(text),
      tier: fc.constantFrom("PRIMARY", "PRESS"),
    }),
    fc.record({
      record: fc.constant("relationship"),
      id: text,
      kind: fc.constant("OWNS"),
      from: text,
      to: text,
      note: optional(text),
      status: fc.constant("REPORTED"),
      share: optional(fc.record({ minimum: percent, maximum: percent })),
      interests: optional(fc.array(text, { minLength: 1, maxLength: 3 })),
      evidence: fc.array(fc.record({ source: text, stance: fc.constant("SUPPORTS") }), { minLength: 1, maxLength: 3 }),
    }),
  )
  .map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)))
  .map((drawn) => drawn as unknown as LinchpinRecord);

test("a line read back is the record that was written", () => {
  fc.assert(
    fc.property(record, (written) => {
      expect(JSON.parse(formatRecord(written))).toEqual(written);
    }),
  );
});

test("equal records are equal bytes, in whatever order their keys were set", () => {
  fc.assert(
    fc.property(record, (written) => {
      const reversed = Object.fromEntries(Object.entries(written).reverse()) as unknown as LinchpinRecord;
      expect(formatRecord(reversed)).toBe(formatRecord(written));
    }),
  );
});

test("a record is one line", () => {
  fc.assert(
    fc.property(record, (written) => {
      expect(formatRecord(written)).not.toMatch(/[\r\n]/);
    }),
  );
});
