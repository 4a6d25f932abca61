import type { ImportContext, ImportFile } from "../importer.ts";
import { type DatasetFacts, sha256Of } from "../making/make-dataset.ts";
import { ownName } from "../making/own-name.ts";
import { textUnder } from "./gleif-value.ts";
import { headOf } from "./measure-coverage.ts";
import { readGleif } from "./read-gleif.ts";
import { type ReportedException, toException } from "./to-exception.ts";

/** What the rows of one file say of entities in another. */
export interface GleifSurvey {
  readonly dataset: DatasetFacts;
  /** Why parents are not named, by the LEI of the child. */
  readonly exceptions: ReadonlyMap<string, readonly ReportedException[]>;
  /** The children among them that the files describe, on whom it is told. */
  readonly described: ReadonlySet<string>;
  /** Whether the run has a level 1 file at all, whose entities exceptions are told on. */
  readonly hasRecords: boolean;
}

/**
 * Reads the reporting exceptions, which are told on their entities, then which of these the files describe; where there
 * are no exceptions, of the other files only the beginning.
 */
export async function surveyGleif(files: readonly ImportFile[], context: ImportContext): Promise<GleifSurvey> {
  const exceptions = new Map<string, ReportedException[]>();
  const dates: string[] = [];
  const level1: ImportFile[] = [];
  for (const file of files) {
    const date = await dateOf(file);
    if (date !== undefined) dates.push(date);
    for await (const read of readGleif(file, context)) {
      if ("refusal" in read) continue;
      if (read.row.part === "record") level1.push(file);
      if (read.row.part !== "exception") break;
      const lei = textUnder(read.row.value, "LEI");
      if (lei === undefined) continue;
      const before = exceptions.get(lei);
      const exception = toException(read.row);
      if (before === undefined) exceptions.set(lei, [exception]);
      else before.push(exception);
    }
  }
  const dataset: DatasetFacts = {
    id: context.dataset ?? "gleif",
    title: "GLEIF: legal entities and their relationships",
    publisher: "Global Legal Entity Identifier Foundation",
    licence: "CC0 1.0",
    publishedOn: dates.sort().at(-1),
    sha256: sha256Of(files),
  };
  const described = await findDescribed(level1, exceptions, context);
  return { dataset, exceptions, described, hasRecords: level1.length > 0 };
}

async function findDescribed(
  level1: readonly ImportFile[],
  exceptions: ReadonlyMap<string, unknown>,
  context: ImportContext,
): Promise<ReadonlySet<string>> {
  const described = new Set<string>();
  for (const file of exceptions.size === 0 ? [] : level1) {
    for await (const read of readGleif(file, context)) {
      const lei = "row" in read ? textUnder(read.row.value, "LEI") : undefined;
      if (lei !== undefined && exceptions.has(lei)) described.add(lei);
    }
  }
  return described;
}

/** The day of a file's content: the header of an XML file tells, else the file's name. */
async function dateOf(file: ImportFile): Promise<string | undefined> {
  const head = await headOf(file);
  const stated = /ContentDate>(\d{4}-\d{2}-\d{2})/.exec(head)?.[1];
  const named = /(20\d{2})-?([01]\d)-?([0-3]\d)/.exec(ownName(file.name));
  return stated ?? (named === null ? undefined : named.slice(1).join("-"));
}
