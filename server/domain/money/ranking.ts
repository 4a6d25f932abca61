import { compareText } from "../text-order.ts";
import { compareDecimals } from "./decimal-sum.ts";
import { type Dealing, type MoneyRole, sumAmounts, sumDealings, type Total } from "./totals.ts";

/** A party with its total in one currency. */
export interface RankedParty {
  readonly id: string;
  readonly total: Total;
}

/** The parties that have one role, in one currency; without a currency those dealings that state no amount. */
export interface Ranking {
  readonly currency?: string;
  /** The largest amount first, then the most dealings, then by id. */
  readonly parties: readonly RankedParty[];
  /** All that they deal in, each contract or payment once, however many of them share it. */
  readonly whole: { readonly count: number; readonly amount?: string };
}

/** Takes the dealings of one party after another. */
export interface RankingMaker {
  add(party: string, dealings: readonly Dealing[]): void;
  /** By currency, what states no amount last. */
  rank(): readonly Ranking[];
}

/** Ranks parties by what they deal in one role. Holds an amount for each contract and a total for each party. */
export function openRanking(role: MoneyRole): RankingMaker {
  const things = new Map<string, Map<string, Dealing>>();
  const parties = new Map<string, RankedParty[]>();
  return {
    add(party, dealings) {
      const own = dealings.filter((dealing) => dealing.role === role);
      for (const dealing of own) listOf(things, currencyOf(dealing), () => new Map()).set(dealing.id, dealing);
      for (const total of sumDealings(own)) {
        listOf(parties, total.money?.currency ?? none, () => []).push({ id: party, total });
      }
    },
    rank: () =>
      [...parties]
        .sort(([a], [b]) => compareText(a, b))
        .map(([currency, ranked]): Ranking => {
          const whole = [...(things.get(currency)?.values() ?? [])];
          return currency === none
            ? { parties: ranked.sort(byAmount), whole: { count: whole.length } }
            : { currency, parties: ranked.sort(byAmount), whole: { count: whole.length, amount: sumAmounts(whole) } };
        }),
  };
}

/** After every code of a currency. */
const none = "~";

function currencyOf({ amount }: Dealing): string {
  return amount?.currency ?? none;
}

function listOf<T>(lists: Map<string, T>, key: string, make: () => T): T {
  const list = lists.get(key) ?? make();
  lists.set(key, list);
  return list;
}

function byAmount(a: RankedParty, b: RankedParty): number {
  const [first, second] = [a.total.money?.amount ?? "0", b.total.money?.amount ?? "0"];
  return compareDecimals(second, first) || b.total.count - a.total.count || compareText(a.id, b.id);
}
