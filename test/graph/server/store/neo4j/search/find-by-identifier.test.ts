import { expect, test } from "vitest";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";
import { entityRecords } from "../../../../../support/graphs/curated-graph.ts";

const { store } = openSharedStore();

test("finds the bearer of every identifier in the dataset", async () => {
  const borne = entityRecords.flatMap(({ id, identifiers }) =>
    (identifiers ?? []).map((identifier) => ({ id, identifier })),
  );
  expect(borne.length).toBeGreaterThan(6);
  for (const { id, identifier } of borne) expect((await store.findByIdentifier(identifier))?.id).toBe(id);
});

test("finds by a CIK without its leading zeros", async () => {
  expect((await store.findByIdentifier({ scheme: "CIK", value: "1964789" }))?.id).toBe("hut-8");
});

test.each([
  { scheme: "LEI", value: "0001964789" },
  { scheme: "CIK", value: "196478" },
  { scheme: "CIK", value: "*" },
  { scheme: '"', value: "\\" },
  { scheme: "", value: "" },
])("finds nothing for $scheme $value", async (identifier) => {
  expect(await store.findByIdentifier(identifier)).toBeUndefined();
});
