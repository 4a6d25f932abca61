import fc from "fast-check";
import { expect, test } from "vitest";
import { toIdentifierQuery, toLuceneQuery } from "../../../../../../server/store/neo4j/search/to-lucene-query.ts";

const identifiers = ["CIK:1"];
const clausesOf = (...words: string[]) => toLuceneQuery({ words, identifiers }, "every");

test("asks for the whole text and for each word as it is, as a beginning and with a slip", () => {
  expect(clausesOf("bitmain")).toBe(
    'identifiers:("CIK:1")^40 OR name:"bitmain"^20 OR aliases:"bitmain"^10 OR (("bitmain"^4 OR bitmain*^2 OR bitmain~1))',
  );
});

test("short words stand for themselves: a beginning has 3 characters, a word with a slip 5", () => {
  expect(clausesOf("8")).toContain('(("8"^4))');
  expect(clausesOf("hut")).toContain('(("hut"^4 OR hut*^2))');
  expect(clausesOf("hive")).toContain('(("hive"^4 OR hive*^2))');
});

test("asks for every word, or for any", () => {
  expect(clausesOf("hut", "8")).toContain('(("hut"^4 OR hut*^2) AND ("8"^4))');
  expect(toLuceneQuery({ words: ["hut", "8"], identifiers }, "any")).toContain('(("hut"^4 OR hut*^2) OR ("8"^4))');
});

test("a word with something inside is asked for in its parts as well", () => {
  expect(clausesOf("american-bitc")).toContain('("american-bitc"^4 OR american\\-bitc*^2 OR ("american" AND bitc*))');
});

test("beginnings are asked for without accents, as the index holds them", () => {
  expect(clausesOf("müller")).toContain("muller*^2 OR muller~1");
});

test("no character of a word means anything to Lucene", () => {
  const words = fc.string({ unit: fc.constantFrom(...'ab+-&|!(){}[]^"~*?:\\/') }).map((word) => `a${word}b`);
  fc.assert(
    fc.property(words, (word) => {
      // Quoted phrases become P and escaped characters e, so that what is left is ours alone.
      const ours = clausesOf(word).replace(/\\.|"(?:[^"\\]|\\.)*"/g, (found) => (found.startsWith('"') ? "P" : "e"));
      const clauses = ours.replace("identifiers:(P)^40 OR name:P^20 OR aliases:P^10 OR ", "");
      expect(clauses.replace(/\^4|\^2|~1| OR | AND |\*(?=[ ^)])|[()]/g, " ")).toMatch(/^(?:P|[abe]+| )+$/);
    }),
  );
});

test("identifiers are whole phrases with their quotes escaped", () => {
  expect(toIdentifierQuery(['CIK:"1', "LEI:\\"])).toBe('identifiers:("CIK:\\"1" OR "LEI:\\\\")');
});
