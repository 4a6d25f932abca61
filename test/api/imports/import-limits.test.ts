import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { type IncomingMessage, request as sendRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as readText } from "node:stream/consumers";
import { afterEach, expect, test, vi } from "vitest";
import type { ImportReport } from "../../../server/domain/imports/import-report.ts";
import { openFaultyApp } from "../../support/app/faulty-app.ts";
import { fromHere, importForm, sendImport } from "../../support/app/import-form.ts";
import { importReport } from "../../support/imports/import-report.ts";

const form = (content: string | Uint8Array<ArrayBuffer> = "{}") =>
  importForm({ format: "linchpin" }, { "a.jsonl": content });
const done = importReport();

const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** A server that takes a megabyte, whose imports end when the test lets them. */
async function open({ stallMilliseconds = 30_000 } = {}) {
  const home = mkdtempSync(join(tmpdir(), "linchpin-limits-"));
  const scratch = join(home, "scratch");
  const signals: AbortSignal[] = [];
  let finish = (_report: ImportReport) => {};
  const { app, url } = await openFaultyApp({
    stallMilliseconds,
    places: { quarantine: { folder: home }, leftovers: { folder: home }, suppressions: join(home, "none"), scratch },
    imports: {
      run: (_request, { signal, onProgress }) => {
        signals.push(signal);
        onProgress({ phase: "reading", done: 1, total: 2, unit: "bytes" });
        return new Promise((resolve, reject) => {
          finish = resolve;
          signal.addEventListener("abort", () => reject(signal.reason));
        });
      },
      close: async () => undefined,
    },
  });
  opened.push(async () => {
    finish(done);
    await app.close();
    rmSync(home, { recursive: true, force: true });
  });
  return { app, url, signals, finish: () => finish(done), left: () => readdirSync(scratch) };
}

/** Sends a body by hand, part by part, and gives the answer however far the sending came. */
function sendByHand(
  url: string,
  { headers = {}, write }: { headers?: object; write: (to: NodeJS.WritableStream) => void },
) {
  const boundary = "x".repeat(20);
  const type = `multipart/form-data; boundary=${boundary}`;
  const sending = sendRequest(`${url}/import`, {
    method: "POST",
    headers: { ...fromHere, "content-type": type, ...headers },
  });
  const answer = new Promise<IncomingMessage>((resolve, reject) =>
    sending.once("response", resolve).once("error", reject),
  );
  sending.write(
    `--${boundary}\r\ncontent-disposition: form-data; name="format"\r\n\r\nlinchpin\r\n--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.jsonl"\r\n\r\n`,
  );
  write(sending);
  return answer.then(async (response) => {
    const body = JSON.parse(await readText(response)) as {
      errors: [{ message: string; extensions: { code: string } }];
    };
    sending.destroy();
    return `${response.statusCode} ${body.errors[0].extensions.code}: ${body.errors[0].message}`;
  });
}

test("A19 an upload that says that it is too large is refused before it is read", async () => {
  const { url, signals } = await open();
  const said = await sendByHand(url, { headers: { "content-length": 60_000_000 }, write: () => undefined });
  expect(said).toBe("413 UPLOAD_TOO_LARGE: The upload is larger than 1 megabytes.");
  expect(signals).toEqual([]);
});

test("A19 60 MB that come without a length are refused at the bound, and memory stays flat", async () => {
  const { url, signals, left } = await open();
  const chunk = Buffer.alloc(1 << 16, "a");
  const before = process.memoryUsage().rss;
  let sent = 0;
  const said = await sendByHand(url, {
    write(to) {
      const more = () => {
        while (sent < 60_000_000) {
          sent += chunk.length;
          if (!to.write(chunk)) return void to.once("drain", more);
        }
        to.end();
      };
      more();
    },
  });
  expect(said).toBe("413 UPLOAD_TOO_LARGE: The upload is larger than 1 megabytes.");
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  expect(signals).toEqual([]);
  expect(left()).toEqual([]);
});

test("A19 a packed upload is never unpacked", async () => {
  const { url } = await open();
  const said = await sendByHand(url, { headers: { "content-encoding": "gzip" }, write: (to) => to.end("x") });
  expect(said).toMatch(/^415 BAD_MEDIA_TYPE: The body is sent as packed/);
});

