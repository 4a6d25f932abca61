import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";
import { entityRecords, relationshipRecords } from "../support/graphs/curated-graph.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const question = `query ($id: ID!, $statuses: [ClaimStatus!]) {
  entity(id: $id) { totals(statuses: $statuses) { role amount currency count sharedCount sharedAmount } }
}`;

test("what Bitmain sells is the sum of its contracts, in each currency, and what states no amount is counted apart", async () => {
  const { data, errors } = await api.ask(question, { id: "bitmain" });
  expect(errors).toBeUndefined();
  const standing = relationshipRecords.filter(({ status }) => !["DENIED", "RETRACTED"].includes(status));
  const sold = new Set(
    standing.filter(({ kind, from }) => kind === "SELLS_UNDER" && from === "bitmain").map(({ to }) => to),
  );
  const contracts = entityRecords.filter(({ id }) => sold.has(id));
  const dollars = contracts.filter(({ currency }) => currency === "USD");
  const isShared = ({ id }: { readonly id: string }) =>
    new Set(standing.filter(({ kind, to }) => kind === "SELLS_UNDER" && to === id).map(({ from }) => from)).size > 1;
  const sum = (list: typeof contracts) => String(list.reduce((all, { amount }) => all + Number(amount), 0));
  const { totals } = (data as { entity: { totals: readonly { role: string; currency: string | null }[] } }).entity;
  const sells = totals.filter(({ role }) => role === "SELLER");
  expect(sells.find(({ currency }) => currency === "USD")).toEqual({
    role: "SELLER",
    currency: "USD",
    amount: sum(dollars),
    count: dollars.length,
    sharedCount: dollars.filter(isShared).length,
    sharedAmount: sum(dollars.filter(isShared)),
  });
  const silent = contracts.filter(({ amount }) => amount === undefined);
  expect(sells.find(({ currency }) => currency === null)).toEqual(
    silent.length === 0
      ? undefined
      : {
          role: "SELLER",
          currency: null,
          amount: null,
          count: silent.length,
          sharedCount: silent.filter(isShared).length,
          sharedAmount: null,
        },
  );
});

test("an empty list of statuses is refused by its place", async () => {
  const { errors } = await api.ask(question, { id: "bitmain", statuses: [] });
  expect(errors?.[0]).toMatchObject({ extensions: { code: "OUT_OF_RANGE", field: "statuses" } });
});

test("while nothing is told of an entity's money its totals are empty", async () => {
  const { data } = await api.ask(question, { id: "taiwan" });
  expect(data).toEqual({ entity: { totals: [] } });
});
