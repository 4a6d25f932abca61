import { textUnder } from "./gleif/gleif-value.ts";
import { measureCoverage } from "./gleif/measure-coverage.ts";
import { type GleifRow, readGleif } from "./gleif/read-gleif.ts";
import { type GleifSurvey, surveyGleif } from "./gleif/survey.ts";
import { idOfLei, toEntity } from "./gleif/to-entity.ts";
import { toRelationship } from "./gleif/to-relationship.ts";
import type { ImportContext, Importer, ImportFile, Mapped, ReadRow } from "./importer.ts";
import { makeDataset, makeFileSource } from "./making/make-dataset.ts";

/**
 * GLEIF's level 1 (who is who), level 2 (who owns whom) and reporting exceptions, each as CSV, JSON or XML. An
 * exception is told on its entity, so its file and the level 1 file belong into one run.
 */
export const gleif: Importer<GleifRow, GleifSurvey> = {
  format: "gleif",
  title: "GLEIF",
  takes: "Level 1, level 2 and reporting exceptions, as CSV, JSON or XML.",
  defaults: { tier: "PRIMARY", status: "CONFIRMED", licence: "CC0 1.0" },
  refuses: "row",
  repeats: "joined",
  covers: measureCoverage,
  survey: surveyGleif,
  begin: (context, survey) => (survey === undefined ? [] : [makeDataset(survey.dataset, context)]),
  read: readRows,
  map: toRecords,
};

async function* readRows(files: readonly ImportFile[], context: ImportContext): AsyncGenerator<ReadRow<GleifRow>> {
  for (const file of files) yield* readGleif(file, context);
}

function toRecords(row: GleifRow, context: ImportContext, survey: GleifSurvey | undefined): Mapped {
  if (survey === undefined) throw new Error("rows are mapped after their survey");
  const source = makeFileSource(survey.dataset, { tier: "PRIMARY", url: "https://www.gleif.org/" }, context);
  switch (row.part) {
    case "record":
      return toEntity(row, source, survey);
    case "relationship":
      return toRelationship(row, source, survey, context);
    case "exception": {
      const category = textUnder(row.value, "ExceptionCategory") ?? textUnder(row.value, "Exception", "Category") ?? "";
      const lei = textUnder(row.value, "LEI") ?? "";
      if (survey.described.has(lei)) {
        return { outcome: "left-out", reason: `exception ${category}: told where its entity is described` };
      }
      const why = survey.hasRecords ? "its entity is not in the files" : "import it with the level 1 file";
      const leftovers = [{ record: "entity", id: idOfLei(lei, survey.dataset.id), values: row.value }] as const;
      return { outcome: "left-out", reason: `exception ${category}: ${why}`, leftovers };
    }
  }
}
