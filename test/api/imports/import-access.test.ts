import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { ImportRequest } from "../../../server/imports/import-messages.ts";
import { type FaultyParts, openFaultyApp } from "../../support/app/faulty-app.ts";
import { fromHere, importForm, sendImport } from "../../support/app/import-form.ts";
import { importReport } from "../../support/imports/import-report.ts";

const token = "open-sesame-open-sesame-open-sesame";
const bearer = (given: string) => ({ authorization: `Bearer ${given}` });
const form = () => importForm({ format: "linchpin" }, { "a.jsonl": "{}" });

const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** A server whose imports are counted and always done. */
async function open(settings: FaultyParts["settings"] = {}) {
  const taken: ImportRequest[] = [];
  const lines: string[] = [];
  const home = mkdtempSync(join(tmpdir(), "linchpin-access-"));
  const { app, url } = await openFaultyApp({
    settings,
    logTo: { write: (line) => lines.push(line) },
    places: {
      quarantine: { folder: join(home, "quarantine") },
      leftovers: { folder: join(home, "leftovers") },
      suppressions: join(home, "suppressions.jsonl"),
      scratch: join(home, "scratch"),
    },
    imports: {
      run: async (request) => {
        taken.push(request);
        return importReport();
      },
      close: async () => undefined,
    },
  });
  opened.push(async () => {
    await app.close();
    rmSync(home, { recursive: true, force: true });
  });
  const refusal = async (headers: Readonly<Record<string, string>>) => {
    const { status, error } = await sendImport(url, form(), { headers });
    return `${status} ${error?.extensions.code}`;
  };
  return { app, url, home, taken, lines, refusal };
}

const writing = async (url: string) => ((await (await fetch(`${url}/import`)).json()) as { writing: string }).writing;

test("A22 with a token configured only its bearer imports: a missing one and a wrong one get the same answer", async () => {
  const { app, url, taken, lines } = await open({ token });
  expect(await writing(url)).toBe("token");
  const bodies = await Promise.all(
    [{}, fromHere, bearer("wrong"), { authorization: `Basic ${token}` }, { authorization: token }].map(
      async (headers: Record<string, string>) => {
        const reply = await app.inject({ method: "POST", url: "/import", headers, payload: "" });
        return `${reply.statusCode} ${reply.body}`;
      },
    ),
  );
  expect(new Set(bodies)).toEqual(
    new Set([
      `401 ${JSON.stringify({
        errors: [
          {
            message: "The token is missing or wrong.",
            extensions: {
              code: "TOKEN_NEEDED",
              next: "Send `Authorization: Bearer` with the token that the server was started with.",
            },
          },
        ],
      })}`,
    ]),
  );
  const inAddress = await app.inject({ method: "POST", url: `/import?token=${token}&authorization=Bearer%20${token}` });
  expect(inAddress.statusCode).toBe(401);
  expect(taken).toEqual([]);
  expect((await sendImport(url, form(), { headers: bearer(token) })).status).toBe(200);
  expect(taken).toHaveLength(1);
  expect(lines.join()).not.toContain("open-sesame");
});

