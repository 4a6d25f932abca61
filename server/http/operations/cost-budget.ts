import { LinchpinError } from "../../errors.ts";

const minute = 60_000;

/** Cost points that each address may spend in a minute. */
export interface CostBudget {
  /** Throws RATE_LIMITED when the address has spent its minute's points. */
  spend(address: string, cost: number): void;
}

/** Counts by the minute of the clock and forgets all addresses when it is over. */
export function createCostBudget(perMinute: number, now: () => number = Date.now): CostBudget {
  const spent = new Map<string, number>();
  let current = 0;
  return {
    spend(address, cost) {
      const time = now();
      if (Math.floor(time / minute) !== current) {
        current = Math.floor(time / minute);
        spent.clear();
      }
      const total = (spent.get(address) ?? 0) + cost;
      if (total > perMinute) {
        const seconds = Math.ceil((minute - (time % minute)) / 1_000);
        throw new LinchpinError("RATE_LIMITED", { value: seconds, bound: `${perMinute} cost points in a minute` });
      }
      spent.set(address, total);
    },
  };
}

/** Without a limit of rate nothing is counted. */
export const endlessBudget: CostBudget = { spend() {} };
