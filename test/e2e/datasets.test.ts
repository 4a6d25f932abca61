import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { formatRecord } from "../../server/domain/records/format-record.ts";
import { generateRecords } from "../bench/imports/generate-records.ts";
import { openApp, type TestApp } from "../support/app/app.ts";
import { openBrowser } from "../support/browser/browser.ts";
import { dropFiles } from "../support/browser/drop-files.ts";
import { type OpenPage, openPage, type PageOptions } from "../support/browser/open-page.ts";
import { openScratchGraph } from "../support/database/scratch-graph.ts";
import { textOf } from "../support/files/import-file.ts";
import { lined, publishedFirms } from "../support/files/published.ts";
import { mappingOf, stakesCsv } from "../support/files/stakes-csv.ts";
import { firm, inventedGraph, owns, person } from "../support/graphs/invented-graph.ts";

const settings = {
  importMegabytes: 100,
  rateLimit: 0,
  logLevel: "silent",
  engine: "auto",
  projectionMemory: 64,
} as const;
const token = "open-sesame-open-sesame-open-sesame";
const hostile = '<img src=x onerror="alert(1)">';

const csv = { name: "stakes.csv", mimeType: "text/csv", buffer: Buffer.from(stakesCsv) };
const yaml = { name: "stakes.yaml", mimeType: "text/yaml", buffer: Buffer.from(mappingOf(`Stakes ${hostile}`)) };
const lines = textOf(inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40)));
const firmsFile = (number: number) => jsonLines("firms.ftm.json", lined(...publishedFirms(number)));
const jsonLines = (name: string, text = lines) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

