import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { birthOf, ownBirth } from "../../../../../server/database/home/birth.ts";

test("a program keeps its birth while it lives, and two programs never share one", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"]);
  await once(child, "spawn");
  const pid = child.pid ?? 0;
  const birth = birthOf(pid);
  expect(birth).toMatch(/\S/);
  expect(birthOf(pid)).toBe(birth);
  expect(birth).not.toBe(ownBirth());
  child.kill("SIGKILL");
  await once(child, "close");
  expect(birthOf(pid)).toBeUndefined();
});
