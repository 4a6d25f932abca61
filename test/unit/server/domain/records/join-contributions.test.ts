import { expect, test } from "vitest";
import { datasetId } from "../../../../../server/domain/ids.ts";
import { joinContributions } from "../../../../../server/domain/records/join-contributions.ts";
import { partOfDataset } from "../../../../../server/domain/records/part-of-dataset.ts";
import type { EntityRecord } from "../../../../../server/domain/records/record.ts";

const acme: EntityRecord = {
  record: "entity",
  id: "acme",
  kind: "FIRM",
  name: "Acme",
  aliases: ["ACME"],
  evidence: [{ source: "s2", properties: ["name", "aliases"] }],
};
const acmeFund: EntityRecord = {
  record: "entity",
  id: "acme",
  kind: "BACKER",
  name: "Acme Fund",
  country: "NL",
  identifiers: [{ scheme: "CIK", value: "0000000001" }],
  evidence: [{ source: "s1", properties: ["name", "country", "identifiers"] }],
};
const ours = { dataset: datasetId("a"), record: acme };
const theirs = { dataset: datasetId("b"), record: acmeFund };

test("the first dataset by id gives single values, lists and evidence are united", () => {
  expect(joinContributions([theirs, ours])).toEqual({
    record: {
      record: "entity",
      id: "acme",
      kind: "FIRM",
      roles: ["BACKER"],
      name: "Acme",
      aliases: ["ACME", "Acme Fund"],
      country: "NL",
      identifiers: [{ scheme: "CIK", value: "0000000001" }],
      evidence: [{ source: "s1", properties: ["aliases", "country", "identifiers"] }, ...acme.evidence],
    },
    evidence: [
      { dataset: "b", evidence: { source: "s1", properties: ["aliases", "country", "identifiers"] } },
      { dataset: "a", evidence: acme.evidence[0] },
    ],
  });
});

test("evidence is silent where another dataset's value stands", () => {
  const elsewhere = {
    ...acmeFund,
    country: "BE",
    evidence: [
      { source: "s1", properties: ["kind", "name"] },
      { source: "s3", properties: ["country"] },
    ],
  };
  const { record } = joinContributions([
    { dataset: datasetId("a"), record: { ...acme, country: "NL" } },
    { dataset: datasetId("b"), record: elsewhere },
  ]);
  expect(record.country).toBe("NL");
  expect(record.evidence).toEqual([{ source: "s1", properties: ["roles", "aliases"] }, ...acme.evidence]);
});

test("pieces of evidence that come to say the same, where another dataset's name stands, are one", () => {
  const office = {
    ...acmeFund,
    aliases: ["Fund of Acme"],
    evidence: [
      { source: "s1", properties: ["name", "identifiers"], locator: "row 7" },
      { source: "s1", properties: ["aliases", "identifiers"], locator: "row 7" },
      { source: "s1", properties: ["aliases", "identifiers"], locator: "row 9" },
    ],
  };
  const { evidence } = joinContributions([ours, { dataset: datasetId("b"), record: office }]);
  expect(evidence).toEqual([
    { dataset: "b", evidence: { source: "s1", properties: ["aliases", "identifiers"], locator: "row 7" } },
    { dataset: "b", evidence: { source: "s1", properties: ["aliases", "identifiers"], locator: "row 9" } },
    { dataset: "a", evidence: acme.evidence[0] },
  ]);
});

test("the order in which the datasets come does not matter", () => {
  expect(joinContributions([ours, theirs])).toEqual(joinContributions([theirs, ours]));
});

test("one dataset alone is what it says", () => {
  expect(joinContributions([ours]).record).toEqual({ ...acme, roles: [], identifiers: [] });
});

test("a part of a joined entity has the dataset's evidence and what this speaks for", () => {
  const { record, evidence } = joinContributions([ours, theirs]);
  const whole = {
    ...record,
    datasets: ["a", "b"],
    evidence: evidence.map((one) => ({ dataset: one.dataset, ...one.evidence })),
  };
  expect(partOfDataset(whole, "a")).toEqual({
    record: "entity",
    id: "acme",
    kind: "FIRM",
    roles: ["BACKER"],
    name: "Acme",
    aliases: ["ACME", "Acme Fund"],
    evidence: acme.evidence,
  });
});

test("an entity of one dataset is its own part, without the name of the dataset", () => {
  expect(partOfDataset({ ...acme, datasets: ["a"] }, "a")).toEqual(acme);
});
