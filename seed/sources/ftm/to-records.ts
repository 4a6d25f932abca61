import type { ImportContext, Mapped } from "../importer.ts";
import { optionStatus, optionTier } from "../making/make-dataset.ts";
import type { FtmRow } from "./ftm-row.ts";
import type { FtmProfile, FtmRun } from "./ftm-run.ts";
import { wholeLeftovers } from "./rest-of.ts";
import { findSchema } from "./schemata.ts";
import type { FtmSurvey } from "./survey.ts";
import { toDocument } from "./to-document.ts";
import { toLinks } from "./to-links.ts";
import { toOffice } from "./to-office.ts";
import { toSanctions } from "./to-sanctions.ts";
import { toThing } from "./to-thing.ts";

/** One row of FollowTheMoney as records, by its schema. */
export function toRecords(row: FtmRow, profile: FtmProfile, context: ImportContext, survey: FtmSurvey): Mapped {
  const tier = optionTier(context) ?? "AGGREGATOR";
  const run: FtmRun = { profile, context, survey, tier, status: optionStatus(context) ?? "REPORTED" };
  const schema = findSchema(row.schema);
  switch (schema.use) {
    case "thing":
      return toThing(row, schema.thing, run);
    case "link":
      return toLinks(row, schema.link, run);
    case "sanction":
      return toSanctions(row, run);
    case "occupancy":
      return toOffice(row, run);
    case "document":
      return toDocument(row, run);
    case "left-out":
      return { outcome: "left-out", reason: row.schema, leftovers: wholeLeftovers(row, survey) };
    case "unknown":
      return { outcome: "left-out", reason: `unknown schema ${row.schema.slice(0, 60)}` };
  }
}
