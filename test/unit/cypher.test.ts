import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { relationshipKindNames } from "../../server/domain/relationship-kinds.ts";
import { sourceFiles } from "../support/files/source-files.ts";

const queries = sourceFiles(["cypher"], [".cypher"])
  .filter(({ name }) => !/\/V\d{4}__/.test(name))
  .map(({ name, path }) => readQuery(name, readFileSync(path, "utf8")));
const migrations = sourceFiles(["cypher"], [".cypher"]).filter(({ name }) => /\/V\d{4}__/.test(name));
const code = sourceFiles(["server", "seed"]).map(({ name, path }) => ({
  name,
  path,
  text: readFileSync(path, "utf8"),
}));
const loads = code.flatMap(({ name, text }) =>
  [...text.matchAll(/\bloadCypher\(\s*"([^"]+)",?\s*\)/g)].map(([, query]) => ({
    query: `cypher/${query}.cypher`,
    caller: name,
  })),
);

test("there are queries, and code that loads them", () => {
  expect(queries.length).toBeGreaterThan(20);
  expect(loads.length).toBeGreaterThan(20);
});

test("every query is loaded in exactly one place, and every load finds its query", () => {
  expect(loads.map(({ query }) => query).sort()).toEqual(queries.map(({ name }) => name).sort());
});

test("a query is loaded by its plain name, never by text put together", () => {
  const built = code.filter(({ text }) => /\bloadCypher\((?!\s*["p])/.test(text) || /\bloadCypher\(`/.test(text));
  expect(built.map(({ name }) => name)).toEqual([]);
});

test("every query begins with a title and says which rows it returns", () => {
  const bare = queries.filter(
    ({ header }) => !/^\/\/ [A-Z]/.test(header[0] ?? "") || !header.some((line) => /^\/\/ rows\b/i.test(line)),
  );
  expect(bare.map(({ name }) => name)).toEqual([]);
});

test("the parameters of a query are those that its header explains", () => {
  const differing = queries.filter(({ used, explained }) => used.join() !== explained.join());
  expect(differing.map(({ name, used, explained }) => ({ name, used, explained }))).toEqual([]);
});

test("whoever loads a query knows its parameters by name", () => {
  const unknown = queries.flatMap(({ name, used }) => {
    const caller = loads.find(({ query }) => query === name)?.caller ?? "";
    const text = textAround(caller);
    return used
      .filter((parameter) => !new RegExp(`\\b${parameter}\\b`).test(text))
      .map((it) => `${caller}: ${name}: $${it}`);
  });
  expect(unknown).toEqual([]);
});

test("no Cypher stands outside its folder", () => {
  const clauses = /["'`]\s*(MATCH|OPTIONAL MATCH|MERGE|UNWIND|CREATE|DETACH DELETE|CALL db\.|RETURN|SHOW) *[ ({]/;
  expect(code.filter(({ text }) => clauses.test(text)).map(({ name }) => name)).toEqual([]);
});

test("a query or migration that lists the kinds of relationship lists all of them", () => {
  const files = [...queries, ...migrations.map(({ name, path }) => readQuery(name, readFileSync(path, "utf8")))];
  const incomplete = files
    .map(({ name, body }) => ({
      name,
      missing: relationshipKindNames.filter((kind) => !new RegExp(`\\b${kind}\\b`).test(body)),
    }))
    .filter(({ missing }) => missing.length > 0 && missing.length < relationshipKindNames.length / 2);
  expect(incomplete).toEqual([]);
});

/** What the claim filter asks of one relationship, which some queries call otherwise. */
const claimFilter = [
  "type(claim) IN $kinds",
  "claim.status IN $statuses",
  "claim.confidence >= $minimumConfidence",
  "(NOT type(claim) IN $shareKinds OR coalesce(claim.shareMaximum, 100) > $minimumShare OR (coalesce(claim.shareMaximum, 100) = $minimumShare AND claim.shareMaximumExclusive IS NULL))",
  "($asOfLatest IS NULL OR (coalesce(claim.sinceEarliest, $asOfLatest) <= $asOfLatest AND coalesce(claim.untilLatest, $asOfEarliest) >= $asOfEarliest))",
  "($knownBy IS NULL OR claim.knownSinceEarliest <= $knownBy)",
];
const filterParameters = [...new Set(claimFilter.join().match(/(?<=\$)\w+/g))];

test("the claim filter is the same, clause by clause, in every query whose header names a parameter of it alone", () => {
  const telling = filterParameters.filter((name) => !["kinds", "statuses"].includes(name));
  const filtering = queries.filter(({ explained }) => telling.some((name) => explained.includes(name)));
  expect(filtering.length).toBe(10);
  const differing = filtering.filter(({ body }) => !toPlainClauses(body).includes(claimFilter.join(" AND ")));
  expect(differing.map(({ name }) => name)).toEqual([]);
  const incomplete = filtering.filter(({ explained }) => filterParameters.some((name) => !explained.includes(name)));
  expect(incomplete.map(({ name }) => name)).toEqual([]);
});

test("migrations are numbered from 1 without a gap", () => {
  const numbers = migrations.map(({ name }) => Number(/V(\d{4})__/.exec(name)?.[1]));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers.length).toBeGreaterThan(0);
});

/** A query with its leading comment apart, and the parameters that its text uses and its comment explains. */
function readQuery(name: string, text: string) {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const header = lines.slice(0, end);
  const body = lines
    .slice(end)
    .filter((line) => !line.trim().startsWith("//"))
    .join("\n");
  const names = (found: Iterable<RegExpMatchArray>) => [...new Set([...found].map((match) => match[1] ?? ""))].sort();
  return {
    name,
    header,
    body,
    used: names(body.matchAll(/\$(\w+)/g)),
    explained: names(header.join("\n").matchAll(/\$(\w+)/g)),
  };
}

/** The text of a query on one line, without spaces inside brackets, its relationship called `claim`. */
function toPlainClauses(body: string): string {
  return body
    .replaceAll(/\b(relationship|r)(?=[.)])/g, "claim")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?<=\() | (?=\))/g, "");
}

/** The text of a file and of the files of ours that it imports: parameters may be put together there. */
function textAround(name: string): string {
  const file = code.find((one) => one.name === name);
  if (file === undefined) return "";
  const imported = [...file.text.matchAll(/from "(\.[^"]+)"/g)].map(([, specifier]) =>
    join(dirname(file.path), specifier ?? ""),
  );
  return [file, ...code.filter(({ path }) => imported.includes(path))].map(({ text }) => text).join("\n");
}
