import type { SourceRecord } from "../../../server/domain/records/record.ts";
import { toSourceId } from "../making/entity-id.ts";
import { cellOf, type LeakRow } from "./read-nodes.ts";

/** What ICIJ asks everyone to say who shows its data. */
export const caveat =
  "There are legitimate uses for offshore companies and trusts. A listing implies no wrongdoing. Please cite ICIJ.";

/** The leak that a row comes from, and how far its knowledge reaches. */
export function toLeakSource(row: LeakRow, dataset: string): SourceRecord {
  const leak = cellOf(row, "sourceID") ?? "not stated";
  const reach = cellOf(row, "valid_until");
  return {
    record: "source",
    id: toSourceId(dataset, "leak", leak, reach ?? ""),
    title: `Offshore Leaks database: ${leak}`,
    publisher: "International Consortium of Investigative Journalists",
    url: "https://offshoreleaks.icij.org/",
    tier: "PRESS",
    licence: "ODbL 1.0, contents CC BY-SA 3.0",
    summary: reach === undefined ? caveat : `${reach.replace(/\.$/, "")}. ${caveat}`,
  };
}
