import { toFtmRow } from "./ftm/ftm-row.ts";
import type { FtmProfile } from "./ftm/ftm-run.ts";
import { resolve } from "./ftm/survey.ts";
import { toRecords } from "./ftm/to-records.ts";
import type { ImportContext, Importer, ImportFile, Mapped, ReadRow } from "./importer.ts";
import { makeDataset } from "./making/make-dataset.ts";
import { measureCoverage } from "./opensanctions/measure-coverage.ts";
import { readPublished } from "./opensanctions/read-published.ts";
import { type OpenSanctionsSurvey, type PublishedRow, surveyPublished } from "./opensanctions/survey.ts";

const profile: FtmProfile = { listingsArePrimary: true, idScheme: "opensanctions" };

/** The files of OpenSanctions: FollowTheMoney with former ids, the collections of each entity, statements, deltas. */
export const opensanctions: Importer<PublishedRow, OpenSanctionsSurvey> = {
  format: "opensanctions",
  title: "OpenSanctions",
  takes: "entities.ftm.json, statements.csv, targets.nested.json or targets.simple.csv.",
  defaults: { tier: "AGGREGATOR", status: "REPORTED", licence: "CC BY-NC 4.0" },
  refuses: "row",
  repeats: "joined",
  covers: measureCoverage,
  survey: (files, context) => surveyPublished(readRows(files, context), files, context),
  begin: (context, survey) => (survey === undefined ? [] : [makeDataset(survey.dataset, context)]),
  read: readRows,
  map: toPublished,
};

function toPublished(published: PublishedRow, context: ImportContext, survey: OpenSanctionsSurvey | undefined): Mapped {
  if (survey === undefined) throw new Error("rows are mapped after their survey");
  switch (published.is) {
    case "piece":
      return published.of === "statement"
        ? { outcome: "told-with-next" }
        : { outcome: "left-out", reason: "candidate of another database" };
    case "removal": {
      const { id, operation } = published;
      if (survey.lastOperations.get(id) !== operation) return superseded;
      return { outcome: "removed", removal: { locator: id, entity: resolve(id, survey) } };
    }
    case "entity": {
      const { row, operation } = published;
      if (operation === undefined) return withLeftOut(toRecords(row, profile, context, survey), row.leftOut);
      if (survey.lastOperations.get(row.id) !== operation) return superseded;
      const mapped = toRecords(row, profile, context, survey);
      const replaces = { locator: row.id };
      return mapped.outcome === "records" || mapped.outcome === "left-out" ? { ...mapped, replaces } : mapped;
    }
  }
}

function withLeftOut(mapped: Mapped, leftOut: readonly string[] = []): Mapped {
  if (mapped.outcome !== "records" || leftOut.length === 0) return mapped;
  return { ...mapped, leftOut: [...(mapped.leftOut ?? []), ...leftOut] };
}

const superseded: Mapped = { outcome: "left-out", reason: "superseded by a later operation" };

async function* readRows(files: readonly ImportFile[], context: ImportContext): AsyncGenerator<ReadRow<PublishedRow>> {
  let operations = 0;
  for (const file of files) {
    for await (const { place, raw, ...read } of readPublished(file, context)) {
      if ("refusal" in read) yield { place, raw, refusal: read.refusal };
      else if ("piece" in read) yield { place, raw, row: { is: "piece", of: read.piece } };
      else if ("told" in read) yield { place, raw, row: { is: "entity", row: read.told, operation: undefined } };
      else if ("removed" in read) {
        operations += 1;
        yield { place, raw, row: { is: "removal", id: read.removed, operation: operations } };
      } else {
        if (read.isOperation === true) operations += 1;
        const operation = read.isOperation === true ? operations : undefined;
        const entity = toFtmRow(read.entity, place);
        yield "refusal" in entity
          ? { place, raw, refusal: entity.refusal }
          : { place, raw, row: { is: "entity", row: entity.row, operation } };
      }
    }
  }
}
