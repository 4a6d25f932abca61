import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../server/root.ts";
import { openApp, type TestApp } from "../support/app/app.ts";
import { openBrowser } from "../support/browser/browser.ts";
import { openPage } from "../support/browser/open-page.ts";
import { readCanvas } from "../support/browser/read-canvas.ts";

let app: TestApp;
let browser: Browser;

const pictures = join(root, "dist", "screenshots");
const paths = "/explore?from=eric-trump&to=operation-red-sunset";
const evidence = `${paths}#relationship=r-b51e09af3f270420`;

/** Waits for what the page is for. */
const started = (page: Page) => page.locator(".miniature").nth(2).waitFor();
const drawn = async (page: Page) => void (await readCanvas(page));

const pages = [
  { name: "start", address: "/", ready: started },
  { name: "paths", address: paths, ready: drawn },
  { name: "evidence", address: evidence, ready: (page: Page) => page.getByText(/^Supports · /).waitFor() },
  { name: "entity", address: "/explore?entity=bitmain", ready: drawn },
  {
    name: "form",
    address: "/explore",
    ready: (page: Page) => page.getByText("Choose where the path starts").waitFor(),
  },
  { name: "no-path", address: `${paths}&hops=1`, ready: (page: Page) => page.getByText("No path").first().waitFor() },
  { name: "data", address: "/data", ready: (page: Page) => page.locator(".run").first().waitFor() },
  { name: "missing", address: "/nowhere", ready: (page: Page) => page.getByText("There is no such page").waitFor() },
] as const;
const shown = pages.flatMap((page) => (["light", "dark"] as const).map((theme) => ({ ...page, theme })));

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [app, browser] = await Promise.all([openApp(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

describe("every page, in both themes", () => {
  test.each(shown)("$name in $theme has nothing that axe finds, no other host and no complaint", async (wanted) => {
    const { name, address, theme, ready } = wanted;
    const { page, foreign, complaints, close } = await openPage(browser, { url: `${app.url}${address}`, theme });
    await ready(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    await page.screenshot({ path: join(pictures, `${name}-${theme}.png`) });
    await close();
  });
});

describe("the script of a page", () => {
  test.each([
    ["/", 200, started],
    ["/data", 200, (page: Page) => page.locator(".run").first().waitFor()],
    [paths, 360, drawn],
  ] as const)("of %s is at most %i kB, compressed", async (address, budget, ready) => {
    const { page, close } = await openPage(browser, { url: "about:blank" });
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script") return;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(`${app.url}${address}`);
    await ready(page);
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThanOrEqual(budget * 1_000);
    await close();
  });
});

describe("a phone", () => {
  test.each([360, 390])("of %i pixels has one pane at a time, and nothing sticks out", async (width) => {
    const { page, close } = await openPage(browser, { url: `${app.url}${paths}`, width, height: 780 });
    await page.locator(".path.open .sentence").first().waitFor();
    for (const pane of ["Picture", "Evidence", "List", "Question"]) {
      await page.getByRole("navigation", { name: "Panes" }).getByRole("button", { name: pane }).click();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([pane, overflow]).toEqual([pane, 0]);
      expect(await page.locator(".pane:visible").count()).toBe(1);
      await page.screenshot({ path: join(pictures, `phone-${width}-${pane.toLowerCase()}.png`) });
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.locator(".path.open .sentence").first().click();
    await page.getByText(/^Supports · /).waitFor();
    await close();
  });

  test("reads a path downwards", async () => {
    const { page, close } = await openPage(browser, { url: `${app.url}${paths}`, width: 390, height: 844 });
    await page.getByRole("button", { name: "Picture" }).click();
    const { places } = await readCanvas(page);
    expect(places["eric-trump"]?.y).toBeLessThan(places["american-bitcoin"]?.y ?? 0);
    expect(places["american-bitcoin"]?.y).toBeLessThan(places["operation-red-sunset"]?.y ?? 0);
    await close();
  });
});

describe("the theme", () => {
  test("is switched by hand and kept", async () => {
    const { page, close } = await openPage(browser, { url: `${app.url}/`, theme: "light" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole("button", { name: "Dark theme" }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
    await close();
  });
});

describe("the query console", () => {
  test("runs its first query without another host", async () => {
    const { page, foreign, close } = await openPage(browser, { url: `${app.url}/graphiql` });
    // The button does nothing until the editor holds the query, which comes in a file of its own.
    await page.locator(".graphiql-query-editor .view-line", { hasText: "explanation" }).first().waitFor();
    await page.getByRole("button", { name: /Execute query/ }).click();
    await page.waitForFunction(() =>
      document.querySelector(".graphiql-response")?.textContent?.includes("explanation"),
    );
    expect(foreign).toEqual([]);
    await close();
  });
});
