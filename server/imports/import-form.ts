import { importOptions, toFieldName } from "../domain/imports/import-options.ts";
import { parsePartialDate } from "../domain/partial-date.ts";
import { LinchpinError } from "../errors.ts";
import { textLimits } from "../limits/texts.ts";
import { uploadLimits } from "../limits/uploads.ts";
import type { ImportRequest } from "./import-messages.ts";

/** What came in a form: its fields in order, and its files. */
export interface ImportForm {
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly files: readonly {
    readonly field: string;
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
  }[];
}

/** The fields of a form but for `file`, by the name that the form gives them. */
const known = new Map(importOptions.map((option) => [toFieldName(option.name), option]));
const ofImport = new Set(["dataset", "dryRun", "maxRejects", "complete", "slice", "shrinks", "mended"]);
const unusable = /[\0\p{Cs}]/u;

/**
 * The request that a form makes; fields that are empty count as left out. `readText` reads a mapping that came as a
 * file. Throws BAD_FORM with the field, what is wrong with it and what would be right.
 */
export async function readImportForm(
  form: ImportForm,
  { formats, readText }: { readonly formats: readonly string[]; readonly readText: (path: string) => Promise<string> },
): Promise<ImportRequest> {
  const values = valuesOf(form);
  const given = form.files.filter(({ bytes, name }) => bytes > 0 || name !== "");
  const format = values.get("format");
  if (format === undefined) throw refuse("format", "is missing", `Give one of ${formats.join(", ")}.`);
  if (!formats.includes(format)) {
    throw refuse("format", `is ${quote(format)}, which is none`, `Give one of ${formats.join(", ")}.`);
  }
  const [complete, slice] = [flagOf(values, "complete"), flagOf(values, "slice")];
  if (complete && slice) throw refuse("complete and slice", "contradict each other", "Give one of the two.");
  const mapping = one(given, "mapping");
  const mended = one(given, "mended");
  if (mapping !== undefined && values.has("mapping")) throw refuse("mapping", "comes twice", "Send a text or a file.");
  const options = [...values].filter(([name]) => known.has(name) && !ofImport.has(name));
  return {
    files: sourceFilesOf(given),
    format,
    mode: flagOf(values, "dryRun") ? "compare" : "write",
    ...present("dataset", values.get("dataset")),
    ...((complete || slice) && { extent: complete ? "whole" : "slice" }),
    ...(flagOf(values, "shrinks") && { shrinks: "allowed" as const }),
    ...present("maxRejects", values.get("maxRejects")),
    ...present("mended", mended?.path),
    options: {
      ...Object.fromEntries(options),
      ...(mapping !== undefined && { mapping: await readMapping(mapping, readText) }),
    },
  };
}

function valuesOf({ fields }: ImportForm): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { name, value } of fields) {
    if (name !== "format" && !known.has(name)) {
      throw refuse(quote(name), "is no field of it", `Its fields are format, file, ${[...known.keys()].join(", ")}.`);
    }
    if (values.has(name)) throw refuse(name, "comes twice", "Give it once.");
    // A tab is blank too, and parts columns.
    if (value.trim() !== "" || (name === "delimiter" && value !== "")) values.set(name, checkValue(name, value));
  }
  return values;
}

function checkValue(name: string, value: string): string {
  const bound =
    name === "mapping"
      ? uploadLimits.fieldBytes
      : name === "dataset"
        ? textLimits.idCharacters
        : textLimits.stringCharacters;
  if (value.length > bound) throw refuse(name, `has ${value.length} characters`, `Give at most ${bound}.`);
  if (unusable.test(value)) throw refuse(name, "holds NUL or half of a surrogate pair", "Give it as plain Unicode.");
  if (name === "dataset" && /\p{Cc}/u.test(value)) throw refuse(name, "holds control characters", "Give a plain word.");
  if (name === "mended") throw refuse(name, "is a text", "Send the quarantine file as a file.");
  const words = known.get(name)?.words;
  if (words !== undefined && !words.includes(value)) {
    throw refuse(name, `is ${quote(value)}`, `Give one of ${words.join(", ")}.`);
  }
  if (name === "published" && parsePartialDate(value) === undefined) {
    throw refuse(name, `is ${quote(value)}`, "Write 2019, 2019-05 or 2019-05-14.");
  }
  return value;
}

function flagOf(values: ReadonlyMap<string, string>, name: string): boolean {
  const value = values.get(name) ?? "false";
  if (value !== "true" && value !== "false") throw refuse(name, `is ${quote(value)}`, "Give true or false.");
  return value === "true";
}

function sourceFilesOf(given: ImportForm["files"]): ImportRequest["files"] {
  const strange = given.find(({ field }) => !["file", "mapping", "mended"].includes(field));
  if (strange !== undefined) {
    throw refuse(quote(strange.field), "is no field for a file", "Send files as file, mapping or mended.");
  }
  const files = given.filter(({ field }) => field === "file");
  if (files.length === 0) throw refuse("file", "is missing", "Send at least one file.");
  if (files.length > uploadLimits.files) {
    throw refuse("file", `comes ${files.length} times`, `Send at most ${uploadLimits.files} files.`);
  }
  const seen = new Set<string>();
  return files.map(({ name, path }, index) => {
    const shown = name === "" ? `file-${index + 1}` : name;
    if (seen.has(shown)) throw refuse("file", `comes twice as ${quote(shown)}`, "Give each file a name of its own.");
    seen.add(shown);
    return { name: shown, path };
  });
}

function one(given: ImportForm["files"], field: string) {
  const [first, second] = given.filter((file) => file.field === field);
  if (second !== undefined) throw refuse(field, "comes twice", "Send one file.");
  return first;
}

async function readMapping(
  { path, bytes }: ImportForm["files"][number],
  readText: (path: string) => Promise<string>,
): Promise<string> {
  if (bytes > uploadLimits.fieldBytes) {
    throw refuse("mapping", `has ${bytes} bytes`, `Give at most ${uploadLimits.fieldBytes}.`);
  }
  return readText(path);
}

function present<const Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: string });
}

function quote(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

function refuse(field: string, value: string, bound: string): LinchpinError {
  return new LinchpinError("BAD_FORM", { field, value, bound });
}
