import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importers } from "../../../seed/sources/all.ts";
import { pageOf } from "../../../seed/sources/pages.ts";
import { root } from "../../../server/root.ts";
import type { TestApp } from "../../support/app/app.ts";
import { openFaultyApp } from "../../support/app/faulty-app.ts";

const formats = importers.map(({ format }) => format);

let opened: Pick<TestApp, "app" | "url">;
beforeAll(async () => {
  opened = await openFaultyApp({ settings: { host: "0.0.0.0" } });
});
afterAll(() => opened?.app.close());

test("the terms name each format's page, and each is there, as the package holds it, for everyone", async () => {
  const terms = (await (await fetch(`${opened.url}/import`)).json()) as { formats: { format: string; page: string }[] };
  expect(terms.formats.map(({ format, page }) => [format, page])).toEqual(
    formats.map((format) => [format, `/import/formats/${format}`]),
  );
  for (const { format, page } of terms.formats) {
    const reply = await fetch(`${opened.url}${page}`);
    expect({ format, status: reply.status, type: reply.headers.get("content-type") }).toEqual({
      format,
      status: 200,
      type: "text/markdown; charset=utf-8",
    });
    expect(reply.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await reply.text()).toBe(readFileSync(join(root, pageOf(format)), "utf8"));
  }
});

test("a format that there is not is refused with the list of those that there are", async () => {
  const reply = await fetch(`${opened.url}/import/formats/docx`);
  expect({ status: reply.status, body: await reply.json() }).toEqual({
    status: 404,
    body: {
      errors: [
        {
          message: 'There is no format "docx".',
          extensions: {
            code: "NO_FORMAT",
            value: '"docx"',
            bound: formats.join(", "),
            next: `Ask for one of ${formats.join(", ")}.`,
          },
        },
      ],
    },
  });
});

test.each([
  "..%2f..%2fpackage.json",
  "%2e%2e%2f%2e%2e%2fREADME.md",
  "csv%2fREADME.md",
  "csv%00",
  "__proto__",
  "a".repeat(90),
  "%0d%0aset-cookie:x",
])("no other file is read through %s", async (word) => {
  const reply = await opened.app.inject({ url: `/import/formats/${word}` });
  expect([400, 404]).toContain(reply.statusCode);
  expect(reply.json().errors[0].message.length).toBeLessThan(120);
  expect(reply.headers["set-cookie"]).toBe(undefined);
});
