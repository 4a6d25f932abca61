import type { MoneyRole, Total } from "../../domain/money/totals.ts";
import { formatCount, formatMoney } from "../../domain/sentences/words-of-money.ts";

/** A ranking whose first parties have their names. */
export interface NamedRanking {
  readonly currency?: string;
  readonly parties: readonly { readonly id: string; readonly name: string; readonly total: Total }[];
  /** How many parties the whole ranking has. */
  readonly ofParties: number;
  readonly whole: { readonly count: number; readonly amount?: string };
}

/** The totals as lines for a reader. What several parties share is told beside each of them, and counted once in the whole. */
export function wordTotals(role: MoneyRole, rankings: readonly NamedRanking[]): readonly string[] {
  const [one, many] = role.startsWith("PAY") ? ["payment", "payments"] : ["contract", "contracts"];
  const word = role.toLowerCase();
  const count = (number: number) => `${formatCount(number)} ${number === 1 ? one : many}`;
  const parties = (number: number) => (number === 1 ? `1 ${word}` : `${formatCount(number)} ${toPlural(word)}`);
  if (rankings.length === 0) return [`Nobody is ${word} of anything.`];
  return rankings.flatMap(({ currency, parties: first, ofParties, whole }) => {
    const sum = currency === undefined ? "Without an amount" : formatMoney({ amount: whole.amount ?? "0", currency });
    const rest = ofParties - first.length;
    return [
      `${sum}: ${count(whole.count)}, each once, of ${parties(ofParties)}`,
      ...first.map(({ id, name, total }) => `  ${wordTotal(total, count)}  ${name} (${id})`),
      ...(rest > 0 ? [`  and ${formatCount(rest)} more: --top ${ofParties} lists all`] : []),
    ];
  });
}

function wordTotal({ money, count, shared }: Total, word: (count: number) => string): string {
  const sum = money === undefined ? "" : `${formatMoney(money)}, `;
  if (shared.count === 0) return `${sum}${word(count)}`;
  const part =
    money === undefined || shared.amount === undefined
      ? formatCount(shared.count)
      : `${formatMoney({ ...money, amount: shared.amount })} in ${formatCount(shared.count)}`;
  return `${sum}${word(count)}, of it shared with others: ${part}`;
}

function toPlural(word: string): string {
  return word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
}
