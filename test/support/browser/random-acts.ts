import fc from "fast-check";
import type { Act } from "../../../client/acts/act.ts";
import { allStatuses } from "../../../client/question/question.ts";

/** Any acts that name these things, or things like them. */
export function randomActs(id: fc.Arbitrary<string>): fc.Arbitrary<readonly Act[]> {
  const someIds = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
  const group = fc.option(
    fc.record({
      kind: fc.constantFrom("OWNS" as const, "SUPPLIES" as const),
      direction: fc.constantFrom("FORWARD" as const, "BACKWARD" as const, "EITHER" as const),
    }),
    { freq: 1 },
  );
  const kind = fc.constantFrom("FIRM" as const, "PERSON" as const);
  const statuses = fc.constantFrom([] as const, ["CONFIRMED"] as const);
  const folded = fc.oneof(
    fc.record({ by: fc.constant("kind" as const), key: fc.constantFrom("FIRM", "PERSON") }),
    fc.record({ by: fc.constant("controller" as const), key: id }),
    fc.record({ by: fc.constant("tier" as const), key: fc.constantFrom("1", "2") }),
  );
  const pixels = fc.integer({ min: -99_999, max: 99_999 });
  const date = fc.option(fc.constantFrom("2023", "2024-05", "2024-05-17"));
  const of = <Kind extends Act["kind"]>(kind: Kind) => fc.constant(kind);
  return fc.array(
    fc.oneof(
      fc.record({ kind: of("expand"), entity: id, group, page: fc.integer({ min: 1, max: 3 }), statuses }),
      fc.record({ kind: of("expand"), entity: id, group: kind, page: fc.integer({ min: 1, max: 2 }), statuses }),
      fc.record({ kind: of("collapse"), entity: id, group: fc.oneof(group, kind) }),
      fc.record({ kind: of("hide"), ids: someIds }),
      fc.record({ kind: of("unhide"), ids: someIds }),
      folded.map((fold) => ({ kind: "fold" as const, ...fold })),
      folded.map((fold) => ({ kind: "unfold" as const, ...fold })),
      fc.record({ kind: of("pin"), id, x: pixels, y: pixels }),
      fc.record({ kind: of("unpin"), id }),
      fc.record({ kind: of("focus"), ids: fc.uniqueArray(id, { maxLength: 3 }) }),
      fc.record({ kind: of("arrange"), layout: fc.oneof(fc.constantFrom("around", "path"), id) }),
      fc.record({
        kind: of("filter"),
        kinds: fc.subarray(["FIRM", "PERSON", "CONTRACT"] as const),
        statuses: fc.subarray([...allStatuses]),
      }),
      fc.record({
        kind: of("span"),
        from: date,
        until: date,
        axis: fc.constantFrom("valid" as const, "known" as const),
      }),
    ),
    { maxLength: 16, size: "max" },
  );
}
