import { expect, test } from "vitest";
import { type ImportForm, readImportForm } from "../../../../server/imports/import-form.ts";

const file = (name: string, field = "file") => ({ field, name, path: `/scratch/${name}`, bytes: 1 });
const read = (form: Partial<ImportForm>) =>
  readImportForm(
    { fields: [], files: [file("a.csv")], ...form },
    { formats: ["csv", "ftm"], readText: async (path) => `text of ${path}` },
  );
const fields = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

test("a form becomes the request that the command line would make", async () => {
  const form = {
    fields: fields({
      format: "csv",
      dataset: "stakes",
      complete: "true",
      maxRejects: "5%",
      publisher: "Ana",
      url: " ",
    }),
    files: [file("a.csv"), file("b.csv"), file("map.yaml", "mapping"), file("q.jsonl", "mended")],
  };
  expect(await read(form)).toEqual({
    files: [
      { name: "a.csv", path: "/scratch/a.csv" },
      { name: "b.csv", path: "/scratch/b.csv" },
    ],
    format: "csv",
    dataset: "stakes",
    mode: "write",
    extent: "whole",
    maxRejects: "5%",
    mended: "/scratch/q.jsonl",
    options: { publisher: "Ana", mapping: "text of /scratch/map.yaml" },
  });
});

test("what a form leaves empty is left out", async () => {
  const blanks = fields({ format: "ftm", dataset: "", dryRun: "", complete: "", tier: "", mapping: "" });
  const empty = { field: "mapping", name: "", path: "/scratch/none", bytes: 0 };
  expect(await read({ fields: blanks, files: [file("a.csv"), empty] })).toEqual({
    files: [{ name: "a.csv", path: "/scratch/a.csv" }],
    format: "ftm",
    mode: "write",
    options: {},
  });
});

test("a tab is a delimiter, and blank otherwise", async () => {
  const { options } = await read({ fields: fields({ format: "csv", delimiter: "\t", title: "\t" }) });
  expect(options).toEqual({ delimiter: "\t" });
});

test("a check only is a comparison", async () => {
  const { mode } = await read({ fields: fields({ format: "csv", dryRun: "true" }) });
  expect(mode).toBe("compare");
});

test("a file without a name gets one", async () => {
  const { files } = await read({ fields: fields({ format: "csv" }), files: [{ ...file(""), path: "/scratch/1" }] });
  expect(files).toEqual([{ name: "file-1", path: "/scratch/1" }]);
});

test.each([
  [{ fields: fields({ format: "csv", dryRun: "yes" }) }, 'dryRun is "yes"'],
  [{ fields: [...fields({ format: "csv" }), ...fields({ format: "ftm" })] }, "format comes twice"],
  [{ fields: fields({ format: "csv", published: "2019-13" }) }, 'published is "2019-13"'],
  [{ fields: fields({ format: "csv", title: "a\0b" }) }, "title holds NUL or half of a surrogate pair"],
  [{ fields: fields({ format: "csv", dataset: "a\nb" }) }, "dataset holds control characters"],
  [{ fields: fields({ format: "csv", mended: "{}" }) }, "mended is a text"],
  [{ fields: fields({ format: "csv" }), files: [file("a"), file("a")] }, 'file comes twice as "a"'],
  [{ fields: fields({ format: "csv" }), files: [file("a"), file("b", "other")] }, '"other" is no field for a file'],
  [
    { fields: fields({ format: "csv" }), files: [file("a"), file("b", "mapping"), file("c", "mapping")] },
    "mapping comes twice",
  ],
  [
    { fields: fields({ format: "csv", mapping: "{}" }), files: [file("a"), file("b", "mapping")] },
    "mapping comes twice",
  ],
  [
    { fields: fields({ format: "csv" }), files: [file("a"), { ...file("b", "mapping"), bytes: 300_000 }] },
    "mapping has 300000 bytes",
  ],
  [
    { fields: fields({ format: "csv" }), files: Array.from({ length: 21 }, (_, i) => file(`${i}`)) },
    "file comes 21 times",
  ],
])("refuses %#: %j", async (form, said) => {
  await expect(read(form)).rejects.toMatchObject({
    code: "BAD_FORM",
    message: `The form cannot be taken: ${said}.`,
    next: expect.stringMatching(/^[A-Z].*\.$/),
  });
});
