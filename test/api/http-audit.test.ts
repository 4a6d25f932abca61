import { auditServer } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** A GET needs a header that no foreign page can send: against forged requests, a known deviation. */
const knowingly: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set("apollo-require-preflight", "1");
  return fetch(input, { ...init, headers });
};

test("keeps every MUST of GraphQL over HTTP, and all but three of the SHOULDs", async () => {
  const audits = await auditServer({ url: `${api.url}/graphql`, fetchFn: knowingly });
  const count = (level: string, status: string) =>
    audits.filter(({ name, status: outcome }) => name.startsWith(level) && outcome === status).length;
  const missed = audits.filter(({ status }) => status !== "ok").map(({ name }) => name);
  expect(missed.filter((name) => name.startsWith("MUST"))).toEqual([]);
  expect(count("MUST", "ok")).toBe(13);
  expect(count("SHOULD", "ok")).toBeGreaterThanOrEqual(20);
  expect(audits.filter(({ status }) => status === "error")).toEqual([]);
});
