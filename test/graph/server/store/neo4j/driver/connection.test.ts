import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { entityId } from "../../../../../../server/domain/ids.ts";
import { type Connection, openConnection } from "../../../../../../server/store/neo4j/driver/connection.ts";
import { openStore } from "../../../../../../server/store/neo4j/open-store.ts";
import { type FaultProxy, openFaultProxy, type ProxyMode } from "../../../../../support/app/fault-proxy.ts";

let proxy: FaultProxy;
let connection: Connection;

beforeAll(async () => {
  const login = inject("database");
  proxy = await openFaultProxy(login.uri);
  connection = openConnection({ ...login, uri: proxy.uri });
});
afterAll(async () => {
  await connection.close();
  await proxy.stop();
});

const faults: readonly ProxyMode[] = ["freeze", "refuse"];

test.each(faults)("while the database does not answer (%s) reads fail within 3 s, then at once", async (mode) => {
  const store = openStore(connection);
  const ask = () => store.getEntities([entityId("hut-8")]);
  expect((await ask()).size).toBe(1);

  proxy.set(mode);
  for (let failure = 1; failure <= 3; failure += 1) {
    const { code, milliseconds } = await timeFailure(ask);
    expect(code).toBe("DATABASE_AWAY");
    expect(milliseconds).toBeLessThan(3_000);
  }
  const refused = await timeFailure(ask);
  expect(refused.code).toBe("DATABASE_AWAY");
  expect(refused.milliseconds).toBeLessThan(100);
  const health = await timeFailure(() => store.checkHealth());
  expect(health.code).toBe("DATABASE_AWAY");
  expect(health.milliseconds).toBeLessThan(1_500);

  proxy.set("pass");
  await expect
    .poll(
      () =>
        ask().then(
          ({ size }) => size,
          () => 0,
        ),
      { timeout: 5_000, interval: 100 },
    )
    .toBe(1);
  await expect(store.checkHealth()).resolves.toBeUndefined();
});

test("many readers of a frozen database all fail within 3 s", async () => {
  const store = openStore(connection);
  proxy.set("freeze");
  const failures = await Promise.all(
    Array.from({ length: 50 }, () => timeFailure(() => store.getEntities([entityId("hut-8")]))),
  );
  expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(["DATABASE_AWAY"]));
  expect(Math.max(...failures.map(({ milliseconds }) => milliseconds))).toBeLessThan(3_000);
  proxy.set("pass");
  const size = () =>
    store.getEntities([entityId("hut-8")]).then(
      (found) => found.size,
      () => 0,
    );
  await expect.poll(size, { timeout: 5_000, interval: 100 }).toBe(1);
});

test("a search says that the database is away, not that it was slow", async () => {
  const store = openStore(connection);
  proxy.set("freeze");
  const failure = await timeFailure(() => store.searchEntities({ text: "hut", kinds: [], first: 5 }));
  proxy.set("pass");
  expect(failure.code).toBe("DATABASE_AWAY");
});

async function timeFailure(ask: () => Promise<unknown>) {
  const begun = performance.now();
  const code = await ask().then(
    () => "answered",
    (error: { code?: string }) => error.code,
  );
  return { code, milliseconds: performance.now() - begun };
}
