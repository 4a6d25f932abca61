import type { FastifyInstance } from "fastify";
import { httpLimits } from "../../limits/http.ts";

/**
 * Ends requests that are not all there in time. Node knows one time for all, which has to leave room for an upload; an
 * upload is watched by its own route.
 */
export function endSlowRequests(app: FastifyInstance): void {
  app.addHook("onRequest", async ({ raw, routeOptions, method }) => {
    if (raw.complete || (routeOptions.url === "/import" && method === "POST")) return;
    const { socket } = raw;
    const end = setTimeout(() => {
      if (!raw.complete) socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n");
    }, httpLimits.receiveMilliseconds);
    end.unref();
    const over = () => clearTimeout(end);
    raw.once("end", over).once("close", over);
  });
}
