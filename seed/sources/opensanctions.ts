import { type FtmRow, toFtmRow } from "./ftm/ftm-row.ts";
import type { FtmProfile } from "./ftm/ftm-run.ts";
import { type FtmSurvey, surveyRows } from "./ftm/survey.ts";
import { toRecords } from "./ftm/to-records.ts";
import type { ImportContext, Importer, ImportFile, Mapped, ReadRow } from "./importer.ts";
import { makeDataset, sha256Of } from "./make-dataset.ts";
import { readPublished } from "./opensanctions/read-published.ts";

const profile: FtmProfile = { listingsArePrimary: true, idScheme: "opensanctions" };

/** An entity as OpenSanctions published it, or the word that it is no longer in the collection. */
export type PublishedRow = FtmRow | { readonly removed: string };

/** The files of OpenSanctions: FollowTheMoney with former ids, the collections of each entity, and deltas of it. */
export const opensanctions: Importer<PublishedRow, FtmSurvey> = {
  format: "opensanctions",
  title: "OpenSanctions",
  takes: "entities.ftm.json, targets.nested.json or targets.simple.csv.",
  defaults: { tier: "AGGREGATOR", status: "REPORTED", licence: "CC BY-NC 4.0" },
  refuses: "row",
  repeats: "joined",
  survey: (files, context) => {
    const id = context.dataset ?? "opensanctions";
    return surveyRows(rowsOf(files, context), id, (publishedOn) => ({
      id,
      title: "OpenSanctions",
      publisher: "OpenSanctions",
      licence: "CC BY-NC 4.0 (non-commercial)",
      publishedOn,
      sha256: sha256Of(files),
    }));
  },
  begin: (context, survey) => (survey === undefined ? [] : [makeDataset(survey.dataset, context)]),
  read: readRows,
  map: toPublished,
};

function toPublished(row: PublishedRow, context: ImportContext, survey: FtmSurvey | undefined): Mapped {
  if (survey === undefined) throw new Error("rows are mapped after their survey");
  if ("removed" in row) return { outcome: "left-out", reason: "removed by its publisher: a delta closes nothing" };
  return toRecords(row, profile, context, survey);
}

async function* readRows(files: readonly ImportFile[], context: ImportContext): AsyncGenerator<ReadRow<PublishedRow>> {
  for (const file of files) {
    for await (const { place, raw, ...read } of readPublished(file, context)) {
      if ("refusal" in read) yield { place, raw, refusal: read.refusal };
      else if ("removed" in read) yield { place, raw, row: { removed: read.removed } };
      else yield { place, raw, ...toFtmRow(read.entity, place) };
    }
  }
}

async function* rowsOf(files: readonly ImportFile[], context: ImportContext): AsyncGenerator<FtmRow> {
  for await (const read of readRows(files, context)) if ("row" in read && "id" in read.row) yield read.row;
}
