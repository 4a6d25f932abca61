import type { Importer } from "./importer.ts";
import { remarkOnIdentifiers } from "./making/identifier-remarks.ts";
import { makeDataset, makeFileSource } from "./making/make-dataset.ts";
import { type AwardRow, cellOf, readAwards } from "./usaspending/award-row.ts";
import { type AwardSurvey, surveyAwards } from "./usaspending/survey.ts";
import { toPrime } from "./usaspending/to-prime.ts";
import { toSubaward } from "./usaspending/to-subaward.ts";

/**
 * Contracts as USAspending.gov gives them out: prime transactions, award summaries and subawards. An award is the sum
 * of its transactions, negative ones included, so the files are read twice.
 */
export const usaspending: Importer<AwardRow, AwardSurvey> = {
  format: "usaspending",
  title: "USAspending contracts",
  takes: "Contract transactions, award summaries or subawards, as CSV.",
  defaults: { tier: "PRIMARY", status: "CONFIRMED", licence: "US public domain" },
  refuses: "row",
  repeats: "joined",
  survey: surveyAwards,
  begin(context, survey) {
    if (survey === undefined) return [];
    const source = makeFileSource(survey.facts, { tier: "PRIMARY", url: "https://www.usaspending.gov/" }, context);
    return [makeDataset(survey.facts, context), source];
  },
  passesOver: (survey) => survey?.unkept ?? [],
  read: readAwards,
  map(row, context, survey) {
    if (survey === undefined) throw new Error("awards are mapped after their survey");
    const mapped = row.file === "subawards" ? toSubaward(row, context, survey) : toPrime(row, context, survey);
    if (mapped.outcome !== "records") return mapped;
    const { outcome, records, leftOut = [], leftovers = [] } = mapped;
    const facts = leftovers.length > 0 ? ["facts of a contract that the model has no place for"] : [];
    const identifiers = records.flatMap((one) => (one.record === "entity" ? (one.identifiers ?? []) : []));
    const remarks = [...(mapped.remarks ?? []), ...remarkOnIdentifiers(identifiers)];
    return { outcome, records, remarks, leftOut: [...leftOut, ...facts, ...personalOf(row)], leftovers };
  },
};

/** Pay of the best paid officers, and addresses, which for a sole proprietor are a home. */
function personalOf(row: AwardRow): readonly string[] {
  const prefix = row.file === "subawards" ? "subawardee_" : "";
  const hasPay = cellOf(row, `${prefix}highly_compensated_officer_1_name`) !== undefined;
  const hasAddress = ["recipient", "prime_awardee", "subawardee"].some(
    (who) => cellOf(row, `${who}_address_line_1`) !== undefined,
  );
  return [
    ...(hasPay ? ["personal data: officers and their pay"] : []),
    ...(hasAddress ? ["address of a recipient"] : []),
  ];
}
