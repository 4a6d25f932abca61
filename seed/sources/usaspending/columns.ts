import { UnreadableFile } from "../reading/unreadable-file.ts";
import { excerpt, type Refusal } from "../refusal.ts";

/** The three files of USAspending contracts. Their header tells which one it is. */
export type AwardFile = "transactions" | "summaries" | "subawards";

/** The columns by which each is known. Others of USAspending's downloads have some of them, and not all. */
const marks: readonly (readonly [AwardFile, readonly string[]])[] = [
  ["transactions", ["contract_transaction_unique_key", "contract_award_unique_key"]],
  ["subawards", ["subaward_number", "prime_award_unique_key"]],
  ["summaries", ["total_obligated_amount", "contract_award_unique_key"]],
];
/** Columns of grants, loans and other assistance alone. */
const ofAssistance = /^assistance_|_fain$|^award_id_fain|cfda|assistance_listing/;

/** Which file it is by its header. Throws UnreadableFile where it is none of them. */
export function recogniseFile(name: string, columns: readonly string[]): AwardFile {
  const refuse = (value: string, bound: string) =>
    new UnreadableFile(name, { code: "BAD_HEADER", field: "header", value, bound });
  const foreign = columns.find((column) => ofAssistance.test(column));
  if (foreign !== undefined) {
    throw refuse(`has the column ${foreign} of assistance (grants, loans)`, "only files of contracts are read");
  }
  const found = marks.find(([, all]) => all.every((column) => columns.includes(column)));
  if (found !== undefined) return found[0];
  const known = marks.map(([, all]) => all.join(" and ")).join("; or ");
  throw refuse("is of no file of contracts", `a file of contracts has the columns ${known}`);
}

/** The key of the award that a row is about, refused where it is none of a contract. */
export function readAwardKey(
  column: string,
  key: string | undefined,
): { readonly key: string } | { readonly refusal: Refusal } {
  if (key === undefined) {
    return { refusal: { code: "EMPTY_VALUE", field: column, value: "is blank", bound: "each row names its award" } };
  }
  if (!key.startsWith("ASST_")) return { key };
  const value = `is ${excerpt(key)}, an award of assistance`;
  return { refusal: { code: "NOT_OF_KIND", field: column, value, bound: "only awards of contracts are read" } };
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
