import { expect, test } from "vitest";
import type { Context, UnreadField } from "../../../../../server/context.ts";
import { LinchpinError } from "../../../../../server/errors.ts";
import { unlessAway } from "../../../../../server/resolvers/reading/unless-away.ts";
import type { PromiseOrValue } from "../../../../../server/store/promise-or-value.ts";

const path = {
  prev: { prev: undefined, key: "relationship", typename: "Query" },
  key: "evidence",
  typename: "Relationship",
} as const;

/** What a field that resolves so gives, and what is noted of it. */
async function resolve(read: () => PromiseOrValue<readonly string[]>) {
  const unread: UnreadField[] = [];
  const context: Pick<Context, "noteUnread"> = { noteUnread: (field) => unread.push(field) };
  const found = await unlessAway([] as readonly string[], read)({}, {}, context as Context, { path });
  return { found, unread };
}

const away = new LinchpinError("DATABASE_AWAY");

test("what can be read is given as it is, at once where it is known", async () => {
  expect(await resolve(() => ["known"])).toEqual({ found: ["known"], unread: [] });
  expect(await resolve(async () => ["read"])).toEqual({ found: ["read"], unread: [] });
});

test("while the database is away the field is empty and its path is noted with the error", async () => {
  const unread = [{ path: ["relationship", "evidence"], error: away }];
  expect(await resolve(() => Promise.reject(away))).toEqual({ found: [], unread });
  expect(
    await resolve(() => {
      throw away;
    }),
  ).toEqual({ found: [], unread });
});

test("whatever else goes wrong is thrown: an empty list would hide it", async () => {
  const late = new LinchpinError("DEADLINE", { bound: 5 });
  await expect(resolve(() => Promise.reject(late))).rejects.toBe(late);
  await expect(resolve(() => Promise.reject(new Error("a bug")))).rejects.toThrow("a bug");
});
