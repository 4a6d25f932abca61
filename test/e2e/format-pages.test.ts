import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openApp, type TestApp } from "../support/app/app.ts";
import { openBrowser } from "../support/browser/browser.ts";
import { type OpenPage, openPage, type PageOptions } from "../support/browser/open-page.ts";

let app: TestApp;
let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  [app, browser] = await Promise.all([openApp(), openBrowser()]);
});
afterEach(() => opened?.close());
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function open(path: string, options: Omit<PageOptions, "url"> = {}): Promise<Page> {
  opened = await openPage(browser, { url: `${app.url}${path}`, ...options });
  return opened.page;
}
const pathOf = (page: Page) => new URL(page.url()).pathname;
const bods = { name: "BODS" };

test("a format's page opens and closes with a keyboard, and gives the form and the focus back", async () => {
  const page = await open("/data");
  const dataset = page.getByRole("textbox", { name: "Dataset" });
  await dataset.fill("tales");
  await page.getByLabel("Format").selectOption("bods");
  const opener = page.getByRole("link", { name: "How it is read, and how rows are mended" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", bods);
  await sheet.getByRole("heading", { name: "A refused row" }).waitFor();
  expect([pathOf(page), await sheet.getByRole("table").count()]).toEqual(["/data/formats/bods", 1]);
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
  expect([pathOf(page), await dataset.inputValue()]).toEqual(["/data", "tales"]);
  expect({ foreign: opened.foreign, complaints: opened.complaints }).toEqual({ foreign: [], complaints: [] });
});

test("from one page to another and out again is one step of the history", async () => {
  const page = await open("/data");
  await page.getByRole("link", { name: "What each format takes" }).click();
  await page.getByRole("dialog", { name: "Formats that come in" }).getByRole("link", bods).click();
  await page.getByRole("dialog", bods).getByRole("link", { name: "All formats" }).click();
  await page.getByRole("dialog", { name: "Formats that come in" }).getByRole("button", { name: "Close" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect([pathOf(page), await page.evaluate(() => history.state?.idx)]).toEqual(["/data", 0]);
});

test("an address leads to the page of a format, and one that there is not says so", async () => {
  const page = await open("/data/formats/docx");
  await page.getByText('There is no format "docx".').waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(pathOf(page)).toBe("/data");
});

test.each([
  { width: 360, height: 780, theme: "light" },
  { width: 1280, height: 900, theme: "dark" },
] as const)("nothing sticks out and axe finds nothing at $width pixels in $theme", async (options) => {
  const page = await open("/", options);
  await page.goto(`${app.url}/explore`);
  await page.getByRole("link", { name: "Data", exact: true }).click();
  await page.getByRole("link", { name: "What each format takes" }).waitFor();
  await page.goto(`${app.url}/data/formats/csv`);
  await page.getByRole("heading", { name: "On this page" }).waitFor();
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".dialog, .dialog-body, .dialog-body *")]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline")
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(wide).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
