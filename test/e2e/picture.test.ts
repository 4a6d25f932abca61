import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApp, type TestApp } from "../support/app/app.ts";
import { openBrowser } from "../support/browser/browser.ts";
import { openPage } from "../support/browser/open-page.ts";
import { readCanvas } from "../support/browser/read-canvas.ts";

let app: TestApp;
let browser: Browser;

const paths = "/explore?from=eric-trump&to=operation-red-sunset";
const entity = "/explore?entity=bitmain";

beforeAll(async () => {
  [app, browser] = await Promise.all([openApp(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const open = (address: string) => openPage(browser, { url: `${app.url}${address}` });
const hash = (page: Page) => new URL(page.url()).hash;
/** What must not change while the reader only looks at the picture in another way. */
const placing = async (page: Page) => {
  const { positions, zoom } = await readCanvas(page);
  return { positions, zoom };
};

describe("what the reader does to the picture", () => {
  test("stands in the address after the question, and is there again after a reload", async () => {
    const { page, close } = await open(paths);
    await readCanvas(page);
    // The question names the only investigation: it cannot be switched off.
    expect(await page.getByRole("button", { name: /^investigation/ }).getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("button", { name: /^backer/ }).click();
    await page.getByText(/hidden [1-9]/).waitFor();
    expect(hash(page)).toBe("#acts=off:BACKER:/");
    await page.reload();
    await page.getByText(/hidden [1-9]/).waitFor();
    expect((await readCanvas(page)).entities).toContain("operation-red-sunset");
    expect((await readCanvas(page)).entities).not.toContain("dominari");
    await page.getByRole("button", { name: "show all" }).click();
    await page.getByText("hidden 0").waitFor();
    expect((await readCanvas(page)).entities).toContain("dominari");
    await close();
  });

  test("stays beside what is selected, and goes along to the question with a step switched off", async () => {
    const { page, close } = await open(`${paths}#acts=off:BACKER:/`);
    await readCanvas(page);
    await page.locator(".path.open .sentence").nth(1).click();
    await page.getByRole("button", { name: "Ask without this" }).waitFor();
    expect(hash(page)).toMatch(/relationship=.*&acts=off:BACKER:\/$/);
    await page.getByRole("button", { name: "Ask without this" }).click();
    await page.getByRole("button", { name: /^Switch on again: / }).waitFor();
    expect(hash(page)).toBe("#acts=off:BACKER:/");
    await close();
  });

  test("is drawn as an address says it: further pages, what is hidden, and what is pinned", async () => {
    const { page, close } = await open(`${entity}#acts=expand:bitmain::2/hide:poolin/pin:canaan:400:-300/`);
    await page.getByText(/^40 of \d+ drawn/).waitFor();
    const { entities, positions } = await readCanvas(page);
    expect(entities).not.toContain("poolin");
    expect(positions.canaan).toEqual({ x: 400, y: -300 });
    await close();
  });

  test("is said to do nothing where it does, and the rest is drawn", async () => {
    const { page, close } = await open(`${entity}#acts=hide:nobody/explode:bitmain/off:BACKER:/pin:bitm`);
    await page.getByText(/hidden [1-9]/).waitFor();
    expect(await page.locator(".idle-acts [role=status]").textContent()).toBe(
      "3 steps of this address did nothing: hide:nobody (not in the picture); explode:bitmain (cannot be read); pin:bitm (cannot be read)",
    );
    await close();
  });
});

describe("entities in the picture", () => {
  test("stay where they are at the same zoom while kinds are hidden and the list, the window and the theme change", async () => {
    const { page, close } = await open(paths);
    const before = await placing(page);
    await page.getByRole("button", { name: /^person/ }).click();
    await page.getByText(/hidden [1-9]/).waitFor();
    const fewer = await placing(page);
    expect(fewer.zoom).toBe(before.zoom);
    for (const [id, point] of Object.entries(fewer.positions)) expect([id, point]).toEqual([id, before.positions[id]]);
    await page.getByRole("button", { name: "show all" }).click();
    await page.getByText("hidden 0").waitFor();
    await page.getByRole("button", { name: /^List/ }).click();
    await page.setViewportSize({ width: 1100, height: 700 });
    await page.getByRole("button", { name: "Dark theme" }).click();
    await page.waitForTimeout(300);
    expect(await placing(page)).toEqual(before);
    await close();
  });

  test("stay where they are when more is drawn beside them, and are all in view after Fit", async () => {
    const { page, close } = await open(entity);
    const before = await placing(page);
    await page.getByText(/^20 of \d+ drawn/).waitFor();
    await page.getByRole("button", { name: "Draw more" }).click();
    await page.getByText(/^40 of \d+ drawn/).waitFor();
    await expect.poll(async () => Object.keys((await placing(page)).positions).length).toBeGreaterThan(20);
    const after = await placing(page);
    expect(after).toMatchObject(before);
    await page.getByRole("button", { name: "Fit" }).click();
    expect((await placing(page)).zoom).toBeLessThan(before.zoom);
    await page.reload();
    await page.getByText(/^40 of \d+ drawn/).waitFor();
    await expect.poll(async () => (await placing(page)).positions).toEqual(after.positions);
    await close();
  });
});
