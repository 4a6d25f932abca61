import type { Leftover } from "../importer.ts";
import { type AwardRow, cellOf } from "./award-row.ts";
import { type AwardFile, primeColumns } from "./columns.ts";

/**
 * What the leftovers file may hold of a row: facts of the contract. A column that no list names is dropped, so nothing
 * is kept of its recipient, which may be one person: neither address nor telephone, owner's origin nor officers' pay.
 */
// biome-ignore format: lists of columns
const coded = [
  "award_type", "commercial_item_acquisition_procedures", "contract_bundling", "contract_financing",
  "consolidated_contract", "contingency_humanitarian_or_peacekeeping_operation", "cost_or_pricing_data",
  "country_of_product_or_service_origin", "dod_acquisition_program", "dod_claimant_program",
  "domestic_or_foreign_entity", "evaluated_preference", "extent_competed", "fair_opportunity_limited_sources",
  "foreign_funding", "idv_type", "interagency_contracting_authority", "local_area_set_aside",
  "multi_year_contract", "multiple_or_single_award_idv", "naics", "national_interest_action",
  "other_than_full_and_open_competition", "parent_award_single_or_multiple", "parent_award_type",
  "performance_based_service_acquisition", "place_of_manufacture", "primary_place_of_performance_country",
  "primary_place_of_performance_state", "research", "solicitation_procedures", "subcontracting_plan",
  "type_of_contract_pricing", "type_of_idc", "type_of_set_aside",
];
// biome-ignore format: lists of columns
const plain = [
  "award_latest_action_date", "award_or_idv_flag", "current_total_value_of_award", "disaster_emergency_fund_codes",
  "federal_accounts_funding_this_award", "last_modified_date", "major_program", "number_of_actions",
  "number_of_offers_received", "object_classes_funding_this_award", "ordering_period_end_date",
  "other_statutory_authority", "parent_award_agency_name", "period_of_performance_potential_end_date",
  "potential_total_value_of_award", "primary_place_of_performance_city_name",
  "primary_place_of_performance_county_name", "program_acronym", "program_activities_funding_this_award",
  "solicitation_date", "solicitation_identifier", "total_outlayed_amount", "treasury_accounts_funding_this_award",
];
// biome-ignore format: lists of columns
const ofTransaction = [
  "action_date", "action_type", "action_type_code", "base_and_all_options_value",
  "base_and_exercised_options_value", "federal_action_obligation", "modification_number", "total_dollars_obligated",
  "transaction_description", "transaction_number",
];
// biome-ignore format: lists of columns
const ofSubaward = [
  "subaward_action_date", "subaward_amount", "subaward_fsrs_report_id", "subaward_fsrs_report_last_modified_date",
  "subaward_fsrs_report_month", "subaward_fsrs_report_year", "subaward_type",
  "subaward_primary_place_of_performance_city_name", "subaward_primary_place_of_performance_country_code",
  "subaward_primary_place_of_performance_country_name", "subaward_primary_place_of_performance_state_code",
  "subaward_primary_place_of_performance_state_name",
];

const suffixes = ["", "_code", "_name", "_description"];
const ofPrime = [...plain, ...coded.flatMap((name) => suffixes.map((suffix) => `${name}${suffix}`))];
const kept: Readonly<Record<AwardFile, readonly string[]>> = {
  summaries: ofPrime,
  transactions: [...ofPrime, ...ofTransaction],
  subawards: ofSubaward,
};

/** Columns that are read by the beginning of their names, or counted as what nobody keeps. */
const read =
  /^(?:prime_award_)?(?:awarding|funding)_(?:agency|sub_agency|office)_(?:code|name)$|^(?:recipient|prime_awardee|subawardee)(?:_parent)?_(?:name|uei|duns)$|_address_line_1$|highly_compensated_officer_|_dba_name$|_country_code$/;
// biome-ignore format: lists of columns
const readOnly = [
  "contract_transaction_unique_key", "modification_number", "action_date", "federal_action_obligation",
  "subaward_number", "subaward_amount", "subaward_action_date", "subaward_description", "usaspending_permalink",
];

/** The columns of a file that are neither read nor kept. */
export function listUnkept(file: AwardFile, columns: readonly string[]): readonly string[] {
  const known = new Set([...kept[file], ...Object.values(primeColumns[file]), ...readOnly]);
  return columns.filter((column) => !known.has(column) && !read.test(column));
}

/** The facts of a contract that a row gives and that the model has no place for. */
export function restOf(row: AwardRow, contract: string): readonly Leftover[] {
  const values = Object.fromEntries(
    kept[row.file].flatMap((column) => {
      const text = cellOf(row, column);
      return text === undefined ? [] : [[column, text]];
    }),
  );
  return Object.keys(values).length === 0 ? [] : [{ record: "entity", id: contract, values }];
}
