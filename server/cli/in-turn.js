// One preparation of a checkout at a time. Plain JavaScript on Node alone: nothing is installed yet.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..", "..");
const lockFile = join(root, ".linchpin", "preparing.lock");

/** Waits until nobody else prepares this checkout, then works. */
export async function inTurn(work) {
  await takeTurn();
  try {
    await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

async function takeTurn() {
  mkdirSync(join(root, ".linchpin"), { recursive: true, mode: 0o700 });
  for (let isFirstTry = true; ; isFirstTry = false) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const holder = existsSync(lockFile) ? readFileSync(lockFile, "utf8") : "";
    if (holder !== "" && !isAlive(Number(holder))) rmSync(lockFile, { force: true });
    else if (isFirstTry)
      console.error(`Waiting for another Linchpin (process ${holder}) that is preparing this checkout.`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
