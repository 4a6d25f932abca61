import { addDecimals } from "../../../server/domain/money/decimal-sum.ts";
import type { ImportContext, ImportFile } from "../importer.ts";
import { type DatasetFacts, sha256Of } from "../making/make-dataset.ts";
import { ownName } from "../making/own-name.ts";
import { readCsvColumns } from "../reading/csv-rows.ts";
import { type AwardRow, cellOf, readAwards, toDate } from "./award-row.ts";
import { recogniseFile } from "./columns.ts";
import { listUnkept } from "./rest-of.ts";

/** What only all rows together can say. */
export interface AwardSurvey {
  readonly facts: DatasetFacts;
  /** What the transactions of an award come to. */
  readonly awards: ReadonlyMap<string, AwardTotal>;
  /** What the reports of a subaward come to. */
  readonly subawards: ReadonlyMap<string, AwardTotal>;
  /** The place of the first report of each payment: the others report it again. */
  readonly firstReports: ReadonlyMap<string, string>;
  /** What of the columns of each file is neither read nor kept, in words. */
  readonly unkept: readonly string[];
}

export interface AwardTotal {
  readonly amount: string;
  /** The day of the award's first transaction, of a subaward that of its first report. */
  readonly signedOn: string | undefined;
  /** Whether the first is among the rows: a download of some months holds later ones alone. */
  readonly hasFirst: boolean;
  /** Of how many rows. */
  readonly rows: number;
}

export async function surveyAwards(files: readonly ImportFile[], context: ImportContext): Promise<AwardSurvey> {
  const awards = new Map<string, AwardTotal>();
  const subawards = new Map<string, AwardTotal>();
  const transactions = new Set<string>();
  const firstReports = new Map<string, string>();
  for await (const read of readAwards(files)) {
    if (!("row" in read)) continue;
    const { row } = read;
    if (row.file === "transactions") {
      const transaction = cellOf(row, "contract_transaction_unique_key") ?? "";
      const amount = cellOf(row, "federal_action_obligation");
      if (transactions.has(transaction)) continue;
      transactions.add(transaction);
      const isFirst = /^0+$/.test(cellOf(row, "modification_number") ?? "");
      const day = isFirst ? toDate(cellOf(row, "action_date")) : undefined;
      add(awards, cellOf(row, "contract_award_unique_key") ?? "", { amount, day, isFirst });
    } else if (row.file === "subawards") {
      const payment = paymentKey(row);
      if (firstReports.has(payment)) continue;
      firstReports.set(payment, placeText(row));
      const amount = cellOf(row, "subaward_amount");
      const day = toDate(cellOf(row, "subaward_action_date"));
      add(subawards, subawardKey(row), { amount, day, isFirst: true });
    }
  }
  const unkept: string[] = [];
  for (const file of files) {
    const columns = await readCsvColumns(file);
    const names = listUnkept(recogniseFile(file.name, columns), columns);
    if (names.length > 0)
      unkept.push(`list of columns of ${ownName(file.name)} that are not kept: ${names.join(", ")}`);
  }
  const facts = {
    id: context.dataset ?? "usaspending",
    title: "USAspending contracts",
    publisher: "USAspending.gov",
    licence: "US public domain",
    publishedOn: context.options.published,
    sha256: sha256Of(files),
  };
  return { facts, awards, subawards, firstReports, unkept };
}

/** A subaward is one number of one prime award to one payee. */
export function subawardKey(row: AwardRow): string {
  const columns = ["prime_award_unique_key", "subaward_number"];
  return [...columns.map((column) => cellOf(row, column) ?? ""), payeeOf(row)].join("|");
}

/** Equal for reports of one payment under several report ids. */
export function paymentKey(row: AwardRow): string {
  const day = toDate(cellOf(row, "subaward_action_date"));
  return [subawardKey(row), day ?? "", cellOf(row, "subaward_amount") ?? ""].join("|");
}

export function placeText({ place }: AwardRow): string {
  return `${ownName(place.file)}#${place.line}`;
}

function payeeOf(row: AwardRow): string {
  return (
    ["uei", "duns", "name"].map((part) => cellOf(row, `subawardee_${part}`)).find((part) => part !== undefined) ?? ""
  );
}

function add(
  totals: Map<string, AwardTotal>,
  key: string,
  {
    amount,
    day,
    isFirst,
  }: { readonly amount: string | undefined; readonly day: string | undefined; readonly isFirst: boolean },
): void {
  const before = totals.get(key);
  const sum = before?.amount ?? "0";
  totals.set(key, {
    amount: addDecimals(sum, amount ?? "0") ?? sum,
    signedOn: [before?.signedOn, day].filter((one) => one !== undefined).sort()[0],
    hasFirst: isFirst || before?.hasFirst === true,
    rows: (before?.rows ?? 0) + 1,
  });
}
