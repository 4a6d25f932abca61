import { expect, test } from "vitest";
import type { ImportTerms } from "../../../../../client/api/imports.ts";
import {
  addFiles,
  emptyDraft,
  type ImportDraft,
  listMissing,
  toForm,
} from "../../../../../client/panels/imports/import-draft.ts";

const format = { takes: "", knowsWhole: false, isStrict: false };
const terms: ImportTerms = {
  writing: "open",
  megabytes: 100,
  files: 20,
  formats: [
    { ...format, format: "linchpin", title: "Linchpin JSON Lines", needsDataset: false },
    { ...format, format: "csv", title: "CSV", needsDataset: false },
    { ...format, format: "bods", title: "BODS", needsDataset: true },
    { ...format, format: "ofac-sdn", title: "OFAC", needsDataset: false },
    { ...format, format: "gleif", title: "GLEIF", needsDataset: true, knowsWhole: true },
  ],
  options: [
    { name: "mapping", form: "file", title: "Mapping", hint: "", formats: ["csv"] },
    { name: "delimiter", form: "text", title: "Delimiter", hint: "", formats: ["csv"] },
    { name: "tier", form: "word", title: "Tier", hint: "", words: ["PRESS"], formats: ["bods"] },
  ],
};
const file = (name: string) => new File(["x"], name);
const draft = (part: Partial<ImportDraft>): ImportDraft => ({ ...emptyDraft, ...part });

test("a form holds what the format reads, fields before files, and nothing empty", () => {
  const values = { delimiter: ";", tier: "PRESS", maxRejects: " 5% " };
  const filled = draft({ format: "csv", files: [file("a.csv")], mapping: file("m.yaml"), values, extent: "slice" });
  const sent = [...toForm(filled, terms, "check")].map(([name, value]) => [
    name,
    typeof value === "string" ? value : value.name,
  ]);
  expect(sent).toEqual([
    ["format", "csv"],
    ["dryRun", "true"],
    ["slice", "true"],
    ["maxRejects", "5%"],
    ["delimiter", ";"],
    ["mapping", "m.yaml"],
    ["file", "a.csv"],
  ]);
});

test.each([
  ["", "bods", false],
  ["", "gleif", true],
  ["complete", "bods", true],
  ["slice", "gleif", false],
] as const)("files that are %j of %s are said to have shrunk: %s", (extent, format, isSaid) => {
  const names = [...toForm(draft({ format, extent, shrinks: true }), terms, "import").keys()];
  expect(names.includes("shrinks")).toBe(isSaid);
});

test("a token is no field of a form, and an import is no dry run", () => {
  const filled = draft({ format: "linchpin", files: [file("a")], token: "secret", mapping: file("m.yaml") });
  expect([...toForm(filled, terms, "import")].map(([name]) => name)).toEqual(["format", "file"]);
});

test("what is missing is named in the order of the form", () => {
  expect(listMissing(emptyDraft, { ...terms, writing: "token" })).toEqual(["files", "format", "token"]);
  expect(listMissing(draft({ files: [file("a")], format: "csv" }), terms)).toEqual(["mapping"]);
  expect(listMissing(draft({ files: [file("a")], format: "bods", dataset: " " }), terms)).toEqual(["dataset"]);
  expect(listMissing(draft({ files: [file("a")], format: "linchpin" }), terms)).toEqual([]);
});

test.each([
  [["stakes.csv", "stakes.yaml"], "csv"],
  [["sdn.csv", "alt.csv"], "ofac-sdn"],
  [["a.linchpin.jsonl"], "linchpin"],
  [["a.jsonl"], ""],
  [["a.linchpin.jsonl", "b.csv"], ""],
  [["graph.gexf"], ""],
])("of %j it takes the format to be %j", (names, expected) => {
  const { format, files, mapping } = addFiles(emptyDraft, names.map(file), terms);
  expect(format).toBe(expected);
  expect([...files.map(({ name }) => name), ...(mapping ? [mapping.name] : [])].sort()).toEqual([...names].sort());
});

test("a format that the reader has chosen stays, and a file takes the place of its namesake", () => {
  const again = file("a.csv");
  const { format, files } = addFiles(draft({ format: "bods", files: [file("a.csv"), file("b.csv")] }), [again], terms);
  expect(format).toBe("bods");
  expect(files.map(({ name }) => name)).toEqual(["b.csv", "a.csv"]);
  expect(files[1]).toBe(again);
});
