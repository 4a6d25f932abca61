import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openApp, type TestApp } from "../support/app/app.ts";
import { openBrowser } from "../support/browser/browser.ts";
import { openPage } from "../support/browser/open-page.ts";
import { readCanvas } from "../support/browser/read-canvas.ts";

let app: TestApp;
let browser: Browser;

const question = "/explore?from=eric-trump&to=operation-red-sunset";

beforeAll(async () => {
  [app, browser] = await Promise.all([openApp(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const open = (address: string) => openPage(browser, { url: `${app.url}${address}` });
const acts = (page: Page) => /acts=(.*)$/.exec(new URL(page.url()).hash)?.[1] ?? "";
const entitiesIn = async (page: Page) => (await readCanvas(page)).entities;
/** Waits until the toolbar says what was done last. */
const done = (page: Page, what: string | RegExp) => page.locator(".last-act").filter({ hasText: what }).waitFor();
const rest = (page: Page) => page.waitForTimeout(400);

async function checkAccess(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test("by mouse: Bitmain is opened by groups, its contracts are listed and folded, and all of it is undone and shared", async () => {
  const { page, complaints, close } = await open(question);
  const before = await readCanvas(page);
  const bitmain = before.places.bitmain ?? { x: 0, y: 0 };

  await page.mouse.click(bitmain.x, bitmain.y, { button: "right" });
  await page.getByRole("menu", { name: /Bitmain/ }).waitFor();
  await checkAccess(page);
  await page.getByRole("menuitem", { name: "Open its groups" }).click();
  await done(page, /^opened the groups of Bitmain/);
  expect(await entitiesIn(page)).toEqual(before.entities);

  // The table lists what the canvas draws, chips as well.
  await page.getByRole("button", { name: /^List/ }).first().click();
  const contracts = page.getByRole("button", { name: /^\d+ (more )?contracts$/ });
  await contracts.click();
  await done(page, /^opened \d+ contracts/);
  await expect.poll(async () => (await entitiesIn(page)).length).toBeGreaterThan(before.entities.length + 10);
  const opened = await readCanvas(page);
  expect(opened.positions).toMatchObject(before.positions);
  expect(acts(page)).toBe("expand:bitmain::1/expand:bitmain:CONTRACT:1/");
  await checkAccess(page);

  // The same address on another machine gives the same picture.
  const other = await open(page.url().slice(app.url.length));
  await expect
    .poll(async () => (await readCanvas(other.page)).positions, { timeout: 15_000 })
    .toEqual(opened.positions);
  expect(await other.page.locator(".pane-selected h2").first().textContent()).toMatch(/Bitmain/);
  await other.close();

  const contract = page
    .locator(".twin table")
    .first()
    .getByRole("button", { name: /purchase/ })
    .first();
  await contract.click({ button: "right" });
  await page.getByRole("menuitem", { name: "Fold all of its kind" }).click();
  await done(page, "folded contracts");
  expect(await entitiesIn(page)).toEqual(before.entities);
  await page.getByRole("button", { name: /contracts folded$/ }).waitFor();

  for (const undone of [/^opened \d+ contracts/, /^opened the groups/, ""]) {
    await page.getByRole("button", { name: /^Undo/ }).click();
    if (undone !== "") await done(page, undone);
  }
  await expect.poll(() => page.locator(".last-act").textContent()).toBe("");
  expect(acts(page)).toBe("");
  expect((await readCanvas(page)).positions).toEqual(before.positions);
  expect(complaints).toEqual([]);
  await close();
});

test("by keyboard alone: an entity is found in the table, opened, pinned and hidden, and all of it is undone and done again", async () => {
  const { page, complaints, close } = await open(question);
  const before = await readCanvas(page);
  await page.getByRole("button", { name: /^List/ }).first().focus();
  await page.keyboard.press("Enter");
  const row = page
    .locator(".twin")
    .getByRole("button", { name: /^Bitmain/ })
    .first();
  await row.focus();
  await page.keyboard.press("Enter");
  await page.locator(".pane-selected h2").filter({ hasText: "Bitmain" }).waitFor();

  // Enter on what is selected asks what can be done with it.
  await row.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menu", { name: /Bitmain/ }).waitFor();
  await rest(page);
  await page.keyboard.press("Escape");
  await expect.poll(() => row.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press("e");
  await done(page, /^opened the groups of Bitmain/);
  await page.getByRole("button", { name: /products$/ }).focus();
  await page.keyboard.press("Enter");
  await done(page, /^opened \d+ products/);
  await row.focus();
  await page.keyboard.press("Alt+ArrowDown");
  await done(page, /^pinned Bitmain/);
  const was = before.positions.bitmain;
  await expect
    .poll(async () => (await readCanvas(page)).positions.bitmain)
    .toEqual({ x: Math.round(was?.x ?? 0), y: Math.round(was?.y ?? 0) + 20 });

  await page.keyboard.press("h");
  await done(page, /^hid Bitmain/);
  await page.getByText(/hidden [1-9]/).waitFor();
  const hidden = acts(page);
  for (let count = 0; count < 4; count++) await page.keyboard.press("Control+z");
  await expect.poll(() => acts(page)).toBe("");
  await expect.poll(async () => (await readCanvas(page)).positions).toEqual(before.positions);
  for (let count = 0; count < 4; count++) await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => acts(page)).toBe(hidden);

  // Escape closes what is selected, and the focus goes back to where it came from.
  await page
    .locator(".twin")
    .getByRole("button", { name: /^Eric Trump/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await page.locator(".pane-selected .close").focus();
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Eric Trump/);

  await page.locator(".pane-picture").focus();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await checkAccess(page);
  await page.keyboard.press("Escape");
  expect(complaints).toEqual([]);
  await close();
});

test("several things are selected, a view is kept, and broken files and full storage are told", async () => {
  const { page, close } = await open(question);
  await readCanvas(page);
  await page.getByRole("button", { name: /^List/ }).first().click();
  const row = (name: RegExp) => page.locator(".twin").getByRole("button", { name }).first();
  await row(/^Eric Trump/).click();
  await row(/^Bitmain/).click({ modifiers: ["Shift"] });
  await page.getByRole("heading", { name: "2 entities selected" }).waitFor();
  await checkAccess(page);
  await page.getByRole("button", { name: "Show only this" }).click();
  await expect.poll(() => entitiesIn(page)).toEqual(["bitmain", "eric-trump"]);

  await page.locator(".pane-picture").focus();
  await page.keyboard.press("v");
  await page.getByRole("button", { name: "Keep in this browser" }).click();
  await page.getByText(/^Kept as/).waitFor();
  await checkAccess(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("textbox", { name: "Name" }).fill("Another");
  await page.getByRole("button", { name: "Keep in this browser" }).click();
  await page.getByText("The browser has no room left for it.").waitFor();
  await page.keyboard.press("Escape");

  const dropped = async (text: string) => {
    const carried = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], "x.linchpin-view.json", { type: "application/json" }));
      return transfer;
    }, text);
    for (const event of ["dragover", "drop"]) await page.dispatchEvent(".workbench", event, { dataTransfer: carried });
  };
  await dropped("{");
  await page.getByText("it is not JSON").waitFor();
  const view = { linchpinView: 1, title: "Old", savedOn: "2026-01-01T00:00:00Z", graphVersion: "older" };
  await dropped(JSON.stringify({ ...view, address: "https://elsewhere.example/" }));
  await page.getByText(/address must be/).waitFor();
  await dropped(JSON.stringify({ ...view, address: `${question}#acts=hide:bitmain/` }));
  await page.getByText(/saved of graph older/).waitFor();
  expect(await entitiesIn(page)).not.toContain("bitmain");
  await close();
});
