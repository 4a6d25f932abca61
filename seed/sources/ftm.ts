import { type FtmRow, toFtmRow } from "./ftm/ftm-row.ts";
import type { FtmProfile } from "./ftm/ftm-run.ts";
import { type FtmSurvey, surveyRows } from "./ftm/survey.ts";
import { toRecords } from "./ftm/to-records.ts";
import type { ImportContext, Importer, ImportFile, ReadRow } from "./importer.ts";
import { makeDataset, sha256Of } from "./making/make-dataset.ts";
import { readJsonValues } from "./reading/json-values.ts";

const profile: FtmProfile = { listingsArePrimary: false };

/** FollowTheMoney 3 and 4: one entity a line, things and what joins them in any order, so the files are read twice. */
export const ftm: Importer<FtmRow, FtmSurvey> = {
  format: "ftm",
  title: "FollowTheMoney",
  takes: "Entities of FollowTheMoney 3 or 4, as JSON Lines.",
  defaults: { tier: "AGGREGATOR", status: "REPORTED", licence: "of the dataset" },
  refuses: "row",
  repeats: "joined",
  needsDataset: true,
  survey: (files, context) => {
    const id = context.dataset ?? "ftm";
    return surveyRows(rowsOf(readEntities(files, context)), id, (publishedOn) => ({
      id,
      title: `FollowTheMoney entities of ${id}`,
      publisher: "not stated",
      licence: undefined,
      publishedOn,
      sha256: sha256Of(files),
    }));
  },
  begin: (context, survey) => (survey === undefined ? [] : [makeDataset(survey.dataset, context)]),
  read: readEntities,
  map: (row, context, survey) => {
    if (survey === undefined) throw new Error("rows are mapped after their survey");
    return toRecords(row, profile, context, survey);
  },
};

async function* readEntities(files: readonly ImportFile[], context: ImportContext): AsyncGenerator<ReadRow<FtmRow>> {
  for (const file of files) {
    for await (const value of readJsonValues(file, context)) {
      if ("refusal" in value) yield value;
      else yield { place: value.place, raw: value.raw, ...toFtmRow(value.row, value.place) };
    }
  }
}

async function* rowsOf(rows: AsyncIterable<ReadRow<FtmRow>>): AsyncGenerator<FtmRow> {
  for await (const read of rows) if ("row" in read) yield read.row;
}
