import type { SourceRecord } from "../../../server/domain/records/record.ts";
import type { Mapped } from "../importer.ts";
import { toSourceId } from "../making/entity-id.ts";
import { makeFileSource } from "../making/make-dataset.ts";
import { withoutEmpty } from "../making/make-records.ts";
import { toDateText } from "../reading/date-text.ts";
import { type FtmRow, firstValue } from "./ftm-row.ts";
import type { FtmRun } from "./ftm-run.ts";
import { restOf } from "./rest-of.ts";
import { webAddresses } from "./sources-of.ts";

const taken = ["title", "fileName", "name", "publishedAt", "date", "summary"];

/** A document of the file as a source. */
export function toDocument(row: FtmRow, run: FtmRun): Mapped {
  const { dataset } = run.survey;
  const file = makeFileSource(dataset, { tier: run.tier }, run.context);
  const title =
    row.caption ?? firstValue(row, "title") ?? firstValue(row, "fileName") ?? firstValue(row, "name") ?? row.id;
  const source: SourceRecord = {
    record: "source",
    id: toSourceId(dataset.id, "document", row.id),
    title,
    publisher: firstValue(row, "publisher") ?? file.publisher,
    tier: run.tier,
    ...withoutEmpty({
      url: webAddresses(row)[0],
      publishedOn: toDateText(firstValue(row, "publishedAt") ?? firstValue(row, "date")),
      summary: firstValue(row, "summary"),
    }),
  };
  const rest = restOf(row, Object.fromEntries(taken.map((name) => [name, row.properties[name] ?? []])));
  return { outcome: "records", records: [source], leftOut: rest.reasons };
}