test("A22 five wrong tokens of one address in a minute, and it waits, right or wrong", async () => {
  const { url, refusal } = await open({ token });
  for (let tries = 0; tries < 7; tries++) expect(await refusal({})).toBe("401 TOKEN_NEEDED");
  for (let tries = 0; tries < 5; tries++) expect(await refusal(bearer(`guess-${tries}`))).toBe("401 TOKEN_NEEDED");
  expect(await refusal(bearer("guess-6"))).toBe("429 RATE_LIMITED");
  const right = await fetch(`${url}/import`, { method: "POST", headers: bearer(token), body: form() });
  expect(right.status).toBe(429);
  expect(Number(right.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("A23 there is one scope: what the token opens is importing, and nothing that removes is at any address", async () => {
  const { app } = await open({ token });
  for (const [method, url] of [
    ["POST", "/reset"],
    ["DELETE", "/import"],
    ["POST", "/import/reset"],
    ["DELETE", "/datasets/invention"],
  ] as const) {
    expect((await app.inject({ method, url, headers: bearer(token) })).statusCode).toBe(404);
  }
});

test("without a token a server that others reach is read-only, and says how to switch writing on", async () => {
  for (const settings of [{ host: "0.0.0.0" }, { publicHost: "graph.example" }]) {
    const { app, url, taken } = await open(settings);
    expect(await writing(url)).toBe("off");
    const reply = await app.inject({ method: "POST", url: "/import", headers: fromHere, payload: "" });
    expect({ status: reply.statusCode, body: reply.json() }).toEqual({
      status: 403,
      body: {
        errors: [
          {
            message: "Importing over HTTP is switched off on this server.",
            extensions: {
              code: "WRITING_OFF",
              next: "Start it with LINCHPIN_TOKEN set to 32 random characters or more, or import with `npm run linchpin -- import`.",
            },
          },
        ],
      },
    });
    expect(taken).toEqual([]);
  }
});

test("without a token this machine imports at the first try", async () => {
  const { url, taken } = await open();
  expect(await writing(url)).toBe("open");
  const headers = { ...fromHere, origin: url, "sec-fetch-site": "same-origin" };
  expect((await sendImport(url, form(), { headers })).status).toBe(200);
  expect(taken).toHaveLength(1);
});

test.each([
  ["without the header that a page elsewhere cannot send", {}],
  ["of a page of another origin", { ...fromHere, origin: "https://evil.example" }],
  ["of a page without an origin", { ...fromHere, origin: "null" }],
  ["of another port of this machine", { ...fromHere, origin: "http://127.0.0.1:1" }],
  ["that a browser says is from another site", { ...fromHere, "sec-fetch-site": "cross-site" }],
  ["that a browser says is from another port", { ...fromHere, "sec-fetch-site": "same-site" }],
  ["that came through a proxy", { ...fromHere, "x-forwarded-for": "203.0.113.7" }],
  ["that came through a proxy that names itself", { ...fromHere, via: "1.1 proxy" }],
])("refuses an import %s", async (_which, headers) => {
  const { taken, refusal } = await open();
  expect(await refusal(headers as Record<string, string>)).toBe("403 FOREIGN_PAGE");
  expect(taken).toEqual([]);
});

test("a name that a page elsewhere points here is not answered under, so that its scripts read nothing", async () => {
  const { app } = await open();
  const headers = { ...fromHere, host: "evil.example", origin: "http://evil.example" };
  const reply = await app.inject({ method: "POST", url: "/import", headers });
  expect([reply.statusCode, reply.json().errors[0].extensions.code]).toEqual([400, "BAD_HOST"]);
});

test("a page elsewhere that asks whether it may is granted nothing", async () => {
  const { app } = await open();
  const reply = await app.inject({
    method: "OPTIONS",
    url: "/import",
    headers: {
      origin: "https://evil.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "linchpin-import",
    },
  });
  expect(Object.keys(reply.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
});

test("behind a proxy that says its own name to the server, the page under PUBLIC_HOST is the server's own", async () => {
  const { url, taken } = await open({ token, publicHost: "graph.example" });
  const headers = { ...bearer(token), origin: "https://graph.example", "sec-fetch-site": "same-origin" };
  expect((await sendImport(url, form(), { headers })).status).toBe(200);
  expect(taken).toHaveLength(1);
});

test("a page of another origin is refused with the right token too", async () => {
  const { refusal } = await open({ token, publicHost: "graph.example" });
  expect(await refusal({ ...bearer(token), origin: "https://evil.example" })).toBe("403 FOREIGN_PAGE");
});

test("A32 the quarantine is read under the same rule, and leads to no other file", async () => {
  const { app, url, home } = await open({ token });
  mkdirSync(join(home, "quarantine"));
  writeFileSync(join(home, "quarantine", "run-0123456789abcdef.jsonl"), '{"row":"a"}\n');
  writeFileSync(join(home, "secret.jsonl"), "secret");
  const fetched = (path: string, headers: Record<string, string> = bearer(token)) =>
    app.inject({ url: `/import/${path}/quarantine`, headers });
  expect((await fetched("run-0123456789abcdef", {})).statusCode).toBe(401);
  expect((await fetched("run-0123456789abcdef")).body).toBe('{"row":"a"}\n');
  for (const path of [
    "..%2f..%2fsecret",
    "%2e%2e%2fsecret",
    "..%5csecret",
    "run-0%00",
    "run-ffffffffffffffff",
    "a%0d%0ab",
  ]) {
    const reply = await fetched(path);
    expect([path, reply.statusCode]).toEqual([path, 404]);
    expect(reply.body).not.toContain("secret\n");
    expect(Object.keys(reply.headers)).not.toContain("b");
  }
  expect((await fetch(`${url}/import/../../etc/passwd`, { headers: bearer(token) })).status).toBe(404);
});

test("A31 A32 names from outside are for showing: no file bears one, no header is split", async () => {
  const { url, taken, home } = await open();
  const names = [
    "../../etc/passwd",
    "a\\b\\c.csv",
    "x\r\nset-cookie: y.csv",
    "\u202Egnp.csv",
    `${"n".repeat(300)}.csv`,
    "…",
  ];
  const sending = new FormData();
  sending.append("format", "linchpin");
  for (const name of names) sending.append("file", new Blob(["{}"]), name);
  expect((await sendImport(url, sending)).status).toBe(200);
  const [request] = taken;
  expect(request?.files.map(({ name }) => name)).toEqual([
    "passwd",
    "c.csv",
    expect.stringMatching(/^x.*set-cookie: y\.csv$/),
    "gnp.csv",
    "n".repeat(120),
    "…",
  ]);
  const scratch = join(home, "scratch");
  expect(
    request?.files.filter(({ path }) => !/\/upload-\d+-[0-9a-f-]{36}\/\d+$/.test(path.slice(scratch.length))),
  ).toEqual([]);
});
