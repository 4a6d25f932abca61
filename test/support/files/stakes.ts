/** An invented CSV of stakes with its mapping: rows of a format that is not ours. */

export const stakesMapping = `
dataset: {id: stakes, title: Stakes, publisher: Borealis Register, licence: CC BY 4.0, version: "2026-10"}
source: {title: Register of stakes, tier: PRIMARY}
files:
  - entities:
      - {as: owner, kind: BACKER, name: "{holder}", localId: "{holder}"}
      - {as: asset, kind: FIRM, name: "{firm}", localId: "{firm}", identifiers: [{scheme: Register, value: "{number}"}]}
    relationships:
      - {kind: OWNS, from: owner, to: asset, share: "{pct}", since: "{from}", status: REPORTED, key: "{id}"}
`;

export interface Stake {
  readonly id: string;
  readonly holder?: string;
  readonly firm?: string;
  readonly number?: string;
  readonly pct?: string;
  readonly from?: string;
}

const columns = ["id", "holder", "firm", "number", "pct", "from"] as const;

/** One row of the file. */
export function stakeRow(stake: Stake): string {
  const whole = { holder: "Ana Fund", firm: `Firm ${stake.id}`, number: stake.id, pct: "40", from: "2020", ...stake };
  return columns.map((column) => whole[column]).join(",");
}

/** The file as text. */
export function stakesText(...stakes: readonly Stake[]): string {
  return [columns.join(","), ...stakes.map(stakeRow), ""].join("\n");
}

/** So many good rows, numbered from 1. */
export function goodStakes(count: number): readonly Stake[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(index + 1) }));
}

/** What an import of stakes is asked with, but for its files. */
export const stakesRequest = { format: "csv", mode: "write", options: { mapping: stakesMapping } } as const;
