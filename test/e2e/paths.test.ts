import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApp, type TestApp } from "../support/app/app.ts";
import { openBrowser } from "../support/browser/browser.ts";
import { type OpenPage, openPage } from "../support/browser/open-page.ts";
import { readCanvas } from "../support/browser/read-canvas.ts";

let app: TestApp;
let browser: Browser;
let opened: OpenPage;

const question = "/explore?from=eric-trump&to=operation-red-sunset";
const bestPath = ["american-bitcoin", "eric-trump", "operation-red-sunset", "r-9866bb06bc9be34f", "r-a73d5da6344b28cf"];

const throughContract = {
  entities: ["american-bitcoin", "bitmain", "eric-trump", "k-abtc-bitmain-2025", "operation-red-sunset"],
  lines: ["r-348ebe7b2988ed44", "r-a73d5da6344b28cf", "r-b1876be9c1cd8614", "r-b51e09af3f270420"],
};

/** The picture follows the answer by a moment. */
const patience = { timeout: 20_000 };

beforeAll(async () => {
  [app, browser] = await Promise.all([openApp(), openBrowser()]);
  opened = await openPage(browser, { url: `${app.url}${question}` });
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

describe("the paths from Eric Trump to Operation Red Sunset", () => {
  test("are drawn, with the best one in front, from left to right", async () => {
    const { entities, front, places } = await readCanvas(opened.page);
    expect(front).toEqual(bestPath);
    expect(entities).toEqual(expect.arrayContaining(["bitmain", "eric-trump", "operation-red-sunset"]));
    const [start, middle, end] = ["eric-trump", "american-bitcoin", "operation-red-sunset"].map((id) => places[id]);
    expect(start?.x).toBeLessThan(middle?.x ?? 0);
    expect(middle?.x).toBeLessThan(end?.x ?? 0);
    expect(start?.y).toBeCloseTo(end?.y ?? 0, 3);
  });

  test("are read as sentences, each with its status and numbered sources", async () => {
    const { page } = opened;
    const steps = page.locator(".path.open .sentences li");
    expect(await steps.count()).toBe(2);
    for (const step of await steps.all()) {
      expect(await step.locator(".badge").first().textContent()).toMatch(/^(confirmed|reported|alleged)$/);
      expect(await step.locator(".numbers").textContent()).toMatch(/\d/);
    }
    expect(await page.title()).toBe("Paths from Eric Trump to Operation Red Sunset · Linchpin");
  });

  test("go through the August 2025 contract and Bitmain where only those kinds are asked for", async () => {
    const kinds = "OFFICER_OF,BUYS_UNDER,SELLS_UNDER,EXAMINES";
    const { page, close } = await openPage(browser, { url: `${app.url}${question}&best=1&kinds=${kinds}` });
    const { entities, lines } = await readCanvas(page);
    expect(entities).toEqual(throughContract.entities);
    expect(lines).toEqual(throughContract.lines);
    await close();
  });

  test("open the evidence of a line that is clicked, the denial beside the support", async () => {
    const { page } = opened;
    const { places } = await readCanvas(page);
    const examines = places["r-b51e09af3f270420"];
    await page.mouse.click(examines?.x ?? 0, examines?.y ?? 0);
    const evidence = page.getByRole("complementary", { name: "Evidence" });
    await evidence.getByText("Supports · 4").waitFor();
    const [supports, denies] = await Promise.all([
      evidence.locator(".side.supports").boundingBox(),
      evidence.locator(".side.denies").boundingBox(),
    ]);
    expect(supports?.width).toBeCloseTo(denies?.width ?? 0, 0);
    expect(supports?.y).toBe(denies?.y);
    expect((await evidence.locator(".side.denies p").textContent())?.trim()).toBe(
      "denied by Bitmain Technologies Ltd.",
    );
    const link = evidence.getByRole("link", { name: /^Open source/ }).first();
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer nofollow");
    expect(await link.getAttribute("href")).toMatch(/^https?:\/\//);
  });

  test("open the facts of an entity that is clicked", async () => {
    const { page } = opened;
    const { places } = await readCanvas(page);
    const bitmain = places.bitmain;
    await page.mouse.click(bitmain?.x ?? 0, bitmain?.y ?? 0);
    const evidence = page.getByRole("complementary", { name: "Evidence" });
    await evidence.getByRole("heading", { name: "Bitmain Technologies Ltd.", exact: true }).waitFor();
    expect(await evidence.textContent()).toContain("Its record rests on");
  });

  test("look the same after a reload: the address is the question", async () => {
    const { page } = opened;
    const before = await readCanvas(page);
    await page.reload();
    // The inspector is open from the start now, so that the picture is fitted into a narrower pane.
    const { places: _, zoom: __, ...again } = await readCanvas(page);
    expect(before).toMatchObject(again);
    await page
      .getByRole("complementary")
      .getByRole("heading", { name: "Bitmain Technologies Ltd.", exact: true })
      .waitFor();
  });

  test("are asked again without a step that is switched off, and come back with the browser's own back", async () => {
    const { page } = opened;
    await page.locator(".path.open .sentence").nth(1).click();
    await page.getByRole("button", { name: "Ask without this" }).click();
    await page.getByRole("button", { name: /^Switch on again: / }).waitFor();
    await page.waitForFunction(() => document.querySelector("[data-state=answered]") !== null);
    expect((await readCanvas(page)).lines).not.toContain("r-9866bb06bc9be34f");
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll(".path.open .sentences li").length === 2);
    expect((await readCanvas(page)).front).toEqual(bestPath);
  });

  test("lose a step that is switched off on its card, which its chip or the browser's own back restores", async () => {
    const { page } = opened;
    const whole = "?from=eric-trump&to=operation-red-sunset";
    const without = `${whole}&without=r-9866bb06bc9be34f`;
    const address = () => new URL(page.url()).search;
    const second = page.locator(".path.open .sentences li").nth(1);
    const sentence = await second.locator(".sentence").textContent();
    await second.getByRole("button", { name: `Switch this step off: ${sentence}`, exact: true }).click();
    const chip = page.getByRole("button", { name: `Switch on again: ${sentence}`, exact: true });
    await chip.waitFor();
    expect(address()).toBe(without);
    await expect.poll(async () => (await readCanvas(page)).lines, patience).not.toContain("r-9866bb06bc9be34f");
    await chip.click();
    await expect.poll(async () => (await readCanvas(page)).front, patience).toEqual(bestPath);
    expect(address()).toBe(whole);
    await page.goBack();
    await chip.waitFor();
    expect(address()).toBe(without);
    await page.goBack();
    await expect.poll(async () => (await readCanvas(page)).front, patience).toEqual(bestPath);
  });

  test("are narrowed by further options, each a chip that lifts it, all of one form undone by one back", async () => {
    const { page, close } = await openPage(browser, { url: `${app.url}${question}` });
    await readCanvas(page);
    await page.getByRole("button", { name: "more…" }).click();
    const form = page.getByRole("group", { name: "Further options" });
    await form.getByRole("combobox", { name: /^Through/ }).fill("bitmain tech");
    await form.getByRole("option", { name: /Bitmain Technologies Ltd\./ }).click();
    await form.getByLabel("Known by").fill("2026-06");
    await form.getByLabel("Confidence at least").fill("2");
    expect(await form.getByRole("alert").textContent()).toBe("Give a number from 0 to 1, such as 0.5.");
    await form.getByLabel("Confidence at least").fill("0.2");
    await form.getByLabel("Hub limit, in relationships").fill("12");
    await form.getByRole("button", { name: "Done" }).click();
    await page.getByText("Not walked through, for having too many relationships:").waitFor();
    const narrowed = "&via=bitmain&knownBy=2026-06&minimumConfidence=0.2&hubLimit=12";
    expect(page.url()).toBe(`${app.url}${question}${narrowed}`);
    await page.getByRole("button", { name: "Remove hubs ≤ 12" }).click();
    await page.getByText("No better path exists within these bounds.").waitFor();
    await expect.poll(async () => (await readCanvas(page)).front, patience).toContain("bitmain");
    await page.goBack();
    await page.getByRole("button", { name: "Remove hubs ≤ 12" }).waitFor();
    await page.goBack();
    await expect.poll(async () => (await readCanvas(page)).front, patience).toEqual(bestPath);
    expect(page.url()).toBe(`${app.url}${question}`);
    await close();
  });

  test("hide a kind that is switched off in the legend, and say so", async () => {
    const { page } = opened;
    await page.getByRole("button", { name: /^backer/ }).click();
    await page.getByText(/hidden [1-9]/).waitFor();
    expect((await readCanvas(page)).entities).not.toContain("dominari");
    await page.getByRole("button", { name: "show all" }).click();
    await page.getByText("hidden 0").waitFor();
  });

  test("complain of nothing and ask no other host", () => {
    expect(opened.complaints).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });
});

describe("a question that finds nothing", () => {
  test("says why, and what would give a path", async () => {
    const { page, close } = await openPage(browser, { url: `${app.url}/explore?from=eric-trump&to=antalpha&hops=1` });
    await page.getByRole("heading", { name: "No path" }).waitFor();
    await page.getByRole("button", { name: "With up to 3 hops instead of 1 (3 hops)" }).click();
    await readCanvas(page);
    expect(new URL(page.url()).search).toBe("?from=eric-trump&to=antalpha&hops=3");
    await close();
  });

  test.each([
    ["hops=99", /hops/i],
    ["hops=six", /hops=six/],
    ["statuses=TRUE", /statuses=TRUE/],
  ])("is refused in one sentence for %s", async (part, sentence) => {
    const { page, close } = await openPage(browser, { url: `${app.url}${question}&${part}` });
    expect(await page.getByRole("alert").textContent()).toMatch(sentence);
    await close();
  });
});
