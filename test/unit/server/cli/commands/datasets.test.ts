import { expect, test } from "vitest";
import { wordDatasets, wordRemoved } from "../../../../../server/cli/commands/datasets.ts";
import { datasetId } from "../../../../../server/domain/ids.ts";

test("each dataset is told with its counts, its licence and its version", () => {
  const tales = { id: datasetId("tales"), title: "Tales", publisher: "Ana", licence: "CC0-1.0", version: "2026" };
  expect(wordDatasets([{ ...tales, entities: 1_200, relationships: 1, sources: 2 }])).toEqual([
    "tales: Tales, by Ana",
    "  1,200 entities, 1 relationship, 2 sources",
    "  licence: CC0-1.0; version: 2026",
  ]);
  expect(wordDatasets([])).toEqual(["The graph holds no dataset."]);
});

test("of a dataset that was taken out it is told what is gone and what stays", () => {
  const removed = { relationships: 3, entities: 1, sharedEntities: 2, keptEntities: 1, sources: 0 };
  expect(wordRemoved(removed)).toEqual([
    "3 relationships, 1 entity and 0 sources are gone.",
    "2 entities stay as other datasets say.",
    "1 entity stays with the dataset, since claims of others name them.",
  ]);
});
