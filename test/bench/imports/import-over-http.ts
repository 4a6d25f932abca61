import { statSync } from "node:fs";
import { basename } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { assemble } from "../../../server/assemble.ts";
import type { Env, GivenDatabase } from "../../../server/env.ts";
import { reportIn } from "../../support/app/import-form.ts";
import { sendApart } from "../../support/app/send-from-child.ts";

const megabyte = 1_048_576;
const question = JSON.stringify({ query: "{ graph { version } }" });
/** Milliseconds between two questions. */
const pause = 20;

export interface Beside {
  /** Of the thread that serves, in milliseconds. */
  readonly loopDelayP99: number;
  readonly questions: number;
  readonly refused: number;
  readonly slowestMilliseconds: number;
}

/** Sends the file to `/import` of a whole server and asks it one question after another until the import is over. */
export async function importOverHttp(login: GivenDatabase, env: Env, file: string) {
  const importMegabytes = Math.max(env.importMegabytes, Math.ceil(statSync(file).size / megabyte) + 1);
  const assembly = await assemble({
    login,
    env: { ...env, host: "127.0.0.1", importMegabytes, rateLimit: 0, logLevel: "silent" },
  });
  const url = await assembly.app.listen({ host: "127.0.0.1", port: 0 });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  try {
    await ask(url);
    delay.enable();
    const sending = sendApart(url, { path: file, name: basename(file), fields: { format: "linchpin" } });
    const beside = await askUntil(url, sending);
    delay.disable();
    const { rows } = reportIn(await sending) as { readonly rows: { readonly read: number; readonly created: number } };
    if (rows.created !== rows.read) throw new Error(`the import over HTTP: ${JSON.stringify(rows)}`);
    return { rows: rows.read, beside: { ...beside, loopDelayP99: delay.percentile(99) / 1e6 } };
  } finally {
    await assembly.close();
  }
}

async function askUntil(url: string, work: Promise<unknown>): Promise<Omit<Beside, "loopDelayP99">> {
  let isOver = false;
  void work.finally(() => {
    isOver = true;
  });
  const counted = { questions: 0, refused: 0, slowestMilliseconds: 0 };
  while (!isOver) {
    const start = performance.now();
    if ((await ask(url)) !== 200) counted.refused += 1;
    counted.questions += 1;
    counted.slowestMilliseconds = Math.max(counted.slowestMilliseconds, performance.now() - start);
    await wait(pause);
  }
  return counted;
}

async function ask(url: string): Promise<number> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body: question });
  await response.arrayBuffer();
  return response.status;
}
