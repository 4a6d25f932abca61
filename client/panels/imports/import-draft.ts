import type { ImportFormat, ImportOption, ImportTerms } from "../../api/imports.ts";

/** What the reader has filled in. Option values by their names; an empty one is left out. */
export interface ImportDraft {
  readonly files: readonly File[];
  readonly format: string;
  readonly dataset: string;
  readonly extent: "" | "complete" | "slice";
  /** Whether the files are whole although they hold far less than the graph does. */
  readonly shrinks: boolean;
  readonly mapping: File | null;
  readonly mended: File | null;
  readonly values: Readonly<Record<string, string>>;
  readonly token: string;
}

export const emptyDraft: ImportDraft = {
  files: [],
  format: "",
  dataset: "",
  extent: "",
  shrinks: false,
  mapping: null,
  mended: null,
  values: {},
  token: "",
};

export type Missing = "files" | "format" | "dataset" | "mapping" | "token";

/** What must still be given before the server can take it, in the order of the form. */
export function listMissing(draft: ImportDraft, terms: ImportTerms): readonly Missing[] {
  const format = formatOf(draft, terms);
  const takesMapping = optionsOf(terms, draft.format).some(({ name }) => name === "mapping");
  const missing: readonly (readonly [Missing, boolean])[] = [
    ["files", draft.files.length === 0],
    ["format", format === undefined],
    ["mapping", takesMapping && draft.mapping === null],
    ["dataset", format?.needsDataset === true && draft.dataset.trim() === ""],
    ["token", terms.writing === "token" && draft.token.trim() === ""],
  ];
  return missing.flatMap(([what, isMissing]) => (isMissing ? [what] : []));
}

export function formatOf(draft: ImportDraft, terms: ImportTerms): ImportFormat | undefined {
  return terms.formats.find(({ format }) => format === draft.format);
}

/** The options that the format reads. */
export function optionsOf(terms: ImportTerms, format: string): readonly ImportOption[] {
  return terms.options.filter(({ formats }) => formats?.includes(format));
}

/** Whether the files may be taken for all of their dataset, so that what they lack ends: then alone it may have shrunk. */
export function mayBeWhole(draft: ImportDraft, terms: ImportTerms): boolean {
  return draft.extent === "complete" || (draft.extent === "" && formatOf(draft, terms)?.knowsWhole === true);
}

/** The form to send: fields before files, and of the options only those that the format reads. */
export function toForm(draft: ImportDraft, terms: ImportTerms, mode: "check" | "import"): FormData {
  const form = new FormData();
  const set = (name: string, value: string) => value.trim() !== "" && form.append(name, value.trim());
  set("format", draft.format);
  set("dataset", draft.dataset);
  set("dryRun", mode === "check" ? "true" : "");
  if (draft.extent !== "") set(draft.extent, "true");
  if (draft.shrinks && mayBeWhole(draft, terms)) set("shrinks", "true");
  set("maxRejects", draft.values.maxRejects ?? "");
  const options = optionsOf(terms, draft.format);
  for (const { name, form: kind } of options) if (kind !== "file") set(name, draft.values[name] ?? "");
  if (draft.mapping !== null && options.some(({ name }) => name === "mapping")) form.append("mapping", draft.mapping);
  if (draft.mended !== null) form.append("mended", draft.mended);
  for (const file of draft.files) form.append("file", file);
  return form;
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/\.linchpin\.jsonl$/i, "linchpin"],
  [/\.graphml$/i, "graphml"],
  [/\.gexf$/i, "gexf"],
  [/^(sdn|alt|add|sdn_comments)\.csv$/i, "ofac-sdn"],
];
const isMapping = ({ name }: File) => /\.ya?ml$/i.test(name);

/**
 * The draft with more files. A mapping goes to its own place, a file takes the place of one of the same name, and the
 * format is set where the names leave no doubt and the reader has not chosen.
 */
export function addFiles(draft: ImportDraft, added: readonly File[], terms: ImportTerms): ImportDraft {
  const mapping = added.find(isMapping) ?? draft.mapping;
  const sources = added.filter((file) => !isMapping(file));
  const names = new Set(sources.map(({ name }) => name));
  const files = [...draft.files.filter(({ name }) => !names.has(name)), ...sources];
  const likely =
    mapping !== null ? "csv" : endings.find(([ending]) => files.every(({ name }) => ending.test(name)))?.[1];
  const isKnown = terms.formats.some(({ format }) => format === likely);
  const format = draft.format === "" && likely !== undefined && isKnown && files.length > 0 ? likely : draft.format;
  return { ...draft, files, mapping, format };
}