test("an upload that is cut off is refused and leaves nothing", async () => {
  const { url, left, signals } = await open();
  expect(await sendByHand(url, { write: (to) => to.end("half a fi") })).toBe(
    "400 UPLOAD_CUT: The upload ended before it was whole.",
  );
  const gone = sendRequest(`${url}/import`, {
    method: "POST",
    headers: { ...fromHere, "content-type": "multipart/form-data; boundary=x" },
  });
  gone.on("error", () => undefined);
  gone.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nhalf a fi');
  await vi.waitFor(() => expect(left()).toHaveLength(1));
  gone.destroy();
  await vi.waitFor(() => expect(left()).toEqual([]));
  expect(signals).toEqual([]);
});

test("an upload of which nothing comes for a while is given up, and the next is taken", async () => {
  const stallMilliseconds = 2_000;
  const { url, left, signals } = await open({ stallMilliseconds });
  const started = performance.now();
  expect(await sendByHand(url, { write: (to) => void to.write("and then") })).toBe(
    "408 UPLOAD_STALLED: Nothing of the request came for 2 seconds.",
  );
  expect(performance.now() - started).toBeGreaterThan(stallMilliseconds - 100);
  expect(left()).toEqual([]);
  const sending = sendImport(url, form());
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  await opened[0]?.();
  expect((await sending).events.at(-1)?.name).toBe("report");
  opened.length = 0;
});

test.each([
  [
    "more files than are taken",
    () => Array.from({ length: 30 }, (_, i) => ["file", new Blob(["{}"]), `${i}.jsonl`] as const),
  ],
  ["more fields than there are", () => Array.from({ length: 60 }, (_, i) => [`field-${i}`, "x"] as const)],
  ["a field longer than a mapping", () => [["mapping", "x".repeat(300_000)] as const]],
  ["a field with the name of what every object has", () => [["__proto__", "x"] as const]],
  ["a field of a mapping that is twice there", () => [["mapping", "a"] as const, ["mapping", "b"] as const]],
])("refuses %s", async (_what, parts) => {
  const { url, signals, left } = await open();
  const sending = form();
  for (const [name, value, file] of parts() as readonly (readonly [string, string | Blob, string?])[]) {
    if (typeof value === "string") sending.append(name, value);
    else sending.append(name, value, file);
  }
  const { status, error } = await sendImport(url, sending);
  expect({ status, code: error?.extensions.code }).toEqual({ status: 400, code: "BAD_FORM" });
  expect(signals).toEqual([]);
  expect(left()).toEqual([]);
});

test.each([
  ["application/json", '{"format":"linchpin"}'],
  ["text/plain", "format=linchpin"],
  ["application/x-www-form-urlencoded", "format=linchpin"],
  ["multipart/form-data", "no boundary"],
])("takes nothing that is sent as %s", async (type, payload) => {
  const { app } = await open();
  const reply = await app.inject({
    method: "POST",
    url: "/import",
    headers: { ...fromHere, "content-type": type },
    payload,
  });
  expect([400, 415]).toContain(reply.statusCode);
  expect(reply.json().errors[0].extensions.code).toMatch(/BAD_MEDIA_TYPE|UPLOAD_CUT/);
});

test("a second import is refused while one is under way, and taken when it is over", async () => {
  const { url, signals, finish } = await open();
  const first = sendImport(url, form());
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  const second = await sendImport(url, form());
  expect({ status: second.status, message: second.error?.message }).toEqual({
    status: 409,
    message: `Another import is running (process ${process.pid} on this server).`,
  });
  finish();
  expect((await first).events.map(({ name }) => name)).toEqual(["progress", "report"]);
  const third = sendImport(url, form());
  await vi.waitFor(() => expect(signals).toHaveLength(2));
  finish();
  expect((await third).status).toBe(200);
});

test("an import whose sender has left is stopped, its files are gone, and the next is taken", async () => {
  const { url, signals, left, finish } = await open();
  const leaver = new AbortController();
  const leaving = sendImport(url, form(), { signal: leaver.signal });
  await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([false]));
  leaver.abort();
  await expect(leaving).rejects.toThrow();
  await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]));
  await vi.waitFor(() => expect(left()).toEqual([]));
  const next = sendImport(url, form());
  await vi.waitFor(() => expect(signals).toHaveLength(2));
  finish();
  expect((await next).status).toBe(200);
});
