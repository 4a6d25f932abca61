import type { RelationshipKind } from "../relationship-kinds.ts";
import { addDecimals } from "./decimal-sum.ts";
import type { Money } from "./money.ts";

/** What a party does with the money of a contract or a payment. In display order. */
export const moneyRoles = ["BUYER", "SELLER", "INTERMEDIARY", "PAYER", "PAYEE"] as const;
export type MoneyRole = (typeof moneyRoles)[number];

/** The relationship that says a role, and whether the party is its first end. */
export const roleFacts: Readonly<Record<MoneyRole, { readonly kind: RelationshipKind; readonly forward: boolean }>> = {
  BUYER: { kind: "BUYS_UNDER", forward: true },
  SELLER: { kind: "SELLS_UNDER", forward: true },
  INTERMEDIARY: { kind: "INTERMEDIATES", forward: true },
  PAYER: { kind: "PAYS", forward: true },
  PAYEE: { kind: "PAYS", forward: false },
};

/** A contract in which a party has a role, or a payment: once, however many claims say so. */
export interface Dealing {
  readonly role: MoneyRole;
  /** The id of the contract, or of the relationship that is the payment. */
  readonly id: string;
  /** Absent where none is stated. */
  readonly amount?: Money;
  /** How many parties have this role in it: of more than one nobody knows the parts. */
  readonly parties: number;
}

/** The sum of what a party deals in one role and one currency. */
export interface Total {
  readonly role: MoneyRole;
  /** Absent from the total of the dealings that state no amount. */
  readonly money?: Money;
  /** Contracts or payments, each once. */
  readonly count: number;
  /** Those that others have the same role in. Their amounts are in the total whole, so totals of several parties do not add up. */
  readonly shared: { readonly count: number; readonly amount?: string };
}

/**
 * The sums of a party's dealings, exact to the last digit: by role, then currency, those without an amount last.
 * No currency is converted, and negative amounts (de-obligations) are subtracted.
 */
export function sumDealings(dealings: readonly Dealing[]): readonly Total[] {
  const groups = new Map<string, Dealing[]>();
  for (const dealing of dealings) {
    const key = `${moneyRoles.indexOf(dealing.role)} ${dealing.amount?.currency ?? "~"}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [dealing]);
    else group.push(dealing);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => sumGroup(group));
}

function sumGroup(group: readonly Dealing[]): Total {
  const [{ role, amount } = { role: "BUYER" as const, amount: undefined }] = group;
  const shared = group.filter(({ parties }) => parties > 1);
  const count = { role, count: group.length };
  if (amount === undefined) return { ...count, shared: { count: shared.length } };
  return {
    ...count,
    money: { amount: sumAmounts(group), currency: amount.currency },
    shared: { count: shared.length, amount: sumAmounts(shared) },
  };
}

/** Amounts were checked when they were imported; one that is none cannot be left out of a sum without a word. */
export function sumAmounts(dealings: readonly Pick<Dealing, "amount">[]): string {
  return dealings.reduce((sum, { amount }) => {
    const next = addDecimals(sum, amount?.amount ?? "0");
    if (next === undefined) throw new TypeError(`${amount?.amount} is no decimal number of at most ten places`);
    return next;
  }, "0");
}
