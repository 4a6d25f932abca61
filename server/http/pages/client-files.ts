import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LinchpinError } from "../../errors.ts";
import { sendRefusal } from "../answers/answer-failures.ts";
import { consolePolicy, pagePolicy, scriptPolicy } from "./security-headers.ts";

/** Where a page takes its nonce. */
const nonceSlot = /__CSP_NONCE__/g;

/**
 * Serves the built client: its files as they are, its two pages with their policies. Any other address that a browser
 * opens gets the client's page, whose own router reads the address.
 */
export async function addClientFiles(app: FastifyInstance, folder: string): Promise<void> {
  const page = (_request: FastifyRequest, reply: FastifyReply) => sendPage(reply, join(folder, "index.html"));
  app.get("/", page);
  app.get("/index.html", page);
  app.get("/graphiql", async (_request, reply) =>
    sendHtml(reply, { html: await read(join(folder, "graphiql.html")), policy: consolePolicy }),
  );
  app.addHook("onSend", async (_request, reply) => {
    if (/javascript/.test(String(reply.getHeader("content-type")))) {
      void reply.header("content-security-policy", scriptPolicy);
    }
  });
  if (existsSync(folder)) {
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      decorateReply: false,
      cacheControl: false,
      setHeaders(response, path) {
        // The build puts a hash of the content into the names of its assets.
        const hashed = path.includes(`${sep}assets${sep}`);
        response.setHeader("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const browsing = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
    return browsing ? page(request, reply) : sendRefusal(reply, new LinchpinError("NOT_FOUND"));
  });
}

async function sendPage(reply: FastifyReply, file: string): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString("base64");
  const html = await read(file);
  return sendHtml(reply, { html: html?.replace(nonceSlot, nonce), policy: pagePolicy(nonce) });
}

function sendHtml(reply: FastifyReply, { html, policy }: { html: string | undefined; policy: string }): FastifyReply {
  if (html === undefined) return sendRefusal(reply, new LinchpinError("NOT_FOUND"));
  return reply
    .type("text/html; charset=utf-8")
    .headers({ "content-security-policy": policy, "cache-control": "no-store" })
    .send(html);
}

/** The file's text; undefined where the client has not been built. */
function read(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}
