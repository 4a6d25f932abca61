import type { SourceRecord } from "../../server/domain/records/record.ts";
import type { FileMapping, Mapping } from "./csv/mapping.ts";
import { missingColumn, type ParsedMapping, parseMapping } from "./csv/parse-mapping.ts";
import { columnsIn } from "./csv/template.ts";
import { templatesOf } from "./csv/templates-of.ts";
import { toRecords } from "./csv/to-records.ts";
import { sourceOf, toSource } from "./csv/to-source.ts";
import type { ImportContext, Importer, ImportFile, ReadRow } from "./importer.ts";
import { makeDataset, sha256Of } from "./making/make-dataset.ts";
import { ownName } from "./making/own-name.ts";
import { type CsvRow, readCsvColumns, readCsvRows } from "./reading/csv-rows.ts";
import { UnreadableFile } from "./reading/unreadable-file.ts";
import { excerpt } from "./refusal.ts";

interface CsvSurvey {
  readonly mapping: Mapping;
  readonly dataset: string;
  readonly sha256: string;
  readonly byFile: ReadonlyMap<string, FileMapping>;
  /** The one source of all rows of a file, by its name, where no column says more. */
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** Columns that nothing in the mapping names, with their file. */
  readonly unnamed: readonly { readonly file: string; readonly column: string }[];
}

/** Any CSV with a mapping that says what its columns mean (`csv/README.md`). A mistake in the mapping stops the run. */
export const csv: Importer<CsvRow, CsvSurvey> = {
  format: "csv",
  title: "CSV with a mapping",
  takes: "Any CSV file, with a mapping that says what its columns mean.",
  refuses: "row",
  repeats: "joined",
  survey: surveyFiles,
  begin(context, survey) {
    if (survey === undefined) return [];
    const { dataset, mapping, sha256, sources } = survey;
    const { title, publisher, licence, version } = mapping.dataset;
    const record = makeDataset({ id: dataset, title, publisher, licence, publishedOn: version, sha256 }, context);
    return [record, ...new Map([...sources.values()].map((source) => [source.id, source])).values()];
  },
  passesOver: (survey) =>
    (survey?.unnamed ?? []).map(
      ({ file, column }) => `column ${column.slice(0, 60)} of ${file}, which the mapping leaves out`,
    ),
  read: readRows,
  map(row, context, survey) {
    const name = ownName(row.place.file);
    const file = survey?.byFile.get(name);
    if (survey === undefined || file === undefined) throw new Error("rows are mapped after their survey");
    return toRecords(row, { ...survey, file, source: survey.sources.get(name) }, context);
  },
};

/** Finds what is wrong with the mapping or does not fit the files before any row is read. */
async function surveyFiles(files: readonly ImportFile[], context: ImportContext): Promise<CsvSurvey> {
  const parsed = parseMapping(context.options.mapping, context.options);
  const byFile = matchFiles(files, parsed);
  const { mapping } = parsed;
  const dataset = context.dataset ?? mapping.dataset.id;
  const unnamed: { file: string; column: string }[] = [];
  const sources = new Map<string, SourceRecord>();
  for (const file of files) {
    const form = byFile.get(ownName(file.name));
    if (form === undefined) continue;
    const has = await readCsvColumns(file, form);
    const at = `files[${mapping.files.indexOf(form)}]`;
    const { field: sourceField, source } = sourceOf(mapping, form);
    const ofSource = templatesOf(source, sourceField);
    const templates = [...ofSource, ...templatesOf(form, at)];
    const named = new Set(templates.flatMap(({ template }) => columnsIn(template)));
    for (const column of has) if (!named.has(column)) unnamed.push({ file: ownName(file.name), column });
    for (const { field, template } of templates) {
      const column = columnsIn(template).find((one) => !has.includes(one.trim()));
      if (column !== undefined) throw parsed.fault(missingColumn(field, column, has));
    }
    if (ofSource.some(({ template }) => columnsIn(template).length > 0)) continue;
    const fixed = toSource(mapping, { dataset, cells: new Map(), file: form });
    if ("refusal" in fixed) throw parsed.fault(fixed.refusal);
    sources.set(ownName(file.name), fixed);
  }
  return { mapping, dataset, sha256: sha256Of(files), byFile, sources, unnamed };
}

async function* readRows(files: readonly ImportFile[], context: ImportContext): AsyncGenerator<ReadRow<CsvRow>> {
  const byFile = matchFiles(files, parseMapping(context.options.mapping, context.options));
  for (const file of files) yield* readCsvRows(file, byFile.get(ownName(file.name)));
}

/** Which part of the mapping speaks of which file, by the last part of its path. */
function matchFiles(files: readonly ImportFile[], { mapping, fault }: ParsedMapping): ReadonlyMap<string, FileMapping> {
  const [only, ...others] = mapping.files;
  if (only?.path === undefined && others.length === 0) {
    return new Map(files.flatMap(({ name }) => (only === undefined ? [] : [[ownName(name), only] as const])));
  }
  const byFile = new Map<string, FileMapping>();
  for (const [index, one] of mapping.files.entries()) {
    const name = ownName((one.path ?? "").split(/[\\/]/).at(-1) ?? "");
    if (!files.some((file) => ownName(file.name) === name)) {
      const value = `is ${excerpt(one.path)}, which was not given`;
      throw fault({ code: "BAD_MAPPING", field: `files[${index}].path`, value, bound: "name the file in the command" });
    }
    byFile.set(name, one);
  }
  const stray = files.find(({ name }) => !byFile.has(ownName(name)));
  if (stray === undefined) return byFile;
  const bound = "add it to the files of the mapping, or leave it out";
  throw new UnreadableFile(stray.name, { code: "BAD_MAPPING", field: "path", value: "is in no mapping", bound });
}
