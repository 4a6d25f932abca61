import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openApp, type TestApp } from "../support/app/app.ts";
import { type FaultProxy, openFaultProxy } from "../support/app/fault-proxy.ts";
import { openBrowser } from "../support/browser/browser.ts";
import { openPage } from "../support/browser/open-page.ts";
import { readCanvas } from "../support/browser/read-canvas.ts";

let app: TestApp;
let browser: Browser;
let proxy: FaultProxy;

beforeAll(async () => {
  const login = inject("database");
  proxy = await openFaultProxy(login.uri);
  [app, browser] = await Promise.all([openApp({ login: { ...login, uri: proxy.uri } }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
  await proxy?.stop();
});

describe("while the database is away", () => {
  test("the page says so in a sentence, draws what is known without it, and brings the sources when it is back", async () => {
    const url = `${app.url}/explore?from=eric-trump&to=operation-red-sunset`;
    const { page, close } = await openPage(browser, { url });
    const before = await readCanvas(page);

    proxy.set("refuse");
    // Evidence that was read before needs no database: a question about others is asked, as a step of the history does.
    await page.evaluate(() => {
      history.pushState(null, "", "/explore?from=hut-8&to=canaan");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    const notice = page.getByRole("alert");
    await notice.getByText("The database cannot be reached just now.").waitFor();
    expect(await notice.textContent()).toContain("Asking again by itself. What is on screen stays.");
    await page.getByText("The paths are whole. Their sources are read when the database is back.").waitFor();
    const drawn = (await readCanvas(page)).entities;
    expect(drawn).toEqual(expect.arrayContaining(["canaan", "hut-8"]));
    expect(drawn).not.toEqual(before.entities);
    expect(await page.locator(".numbers a").count()).toBe(0);

    proxy.set("pass");
    await notice.waitFor({ state: "detached" });
    await page.waitForFunction(() => document.querySelector("[data-state=answered]") !== null);
    expect((await readCanvas(page)).entities).toEqual(drawn);
    await page.locator(".numbers a").first().waitFor();
    await close();
  });
});
