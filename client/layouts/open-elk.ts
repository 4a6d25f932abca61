import type { ELK } from "elkjs/lib/elk-api.js";
import Elk from "elkjs/lib/elk-api.js";
import address from "elkjs/lib/elk-worker.min.js?url";

/** ELK in a worker of its own: it is a program translated to JavaScript that takes over the worker that it runs in. */
export async function openElk(): Promise<ELK> {
  return new Elk({ workerFactory: () => new Worker(address) });
}
