import { UnreadableFile } from "../reading/unreadable-file.ts";

/** The three files of USAspending contracts. Their header tells which one it is. */
export type AwardFile = "transactions" | "summaries" | "subawards";

const marks: readonly (readonly [AwardFile, string])[] = [
  ["transactions", "contract_transaction_unique_key"],
  ["subawards", "subaward_number"],
  ["summaries", "total_obligated_amount"],
];

/** Which file it is by its header. Throws UnreadableFile where it is none of them. */
export function recogniseFile(name: string, columns: readonly string[]): AwardFile {
  const found = marks.find(([, column]) => columns.includes(column));
  if (found !== undefined) return found[0];
  const bound = `a file of contracts has one of the columns ${marks.map(([, column]) => column).join(", ")}`;
  const value = "is of no file of contracts";
  throw new UnreadableFile(name, { code: "BAD_HEADER", field: "header", value, bound });
}

/** The columns of a prime award in the files of transactions and summaries. */
const own = {
  key: "contract_award_unique_key",
  piid: "award_id_piid",
  parentPiid: "parent_award_id_piid",
  parentAgency: "parent_award_agency_id",
  signedOn: "award_base_action_date",
  since: "period_of_performance_start_date",
  until: "period_of_performance_current_end_date",
  description: "prime_award_base_transaction_description",
  productCode: "product_or_service_code",
  productName: "product_or_service_code_description",
  country: "recipient_country_code",
  awarding: "awarding",
  funding: "funding",
  recipient: "recipient",
  recipientParent: "recipient_parent",
  otherName: "recipient_doing_business_as_name",
  cage: "cage_code",
};

/** Which column says what of the prime award. `awarding` and the like begin the names of several columns. */
export const primeColumns: Readonly<Record<AwardFile, typeof own & { readonly amount: string }>> = {
  transactions: { ...own, amount: "federal_action_obligation" },
  summaries: { ...own, amount: "total_obligated_amount" },
  subawards: {
    key: "prime_award_unique_key",
    piid: "prime_award_piid",
    // Its agency is not given, so that the parent award's key is not known.
    parentPiid: "",
    parentAgency: "",
    amount: "prime_award_amount",
    signedOn: "prime_award_base_action_date",
    since: "prime_award_period_of_performance_start_date",
    until: "prime_award_period_of_performance_current_end_date",
    description: "prime_award_base_transaction_description",
    productCode: "product_or_service_code",
    productName: "product_or_service_code_description",
    country: "prime_awardee_country_code",
    awarding: "prime_award_awarding",
    funding: "prime_award_funding",
    recipient: "prime_awardee",
    recipientParent: "prime_awardee_parent",
    otherName: "prime_awardee_dba_name",
    cage: "",
  },
};
