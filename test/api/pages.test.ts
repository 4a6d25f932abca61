import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFaultyApp } from "../support/app/faulty-app.ts";

let app: FastifyInstance;
let folder: string;
const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "linchpin-client-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), '<html><style nonce="__CSP_NONCE__"></style></html>');
  writeFileSync(join(folder, "graphiql.html"), "<html>console</html>");
  writeFileSync(join(folder, "mark.svg"), "<svg></svg>");
  writeFileSync(join(folder, "assets", "index-abc123.js"), "export {};\n".repeat(1_000));
  ({ app } = await openFaultyApp({ clientFolder: folder }));
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

test("gives the page a fresh nonce for each load, the same in page and policy, and lets nobody keep it", async () => {
  const loads = [await app.inject("/"), await app.inject("/")];
  const nonces = loads.map(({ body }) => /nonce="([^"]+)"/.exec(body)?.[1] ?? "");
  expect(new Set(nonces).size).toBe(2);
  expect(Buffer.from(nonces[0] ?? "", "base64")).toHaveLength(16);
  expect(loads[0]?.headers["content-security-policy"]).toBe(
    `default-src 'none'; script-src 'self'; style-src 'self'; style-src-elem 'self' 'nonce-${nonces[0]}'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  expect(loads[0]?.headers).toMatchObject({
    "cache-control": "no-store",
    "content-type": "text/html; charset=utf-8",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  });
});

test.each(["/entity/hut-8", "/paths?from=a&to=b", "/index.html"])("opens the page at %s", async (url) => {
  const reply = await app.inject({ url, headers: browser });
  expect([reply.statusCode, reply.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
});

test("opens the query console with a policy of its own that names no other host", async () => {
  const reply = await app.inject({ url: "/graphiql", headers: browser });
  expect(reply.body).toBe("<html>console</html>");
  const policy = String(reply.headers["content-security-policy"]);
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test("leads a browser from the address of the API to the query console", async () => {
  const reply = await app.inject({ url: "/graphql", headers: browser });
  expect([reply.statusCode, reply.headers.location, reply.body]).toEqual([303, "/graphiql", ""]);
});

test("lets browsers keep assets for ever and look after everything else", async () => {
  const asset = await app.inject({ url: "/assets/index-abc123.js", headers: { "accept-encoding": "gzip" } });
  expect(asset.headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-encoding": "gzip",
    "content-type": expect.stringMatching(/javascript/),
  });
  expect((await app.inject("/mark.svg")).headers).toMatchObject({
    "cache-control": "no-cache",
    "content-security-policy": expect.stringContaining("default-src 'none'"),
  });
});

test("gives scripts a policy that lets them load further ones where they run as workers", async () => {
  const { headers } = await app.inject("/assets/index-abc123.js");
  expect(headers["content-security-policy"]).toBe(
    "default-src 'none'; script-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test.each(["/assets/none.js", "/../../etc/passwd", "/%2e%2e%2f%2e%2e%2fetc/passwd", "/..%5cpackage.json", "/%00"])(
  "has nothing at %s",
  async (url) => {
    const reply = await app.inject({ url, headers: { accept: "*/*" } });
    expect([400, 403, 404]).toContain(reply.statusCode);
    expect(reply.json()).toMatchObject({ errors: [{ extensions: { next: expect.any(String) } }] });
  },
);

test("says that there is no page where the client has not been built", async () => {
  const bare = await openFaultyApp({});
  const reply = await bare.app.inject({ url: "/", headers: browser });
  expect([reply.statusCode, reply.json()]).toEqual([
    404,
    {
      errors: [
        {
          message: "There is nothing at this address.",
          extensions: { code: "NOT_FOUND", next: "The pages start at /, the API is at /graphql." },
        },
      ],
    },
  ]);
  await bare.app.close();
});
