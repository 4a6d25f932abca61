import { expect, test } from "vitest";
import { toEntityId } from "../../../../../seed/sources/making/entity-id.ts";
import { opensanctions } from "../../../../../seed/sources/opensanctions.ts";
import { mapContext, mapFiles, memoryFile } from "../../../../support/files/map-files.ts";
import { lined, operation, published } from "../../../../support/files/published.ts";

const idOf = (localId: string) => toEntityId({ strong: [], dataset: "tales", localId });
/** What the graph knows: identifiers of the publisher with the entities that bear them. */
type Known = Readonly<Record<string, string>>;
const mapped = (rows: readonly object[], known: Known = {}) =>
  mapFiles(opensanctions, [memoryFile("entities.json", lined(...rows))], {
    ...mapContext,
    async *listIdentifiers(scheme) {
      if (scheme !== "opensanctions") return;
      for (const [value, entity] of Object.entries(known)) yield [{ value, entity }];
    },
  });

const ana = published("Person", "NK-ana", { name: ["Ana"] });
const acme = published("Company", "NK-acme", { name: ["Acme"] });
const own = published("Ownership", "own", { owner: ["NK-ana"], asset: ["NK-acme"] });

test("operations count in their order: of several about one thing the last", async () => {
  const { entities, removals, leftOut } = await mapped([
    operation("DEL", { id: "NK-ana" }),
    operation("ADD", acme),
    operation("ADD", ana),
    operation("MOD", published("Company", "NK-acme", { name: ["Acme Holding"] })),
    operation("ADD", own),
    operation("DEL", { id: "own" }),
  ]);
  expect(entities.map(({ name }) => name)).toEqual(["Ana", "Acme Holding"]);
  expect(removals).toEqual([{ locator: "own", entity: idOf("own") }]);
  expect(leftOut).toEqual(Array(3).fill("superseded by a later operation"));
});

test("an operation that names nothing, or of an unknown word, is refused", async () => {
  const { refusals } = await mapped([
    { op: "DEL", entity: {} },
    { op: "SWAP", entity: ana },
  ]);
  expect(refusals).toMatchObject([
    { code: "MISSING_KEY", field: "entity.id" },
    { code: "UNKNOWN_WORD", field: "op", value: 'is "SWAP"' },
  ]);
});

test("a delta finds in the graph what it names and does not hold, whatever the graph calls it", async () => {
  const known = { "NK-ana": idOf("NK-ana"), "NK-acme": "lei-0123456789abcdef", "NK-other": "lei-aaaabbbbccccdddd" };
  const { relationships, removals } = await mapped([operation("ADD", own), operation("DEL", { id: "NK-acme" })], known);
  expect(relationships).toMatchObject([{ from: idOf("NK-ana"), to: "lei-0123456789abcdef" }]);
  expect(removals).toEqual([{ locator: "NK-acme", entity: "lei-0123456789abcdef" }]);
});

test("a thing that its publisher merged stays the entity that the graph has under a former id", async () => {
  const merged = published("Person", "NK-new", { name: ["Ana"] }, { referents: ["NK-ana", "n-1"] });
  const newOwn = published("Ownership", "own", { owner: ["NK-new"], asset: ["NK-acme"] });
  const { entities, relationships } = await mapped([merged, acme, newOwn], { "NK-ana": idOf("NK-ana") });
  expect(entities[0]).toMatchObject({ id: idOf("NK-ana"), name: "Ana" });
  expect(relationships).toMatchObject([{ from: idOf("NK-ana") }]);
});

test("of two entities that became one the thing's own id stays, whatever the order in which the graph tells", async () => {
  const merged = published("Person", "NK-ana", { name: ["Ana"] }, { referents: ["NK-bela"] });
  const pairs: readonly (readonly [string, string])[] = [
    ["NK-bela", idOf("NK-bela")],
    ["NK-ana", idOf("NK-ana")],
  ];
  for (const order of [pairs, pairs.toReversed()]) {
    expect((await mapped([merged], Object.fromEntries(order))).entities.map(({ id }) => id)).toEqual([idOf("NK-ana")]);
  }
});

test("of several former ids that the graph has, and without the own, the first is taken", async () => {
  const merged = published("Person", "NK-new", { name: ["Ana"] }, { referents: ["NK-ana", "NK-bela"] });
  const known = { "NK-bela": idOf("NK-bela"), "NK-ana": idOf("NK-ana") };
  const [first] = [idOf("NK-ana"), idOf("NK-bela")].toSorted();
  expect((await mapped([merged], known)).entities.map(({ id }) => id)).toEqual([first]);
});

test("a stronger identifier wins over what the graph knows", async () => {
  const firm = published("Company", "NK-acme", { name: ["Acme"], leiCode: ["529900T8BM49AURSDO55"] });
  const { entities } = await mapped([firm], { "NK-acme": idOf("NK-acme") });
  expect(entities[0]?.id).toMatch(/^lei-/);
});
