import fc from "fast-check";
import { expect, test } from "vitest";
import { guardJson } from "../../../../../seed/sources/reading/json-guard.ts";

/** A JSON value as it may be written: keys in any order, also twice. */
type Written = string | number | null | { readonly list: readonly Written[] } | { readonly fields: readonly Field[] };
type Field = readonly [key: string, value: Written];

const depth = 6;
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("id", "name", "kind", "a b", 'quo"te', "back\\slash", "7", "12", "ключ") },
  { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "prototype") },
);
const { value } = fc.letrec<{ value: Written }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("[[[[[[[[", "{{{{{{{{", "__proto__", "constructor"),
      fc.integer(),
    ),
    fc.constant(null),
    fc.record({ list: fc.array(tie("value"), { maxLength: 3 }) }),
    fc.record({ fields: fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }) }),
  ),
}));

function write(written: Written, blank: string): string {
  if (typeof written !== "object" || written === null) return JSON.stringify(written);
  if ("list" in written) return `[${blank}${written.list.map((one) => write(one, blank)).join(`,${blank}`)}]`;
  return `{${written.fields.map(([name, one]) => `${JSON.stringify(name)}:${blank}${write(one, blank)}`).join(",")}}`;
}

/** What is wrong with it, looked for in the value instead of in its text. */
function wrongsOf(written: Written, level = 1): readonly string[] {
  if (typeof written !== "object" || written === null) return [];
  const deep = level > depth ? ["TOO_DEEP"] : [];
  if ("list" in written) return [...deep, ...written.list.flatMap((one) => wrongsOf(one, level + 1))];
  const names = written.fields.map(([name]) => name);
  return [
    ...deep,
    ...(names.some((name) => ["__proto__", "constructor", "prototype"].includes(name)) ? ["FORBIDDEN_KEY"] : []),
    ...(new Set(names).size < names.length ? ["REPEATED_KEY"] : []),
    ...written.fields.flatMap(([, one]) => wrongsOf(one, level + 1)),
  ];
}

test("text is refused exactly where a key is forbidden or stands twice or nesting is too deep", () => {
  fc.assert(
    fc.property(value, fc.constantFrom("", " "), (written, blank) => {
      const text = write(written, blank);
      const refusal = guardJson(text, JSON.parse(text), depth);
      const wrongs = wrongsOf(written);
      if (wrongs.length === 0) expect(refusal).toBe(undefined);
      else expect(wrongs).toContain(refusal?.code);
    }),
    { numRuns: 2_000 },
  );
});
