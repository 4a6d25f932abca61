import type { FastifyReply } from "fastify";
import { LinchpinError } from "../../errors.ts";

/**
 * Aborted when the asker leaves before the answer is out. Fastify's own signal will not do: it is aborted as soon as the
 * body has been read, since Node then closes the request.
 */
export function signalOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once("close", () => {
    if (!raw.writableFinished) gone.abort(new LinchpinError("BAD_REQUEST", { value: "the asker is gone" }));
  });
  return gone.signal;
}
