import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApp, type TestApp } from "../support/app/app.ts";
import { openBrowser } from "../support/browser/browser.ts";
import { openPage } from "../support/browser/open-page.ts";
import { readCanvas } from "../support/browser/read-canvas.ts";
import { relationshipRecords } from "../support/graphs/curated-graph.ts";

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([openApp(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

describe("a reader with a keyboard alone", () => {
  test("finds an entity by name, sees why it matched, and opens it", async () => {
    const { page, close } = await openPage(browser, { url: `${app.url}/` });
    const field = page.getByRole("combobox", { name: "Search by name" });
    await field.waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("bitmain tech");
    const first = page.getByRole("option").first();
    await first.waitFor();
    expect(await first.textContent()).toMatch(/Bitmain Technologies Ltd\.[\s\S]*manufacturer · /);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await first.getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Bitmain Technologies Ltd." }).first().waitFor();
    expect(new URL(page.url()).search).toBe("?entity=bitmain");
    expect((await readCanvas(page)).entities).toContain("bitmain");
    await close();
  });

  test("closes the hits with Escape and stays where she is", async () => {
    const { page, close } = await openPage(browser, { url: `${app.url}/` });
    await page.getByRole("combobox", { name: "From: Where the path starts" }).waitFor();
    await page.keyboard.type("hut 8");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("option").first().isVisible()).toBe(false);
    expect(new URL(page.url()).pathname).toBe("/");
    await close();
  });

  test("asks for the paths between two names on the start page, without leaving the keys", async () => {
    const { page, close } = await openPage(browser, { url: `${app.url}/` });
    for (const [label, name] of [
      ["From", "eric trump"],
      ["To", "operation red sunset"],
    ] as const) {
      await page.getByRole("combobox", { name: new RegExp(`^${label}:`) }).waitFor();
      await page.keyboard.type(name);
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await page
        .getByRole("button", { name: /^Remove / })
        .nth(label === "From" ? 0 : 1)
        .waitFor();
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/explore/);
    expect(new URL(page.url()).search).toBe("?from=eric-trump&to=operation-red-sunset");
    await close();
  });

  test("asks for the paths between two names from an empty form", async () => {
    const { page, close } = await openPage(browser, { url: `${app.url}/explore` });
    for (const [label, name] of [
      ["From", "eric trump"],
      ["To", "operation red sunset"],
    ] as const) {
      await page.getByRole("combobox", { name: new RegExp(`^${label}:`) }).focus();
      await page.keyboard.type(name);
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await page
        .getByRole("button", { name: /^Remove / })
        .nth(label === "From" ? 0 : 1)
        .waitFor();
    }
    expect(new URL(page.url()).search).toBe("?from=eric-trump&to=operation-red-sunset");
    expect((await readCanvas(page)).front).toContain("american-bitcoin");
    await close();
  });

  test("opens the evidence of a claim from the list beside the canvas", async () => {
    const { page, close } = await openPage(browser, { url: `${app.url}/explore?from=eric-trump&to=hut-8&best=1` });
    const { lines, entities } = await readCanvas(page);
    await page.getByRole("button", { name: /^List/ }).focus();
    await page.keyboard.press("Enter");
    const [entityRows, claimRows] = await Promise.all([
      page.getByRole("table", { name: "Entities" }).getByRole("row").count(),
      page.getByRole("table", { name: "Relationships" }).getByRole("row").count(),
    ]);
    expect(entityRows).toBe(entities.length + 1);
    expect(claimRows).toBeGreaterThan(lines.length);
    await page.getByRole("table", { name: "Relationships" }).getByRole("button").first().focus();
    await page.keyboard.press("Enter");
    await page
      .getByRole("complementary")
      .getByText(/^Supports · /)
      .waitFor();
    expect(new URL(page.url()).hash).toMatch(/relationship=/);
    await close();
  });
});

describe("an entity's page", () => {
  test("shows groups with their counts, and draws the group that is pressed", async () => {
    const { page, close } = await openPage(browser, { url: `${app.url}/explore?entity=bitmain` });
    await page.getByRole("button", { name: /^makes supply/ }).click();
    await page.waitForFunction(() => location.search === "?entity=bitmain&group=MAKES.FORWARD");
    const made = relationshipRecords.filter(({ kind, from }) => kind === "MAKES" && from === "bitmain").length;
    await page.getByText(`${made} of ${made} drawn`).waitFor();
    expect((await readCanvas(page)).entities).toHaveLength(1 + made);
    await close();
  });

  test("draws more only when asked, and moves no page away", async () => {
    const { page, close } = await openPage(browser, { url: `${app.url}/explore?entity=bitmain` });
    await page.getByText(/^20 of \d+ drawn/).waitFor();
    await page.getByRole("button", { name: "Draw more" }).click();
    await page.getByText(/^40 of \d+ drawn/).waitFor();
    await close();
  });

  test("says that an id is unknown and what to do", async () => {
    const { page, close } = await openPage(browser, { url: `${app.url}/explore?entity=nobody-at-all` });
    expect(await page.getByRole("alert").textContent()).toBe(
      "No entity has the id nobody-at-all. Search for its name instead.",
    );
    await close();
  });
});
