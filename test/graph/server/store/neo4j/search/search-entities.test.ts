import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntityKind } from "../../../../../../server/domain/entity.ts";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";
import { entityRecords } from "../../../../../support/graphs/curated-graph.ts";

const { store } = openSharedStore();

async function search(text: string, kinds: readonly EntityKind[] = []) {
  const { hits } = await store.searchEntities({ text, kinds, first: 10 });
  return hits.map(({ entity, matched }) => ({ id: entity.id as string, ...matched }));
}
const first = async (text: string) => (await search(text))[0];

const seedKinds: readonly EntityKind[] = ["FIRM", "MANUFACTURER", "BACKER", "AGENCY", "INVESTIGATION"];
const namedBySeedArticle = entityRecords.filter(
  ({ kind, evidence }) => seedKinds.includes(kind) && evidence.some(({ source }) => source === "S1"),
);

test("the seed article names firms, makers and agencies", () => {
  expect(namedBySeedArticle.length).toBeGreaterThan(5);
});

test.each(namedBySeedArticle.map(({ id, name }) => ({ id, name })))(
  "finds $name under its name, first",
  async (named) => {
    expect(await first(named.name)).toEqual({ id: named.id, field: "name", value: named.name, how: "EXACT" });
  },
);

test("finds every entity of the dataset under its name, first or among those of the same name", async () => {
  for (const { id, name } of entityRecords.filter(({ name }) => name.split(" ").length <= 8)) {
    const hits = await search(name);
    const exact = hits.filter(({ how, field }) => how === "EXACT" && field === "name");
    expect(exact.map((hit) => hit.id)).toContain(id);
    expect(hits.slice(0, exact.length)).toEqual(exact);
  }
});

test("finds every entity under each of its aliases", async () => {
  for (const { id, aliases } of entityRecords) {
    for (const alias of aliases ?? []) expect((await search(alias)).map((hit) => hit.id)).toContain(id);
  }
});

test("finds by an alias and says so", async () => {
  expect(await first("Red Sunset")).toEqual({
    id: "operation-red-sunset",
    field: "aliases",
    value: "Red Sunset",
    how: "ALIAS",
  });
});

test.each(["比特大陆", "比特"])("finds a maker by its Chinese name or the beginning of it: %s", async (text) => {
  expect(await first(text)).toMatchObject({ id: "bitmain", field: "aliases", value: "比特大陆" });
});

test("finds by the beginning of a name, the best connected first", async () => {
  expect(await first("bitm")).toMatchObject({ id: "bitmain", field: "name", how: "PREFIX" });
});

test("finds in spite of a slip of the finger", async () => {
  expect(await first("bitmian")).toMatchObject({ id: "bitmain", how: "FUZZY" });
});

test("finds under accents that a name does not have", async () => {
  expect(await first("Éric Trümp")).toEqual({
    id: "eric-trump",
    field: "name",
    value: "Eric Trump",
    how: "TRANSLITERATED",
  });
});

test.each(["CIK:0001964789", "CIK:1964789", "cik:1964789", "0001964789", "1964789"])(
  "finds by the identifier %s",
  async (text) => {
    expect(await search(text)).toEqual([
      { id: "hut-8", field: "identifiers", value: "CIK:0001964789", how: "IDENTIFIER" },
    ]);
  },
);

test("finds by id", async () => {
  expect(await first("operation-red-sunset")).toMatchObject({ id: "operation-red-sunset" });
  expect(await first("hut-8")).toEqual({ id: "hut-8", field: "id", value: "hut-8", how: "IDENTIFIER" });
});

test.each(["U.S. Data Mining", "u.s. data", "U.S. Data Mining Group, Inc."])("finds %s with its dots", async (text) => {
  expect(await first(text)).toMatchObject({ id: "us-bitcoin-corp" });
});

test("looks for any of the words where no entity has them all", async () => {
  expect(await first("Hut 8 Corporation")).toMatchObject({ id: "hut-8", how: "FUZZY" });
});

test("keeps to the kinds asked for, by face or by role", async () => {
  const kinds: readonly EntityKind[] = ["BACKER"];
  const { hits } = await store.searchEntities({ text: "hut", kinds, first: 10 });
  expect(hits.map(({ entity }) => entity.id)).toContain("hut-8");
  for (const { entity } of hits) expect([entity.kind, ...entity.roles]).toContain("BACKER");
});

test("says how many matched and that more did than are shown", async () => {
  const { hits, total, truncated } = await store.searchEntities({ text: "bitcoin", kinds: [], first: 3 });
  expect({ shown: hits.length, truncated }).toEqual({ shown: 3, truncated: true });
  expect(total).toBeGreaterThan(3);
});

test("gives the same answer each time, scores falling", async () => {
  const once = await store.searchEntities({ text: "mining", kinds: [], first: 50 });
  expect(await store.searchEntities({ text: "mining", kinds: [], first: 50 })).toEqual(once);
  expect(once.hits.map(({ score }) => score)).toEqual(once.hits.map(({ score }) => score).sort((a, b) => b - a));
});

// What ends in an error of Lucene, or means something to it, where a text is passed on as it is.
test.each(["* OR name:/.*a.*b.*/", "/b testing", "AND", "tb-", "\\", "(((((", '"unclosed', "acme^", "~", "[a TO b]"])(
  "reads %s as plain text",
  async (text) => {
    await expect(search(text)).resolves.toBeInstanceOf(Array);
  },
);

test.each(["*", "?*?*?*", "~~~"])("finds nothing for %s, which holds no letter or digit", async (text) => {
  expect(await search(text)).toEqual([]);
});

test.each(["", "   ", "\u0000", "x".repeat(201), "a b c d e f g h i"])("refuses %j", async (text) => {
  await expect(search(text)).rejects.toMatchObject({ code: "TEXT_FORM", details: { field: "text" } });
});

test("takes any text of at most 8 words without an error", async () => {
  const hostile = fc.string({
    unit: fc.constantFrom(..."+-&|!(){}[]^\"~*?:\\/ abAND OR.'`$,;<>=@#%_\u00e9\ud83d\u4e2d"),
  });
  const texts = fc.oneof(hostile, fc.string({ unit: "binary" })).filter((text) => {
    const words = text
      .replace(/[\p{Cc}\p{Cs}]/gu, " ")
      .normalize("NFKC")
      .trim();
    return words !== "" && words.split(/\s+/u).length <= 8 && text.length <= 200;
  });
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { hits, total } = await store.searchEntities({ text, kinds: [], first: 5 });
      expect(hits.length).toBe(Math.min(total, 5));
    }),
    { numRuns: 500 },
  );
});
