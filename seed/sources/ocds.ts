import type { ImportContext, Importer, ImportFile, Mapped, ReadRow } from "./importer.ts";
import { makeDataset, makeFileSource } from "./making/make-dataset.ts";
import type { Procurement } from "./ocds/procurement.ts";
import { type ReleaseRow, readReleases } from "./ocds/read-releases.ts";
import { type OcdsSurvey, surveyReleases } from "./ocds/survey.ts";
import { toContracts } from "./ocds/to-contracts.ts";
import { hasField, textAt } from "./reading/json-fields.ts";

/** A row with its number among all that are read, packages included. */
interface NumberedRow extends ReleaseRow {
  readonly number: number;
}

/**
 * The Open Contracting Data Standard 1.0 and 1.1: release packages, record packages, bare releases. A process may be
 * spread over many releases, so the files are read twice, and the last of its releases gives the records.
 */
export const ocds: Importer<NumberedRow, OcdsSurvey> = {
  format: "ocds",
  title: "OCDS 1.1",
  takes: "Release and record packages of OCDS 1.0 or 1.1, as JSON or JSON Lines.",
  defaults: { tier: "PRIMARY", status: "CONFIRMED", licence: "of the publisher" },
  refuses: "row",
  repeats: "joined",
  needsDataset: true,
  survey: surveyReleases,
  begin(context, survey) {
    if (survey === undefined) return [];
    return [makeDataset(survey.facts, context), makeFileSource(survey.facts, { tier: "PRIMARY" }, context)];
  },
  read: readRows,
  map: toRecords,
};

async function* readRows(files: readonly ImportFile[], context: ImportContext): AsyncGenerator<ReadRow<NumberedRow>> {
  let number = -1;
  for await (const read of readReleases(files, context)) {
    number += 1;
    if ("refusal" in read) yield read;
    else if (read.row.about === undefined) yield { ...read, row: { ...read.row, number } };
  }
}

function toRecords(row: NumberedRow, context: ImportContext, survey: OcdsSurvey | undefined): Mapped {
  if (survey === undefined) throw new Error("releases are mapped after their survey");
  if (row.releases.length === 0) return { outcome: "left-out", reason: "record that only links to its releases" };
  const source = makeFileSource(survey.facts, { tier: "PRIMARY" }, context).id;
  const ocids = new Set(row.releases.map((release) => textAt(release, "ocid") ?? ""));
  const procurements = [...ocids].flatMap((ocid) => survey.procurements.get(ocid) ?? []);
  const last = procurements.filter(({ lastRow }) => lastRow === row.number);
  if (last.length === 0) return { outcome: "left-out", reason: "release told with the last of its process" };
  const made = last.map((procurement) => toContracts(procurement, survey, source));
  const records = made.flatMap((one) => one.records);
  const leftOut = [
    ...made.flatMap((one) => one.leftOut),
    ...last.flatMap(notTaken),
    ...(records.length === 0 ? ["process without a contract or an award"] : []),
  ];
  const leftovers = made.flatMap((one) => one.leftovers);
  return { outcome: "records", records, remarks: made.flatMap((one) => one.remarks), leftOut, leftovers };
}

/** Tenderers who lost, and contact points, which name persons. */
function notTaken({ parties, awards, tenderers }: Procurement): readonly string[] {
  const awarded = JSON.stringify([...awards.values()].map(({ part }) => part.suppliers));
  const lost = tenderers.filter((one) => one !== "" && !awarded.includes(JSON.stringify(one)));
  const contacts = [...parties.values()].filter((party) => hasField(party, "contactPoint"));
  return [...lost.map(() => "tenderer who was not awarded"), ...contacts.map(() => "personal data: contact point")];
}