const { database, writer } = openScratchGraph();
let browser: Browser;
const apps: TestApp[] = [];
const pages: OpenPage[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(() => writer.reset());
afterEach(async () => {
  for (const { close } of pages.splice(0)) await close();
  for (const { close } of apps.splice(0)) await close();
});
afterAll(() => browser?.close());

/** The page of datasets of a server with such settings. */
async function open(env: object = {}, options: Omit<PageOptions, "url"> = {}): Promise<OpenPage> {
  const app = await openApp({ login: database, env: { host: "127.0.0.1", ...settings, home: database.home, ...env } });
  apps.push(app);
  const opened = await openPage(browser, { url: `${app.url}/data`, ...options });
  pages.push(opened);
  await opened.page.getByRole("heading", { name: "Bring files in" }).waitFor();
  return opened;
}

const check = (page: Page) => page.getByRole("button", { name: "Check", exact: true }).click();
const chooseFiles = (page: Page, files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) =>
  page.locator(".file-drop input").setInputFiles(files);

describe("the page of datasets", () => {
  test("checks a dropped CSV with its mapping, imports it, and lists the new dataset with its report", async () => {
    const { page, foreign, complaints } = await open();
    await page.getByText("Nothing is loaded yet").waitFor();
    await dropFiles(page, [csv, yaml]);
    expect(await page.getByLabel("Format").inputValue()).toBe("csv");
    await check(page);
    await page.getByRole("heading", { name: "Checked: 2 rows would be new, 0 changed, 1 refused." }).waitFor();
    expect(await page.locator(".dataset").count()).toBe(0);
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.getByRole("heading", { name: "Done: 2 rows new, 0 changed, 1 refused." }).waitFor();
    const dataset = page.locator(".dataset");
    await dataset.waitFor();
    expect(await dataset.textContent()).toMatch(
      /^Stakes <img src=x onerror="alert\(1\)">by Borealis Register3 entities2 relationships1 sourceLicence/,
    );
    const run = page.locator(".run").first();
    await run.locator("summary").click();
    expect(await run.getByRole("img").getAttribute("aria-label")).toBe("Rows: 2 new, 1 refused.");
    await run.getByText("asset.name is blank; give it, or say optional: true in the mapping.").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      run.getByRole("button", { name: "Download the refused rows" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^run-[0-9a-f]{16}\.quarantine\.jsonl$/);
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
  });

  test("is filled in and sent with a keyboard alone, and says aloud how it ended", async () => {
    const { page } = await open();
    await page.locator(".file-drop input").focus();
    await chooseFiles(page, jsonLines("stakes.linchpin.jsonl"));
    const dataset = page.getByRole("textbox", { name: "Dataset" });
    const hasFocus = () => dataset.evaluate((one) => one === document.activeElement);
    await page.getByLabel("Format").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await hasFocus()).toBe(true);
    await page.keyboard.press("Enter");
    const said = page.getByRole("status").filter({ hasText: "Checked: 5 rows would be new" });
    await said.waitFor({ state: "attached" });
    await expect.poll(hasFocus).toBe(true);
    await page.getByRole("button", { name: "Import", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "Done: 5 rows new" }).waitFor({ state: "attached" });
    await page.getByRole("heading", { name: "An invented graph" }).waitFor();
  });

  test("shows how far an import is, stops it, and goes on from there", async () => {
    const { page } = await open();
    const records = [...generateRecords({ entities: 3_000, seed: 7 })].map((one) => `${formatRecord(one)}\n`);
    await chooseFiles(page, jsonLines("generated.linchpin.jsonl", records.join("")));
    await page.getByRole("button", { name: "Import without checking" }).click();
    await page.getByText("Writing").waitFor();
    await page.getByText(/ of [\d,]+ records · [\d,]+ a second/).waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Stopped. What was written stands").first().waitFor();
    await page.locator(".run-interrupted").waitFor();
    expect(await page.locator(".run").first().textContent()).toMatch(/not reached/);
    await page.getByRole("button", { name: "Import without checking" }).click();
    await page.getByRole("heading", { name: /^Done: / }).waitFor();
    await page.locator(".run-done").waitFor();
    expect(await page.locator(".dataset").count()).toBe(1);
  });

  test("tells what is missing, what is wrong with a file, and what an error asks for", async () => {
    const { page } = await open();
    await check(page);
    expect(await page.getByRole("alert").textContent()).toBe("Choose a file first.Choose what the files are.");
    await chooseFiles(page, jsonLines("wrong.linchpin.jsonl", lines.replace('"minimum":40', '"minimum":400')));
    await page.getByRole("button", { name: "Import without checking" }).click();
    await page.getByRole("heading", { name: "Refused: nothing was written." }).waitFor();
    await page
      .locator(".outcome")
      .getByText(/^share\.minimum is 400; /)
      .waitFor();
    await page.locator(".run-refused").waitFor();
    await page.getByLabel("Format").selectOption("csv");
    await page.locator(".bring").getByText("A CSV file needs a mapping").waitFor();
    await page.getByLabel("Mapping: Choose a file").setInputFiles({ ...yaml, buffer: Buffer.from("files: 3") });
    await check(page);
    expect(await page.locator(".bring .notice").textContent()).toMatch(/mapping line 1: .*\. Mend the line/);
  });
});

describe("a whole dataset that would shrink", () => {
  test("is refused with what would end; ticked, it goes through, and both are remembered", async () => {
    const { page } = await open();
    const importFirms = async (number: number) => {
      await chooseFiles(page, firmsFile(number));
      await page.getByRole("button", { name: "Import without checking" }).click();
    };
    await page.getByLabel("Format").selectOption("opensanctions");
    await page.getByRole("textbox", { name: "Dataset" }).fill("tales");
    await importFirms(40);
    await page.getByRole("heading", { name: /^Done: / }).waitFor();
    await importFirms(10);
    const outcome = page.locator(".outcome");
    await outcome.getByText("The files hold 10 of the 40 claims that the dataset has open.").waitFor();
    await outcome.getByRole("button", { name: "It has shrunk: end the others" }).click();
    const box = page.getByRole("checkbox", { name: "It has shrunk" });
    expect([await box.isChecked(), await box.evaluate((one) => one === document.activeElement)]).toEqual([true, true]);
    await page.getByRole("button", { name: "Import without checking" }).click();
    await outcome.getByText("30 claims that the files no longer hold ended on 6 May 2024.").waitFor();
    const runs = page.locator(".run");
    await expect.poll(() => runs.count()).toBe(3);
    await runs.nth(1).locator("summary").click();
    await runs.nth(1).getByText("As the whole dataset they would end the other 30.").waitFor();
  });
});

describe("a server with a token", () => {
  test("asks for it, keeps it nowhere, and says when it is wrong", async () => {
    const { page } = await open({ token });
    await chooseFiles(page, jsonLines("stakes.linchpin.jsonl"));
    await check(page);
    expect(await page.getByRole("alert").textContent()).toBe("This server asks for its token.");
    await page.getByLabel("Token").fill("not the token");
    await check(page);
    await page.getByText("The token is missing or wrong.").waitFor();
    await page.getByLabel("Token").fill(token);
    await check(page);
    await page.getByRole("heading", { name: /^Checked: 5 rows/ }).waitFor();
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept + page.url()).not.toContain("sesame");
    await page.reload();
    await page.getByLabel("Token").waitFor();
    expect(await page.getByLabel("Token").inputValue()).toBe("");
  });
});

describe("a server that others reach, without a token", () => {
  test("is read-only, and says how to write", async () => {
    const { page } = await open({ publicHost: "graph.example" });
    await page.getByText("This server is read-only.").waitFor();
    expect(await page.locator("form").count()).toBe(0);
    await page.getByText("No import is remembered.").waitFor();
  });
});

describe("a phone and both themes", () => {
  test.each([
    { width: 360, height: 780, theme: "light" },
    { width: 1440, height: 900, theme: "dark" },
  ] as const)("nothing sticks out and axe finds nothing at $width pixels in $theme", async (options) => {
    const { page } = await open({}, options);
    await dropFiles(page, [csv, yaml]);
    await page.getByRole("button", { name: "Import without checking" }).click();
    await page.getByRole("heading", { name: /^Done: / }).waitFor();
    await page.locator(".dataset").waitFor();
    await page.locator(".run summary").first().click();
    await page.locator(".more > summary").click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
