import { readStatements } from "./bods/read-statements.ts";
import type { Statement } from "./bods/statement.ts";
import { type BodsSurvey, surveyStatements } from "./bods/survey.ts";
import { toEntity } from "./bods/to-entity.ts";
import { toRelationships } from "./bods/to-relationships.ts";
import type { ImportContext, Importer, Mapped } from "./importer.ts";
import { makeDataset } from "./making/make-dataset.ts";

/**
 * The Beneficial Ownership Data Standard 0.4: a JSON list or one statement a line. Of several statements of a record
 * the latest counts, wherever it stands, so the files are read twice.
 */
export const bods: Importer<Statement, BodsSurvey> = {
  format: "bods",
  title: "BODS 0.4",
  takes: "Statements of BODS 0.4, as a JSON array or JSON Lines.",
  defaults: { tier: "AGGREGATOR", status: "REPORTED", licence: "of the publication" },
  refuses: "row",
  repeats: "joined",
  needsDataset: true,
  survey: surveyStatements,
  begin: (context, survey) => (survey === undefined ? [] : [makeDataset(survey.dataset, context)]),
  read: readStatements,
  map: toRecords,
};

function toRecords(statement: Statement, context: ImportContext, survey: BodsSurvey | undefined): Mapped {
  if (survey === undefined) throw new Error("statements are mapped after their survey");
  if (survey.latest.get(statement.recordId) !== statement.ordinal) {
    const reason = statement.isClosed ? "closing statement: told on its record" : "superseded by a later statement";
    return { outcome: "left-out", reason };
  }
  return statement.recordType === "relationship"
    ? toRelationships(statement, context, survey)
    : toEntity(statement, context, survey);
}
