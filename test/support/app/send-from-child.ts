import { Worker } from "node:worker_threads";
import { fromHere, type ImportReply, parseEvents } from "./import-form.ts";

/** Plain JavaScript: threads of Node 20 read no TypeScript. */
const program = `
const { openAsBlob } = require("node:fs");
const { parentPort, workerData } = require("node:worker_threads");
void (async () => {
  const { url, path, name, fields, headers } = workerData;
  for (;;) {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append("file", await openAsBlob(path), name);
    const response = await fetch(url + "/import", { method: "POST", headers, body: form });
    const text = await response.text();
    if (response.status === 409) continue;
    parentPort.postMessage({ status: response.status, text });
    return;
  }
})();
`;

/**
 * Posts a file to \`/import\` from a thread of its own, again while another import is under way: what sending and
 * reading cost is not taken from the server's thread.
 */
export function sendApart(
  url: string,
  file: { readonly path: string; readonly name: string; readonly fields: Readonly<Record<string, string>> },
): Promise<ImportReply> {
  const worker = new Worker(program, { eval: true, workerData: { url, headers: fromHere, ...file } });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", ({ status, text }: { status: number; text: string }) =>
      resolve(
        status === 200
          ? { status, events: parseEvents(text) }
          : { status, events: [], error: JSON.parse(text).errors[0] },
      ),
    );
  });
}
