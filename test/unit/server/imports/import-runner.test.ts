import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ImportRunner, openImportRunner } from "../../../../server/imports/import-runner.ts";
import { fileMaker } from "../../../support/files/import-file.ts";

/** A database that takes connections and never says a word. */
const mute = createServer();
const makeFile = fileMaker();
const scratch = join(tmpdir(), "linchpin-apart");
let uri: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
  const address = mute.address();
  uri = `bolt://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});
afterAll(() => void mute.close());

const open = (options: { readonly farewellMilliseconds?: number } = {}) =>
  openImportRunner({
    login: { uri, username: "neo4j", password: "open sesame", database: "neo4j" },
    places: {
      quarantine: { folder: scratch },
      leftovers: { folder: scratch },
      suppressions: join(scratch, "none"),
      scratch,
    },
    ...options,
  });
const start = (imports: ImportRunner, signal = new AbortController().signal) =>
  imports.run(
    { files: [{ path: makeFile("{}"), name: "a.jsonl" }], format: "linchpin", mode: "write", options: {} },
    { signal, onProgress: () => undefined },
  );

/** Processes whose parent this one is, with their arguments and environment. */
function children(): readonly { readonly pid: number; readonly said: string }[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const parent = /\) \w (\d+)/.exec(readFileSync(`/proc/${name}/stat`, "utf8"))?.[1];
      const [args, env] = ["cmdline", "environ"].map((file) => readFileSync(`/proc/${name}/${file}`, "utf8"));
      const isOurs = Number(parent) === process.pid && args?.includes("import-program");
      return isOurs ? [{ pid: Number(name), said: `${args} ${env}` }] : [];
    } catch {
      return [];
    }
  });
}

test.runIf(process.platform === "linux")(
  "the login stands in no list of processes, and a process that is killed is an error with its signal",
  async () => {
    process.env.NEO4J_PASSWORD = "open sesame";
    process.env.LINCHPIN_TOKEN = "sesame ".repeat(6);
    try {
      const running = start(open());
      running.catch(() => undefined);
      await expect.poll(() => children().length, { timeout: 10_000 }).toBe(1);
      const [child] = children();
      expect(child?.said).not.toContain("sesame");
      process.kill(child?.pid ?? 0, "SIGKILL");
      await expect(running).rejects.toThrow(/^the import's process ended with SIGKILL/);
    } finally {
      delete process.env.NEO4J_PASSWORD;
      delete process.env.LINCHPIN_TOKEN;
    }
  },
);

test("an import that does not end when it is stopped is ended", async () => {
  const imports = open({ farewellMilliseconds: 100 });
  const running = start(imports);
  running.catch(() => undefined);
  await setTimeout(300);
  await imports.close();
  await expect(running).rejects.toThrow();
});

test("what the pipeline refuses comes as an error of the catalogue, in the words of a form", async () => {
  const request = { files: [{ path: join(scratch, "none"), name: "a.json" }], format: "bods", mode: "write" } as const;
  const running = open().run(
    { ...request, options: {} },
    { signal: new AbortController().signal, onProgress: () => undefined },
  );
  await expect(running).rejects.toMatchObject({
    code: "FILE_REFUSED",
    message: "`dataset`: BODS 0.4 does not name its dataset.",
    next: "Give `dataset` NAME: its own word for the collection, the same at each import of it.",
  });
});
