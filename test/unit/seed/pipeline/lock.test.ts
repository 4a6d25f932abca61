import { hostname } from "node:os";
import { afterEach, expect, test, vi } from "vitest";
import { withLock } from "../../../../seed/pipeline/lock.ts";
import { birthOf, ownBirth } from "../../../../server/database/home/birth.ts";
import { storeLimits } from "../../../../server/limits/store.ts";
import type { HeldLock, ImportWriter } from "../../../../server/store/import-writer.ts";
import { idleWriter } from "../../../support/imports/idle-writer.ts";

const here = hostname();
const { importSignMilliseconds: sign, importPatienceMilliseconds: patience } = storeLimits;
const holder = {
  host: here,
  pid: process.ppid,
  birth: birthOf(process.ppid) ?? "",
  token: "a",
  seenAt: "",
  silence: 0,
};

/** A writer whose lock is held already; it is given to who names the holder that is gone. */
function heldBy(held: HeldLock): ImportWriter {
  return { ...idleWriter, takeLock: async (_holder, instead) => (instead === held ? undefined : held) };
}

afterEach(() => void vi.useRealTimers());

test.each<[string, HeldLock, "done" | "IMPORT_BUSY"]>([
  ["a living process of this host, silent for long", { ...holder, silence: 100 * patience }, "IMPORT_BUSY"],
  ["a process that is gone", { ...holder, birth: "of an earlier process with this id" }, "done"],
  ["an earlier import of this process", { ...holder, pid: process.pid, birth: ownBirth() }, "done"],
  ["a process of another host", { ...holder, host: `not ${here}`, silence: patience }, "IMPORT_BUSY"],
  ["a process of another host, silent for too long", { ...holder, host: `not ${here}`, silence: patience + 1 }, "done"],
])("the lock of %s", async (_, held, outcome) => {
  const done = withLock(heldBy(held), async () => "done").catch(({ code }: { code: string }) => code);
  expect(await done).toBe(outcome);
});

test("an import of this process that still runs keeps its lock", async () => {
  let token = "";
  const first: ImportWriter = {
    ...idleWriter,
    takeLock: async (taker) => {
      token = taker.token;
      return undefined;
    },
  };
  await withLock(first, async () => {
    const second = heldBy({ ...holder, pid: process.pid, birth: ownBirth(), token });
    await expect(withLock(second, async () => "done")).rejects.toMatchObject({ code: "IMPORT_BUSY" });
  });
});

test("signs of life are given while the work goes on, also after one failed, and none when it has ended", async () => {
  vi.useFakeTimers();
  let signs = 0;
  const writer: ImportWriter = {
    ...idleWriter,
    async renewLock() {
      signs += 1;
      if (signs === 1) throw new Error("away");
    },
  };
  await withLock(writer, () => vi.advanceTimersByTimeAsync(3 * sign));
  await vi.advanceTimersByTimeAsync(3 * sign);
  expect(signs).toBe(3);
});
