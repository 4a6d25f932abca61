import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApp, type TestApp } from "../support/app/app.ts";
import { openBrowser } from "../support/browser/browser.ts";
import { openTable, type Row } from "../support/browser/drawing-table.ts";
import { type Measured, measureDrawing, watchText } from "../support/browser/measure-drawing.ts";
import { openPage } from "../support/browser/open-page.ts";
import { readCanvas } from "../support/browser/read-canvas.ts";
import { showPicture } from "../support/browser/show-picture.ts";
import { entityRecords } from "../support/graphs/curated-graph.ts";
import { seeded } from "../support/graphs/random.ts";

/** Questions with the most entities that may share room: words beside fifty paths are more than those of one. */
const questions = [
  ["from=eric-trump&to=operation-red-sunset&hops=4", 0],
  ["from=tsmc&to=cleanspark&hops=4", 0],
  ["from=bitmain&to=microbt&hops=4", 0],
  ["from=eric-trump&to=operation-red-sunset&best=20", 2],
  ["from=eric-trump&to=operation-red-sunset&best=50", 2],
  ["from=eric-trump&to=operation-red-sunset&best=1", 0],
  ["from=hut-8&to=operation-red-sunset", 2],
  ["from=jihan-wu&to=tether", 2],
  ["entity=bitmain", 2],
] as const;
/** Where things stand does not depend on colours: both themes are for the table of all that was measured. */
const screens = [
  { width: 1440, height: 900, themes: ["light", "dark"] },
  { width: 1024, height: 768, themes: ["dark", "light"] },
  { width: 360, height: 740, themes: ["light", "dark"] },
] as const;

let app: TestApp;
let browser: Browser;
const write = openTable();
const pictures = screens.flatMap(({ themes: [theme, other], ...screen }) =>
  (write === null ? [theme] : [theme, other]).map((each) => ({ ...screen, theme: each })),
);
const asked = write === null ? questions : [...questions, ...randomQuestions(20)];

/** Pairs of the curated graph, the same each time. */
function randomQuestions(count: number): readonly (readonly [string, number])[] {
  const { pick } = seeded(20);
  return Array.from(
    { length: count },
    () => [`from=${pick(entityRecords).id}&to=${pick(entityRecords).id}`, 2] as const,
  );
}

beforeAll(async () => {
  [app, browser] = await Promise.all([openApp(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function measure(page: Page, row: Omit<Row, "measured">): Promise<Measured> {
  await page.goto(`${app.url}/explore?${row.question}`);
  await showPicture(page);
  const measured = await measureDrawing(page);
  write?.({ ...row, measured });
  return measured;
}

describe.each(pictures)("pictures of $width pixels, $theme", ({ width, height, theme }) => {
  test("keep the rules of drawing", async () => {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: "en-GB" });
    const page = await context.newPage();
    await watchText(page);
    for (const [question, most] of asked) {
      const drawn = await measure(page, { question, width, theme });
      const said = (what: unknown) => [question, what];
      // Of pairs by chance some have no path: they are told in the table, and drawn as what was reached.
      if (drawn.front.length === 0 && !questions.some(([known]) => known === question)) continue;
      expect(said(drawn.overlaps.slice(most))).toEqual(said([]));
      expect(Math.min(...drawn.textSizes)).toBeGreaterThanOrEqual(11);
      expect(said([drawn.wordsBeside, drawn.needlessStatus, drawn.missingStatus, drawn.wrongCounts])).toEqual(
        said([0, [], [], []]),
      );
      expect(said(drawn.cutOff)).toEqual(said([]));
      const [less, more] = [drawn.fill.width, drawn.fill.height].sort((a, b) => a - b);
      expect(said(more)).toEqual([question, expect.toSatisfy((share: number) => share >= 0.85)]);
      expect(said(less)).toEqual([question, expect.toSatisfy((share: number) => share >= 0.6)]);
      if (width > 700) expect(said(drawn.nameless)).toEqual(said([]));
      if (!question.startsWith("from")) continue;
      expect(drawn.front.map((look) => look.split(" ")[0])).toEqual(["2.5"]);
      expect(drawn.beside.every((look) => look.startsWith("1 "))).toBe(true);
      expect(drawn.steps).toEqual(drawn.steps.map((_, index) => String(index + 1)));
    }
    await context.close();
  });
});

test("of fifty paths five are drawn and the rest is folded; a click on a pill draws one more, and moves nothing", async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  await watchText(page);
  const question = "from=eric-trump&to=operation-red-sunset&best=50";
  const before = await measure(page, { question, width: 1440, theme: "light" });
  expect(before.folded).toBe(45);
  const positions = () =>
    page.evaluate(() => {
      const { cy } = (
        document.querySelector("[data-canvas]") as unknown as { _cyreg: { cy: import("cytoscape").Core } }
      )._cyreg;
      return Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
    });
  const placed = await positions();
  const pill = await page.evaluate(() => {
    const held = document.querySelector("[data-canvas]") as unknown as HTMLElement & {
      _cyreg: { cy: import("cytoscape").Core };
    };
    const { cy } = held._cyreg;
    const { box } = cy
      .scratch("words")
      .labels()
      .find(({ kind }: { kind: string }) => kind === "stack");
    const frame = held.getBoundingClientRect();
    return { x: frame.left + cy.pan().x + box.x + box.width / 2, y: frame.top + cy.pan().y + box.y + box.height / 2 };
  });
  await page.mouse.click(pill.x, pill.y);
  await expect.poll(async () => (await measureDrawing(page)).folded).toBe(44);
  expect(await positions()).toMatchObject(placed);
  expect(page.url()).toContain("#path=");
  await context.close();
});

test("seven notches of the wheel bring the fitted picture to twice its size, and words keep theirs", async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  await watchText(page);
  const question = "from=eric-trump&to=operation-red-sunset";
  const { zoom } = await measure(page, { question, width: 1440, theme: "light" });
  const frame = await page.locator("[data-canvas]").boundingBox();
  await page.mouse.move((frame?.x ?? 0) + 200, (frame?.y ?? 0) + 200);
  let notches = 0;
  for (let now = zoom; now < zoom * 1.999 && notches < 30; notches++) {
    await page.mouse.wheel(0, -100);
    await page.waitForTimeout(60);
    now = (await measureDrawing(page)).zoom;
  }
  expect(notches).toBe(7);
  const drawn = await measureDrawing(page);
  expect(drawn.textSizes).toEqual([11, 13]);
  expect(drawn.overlaps).toEqual([]);
  await context.close();
});

test.each(["tree", "tiers", "force", "around"])(
  "the layout %s gives an address the same places to the pixel in another browser",
  async (layout) => {
    const place = async () => {
      const { page, complaints, close } = await openPage(browser, {
        url: `${app.url}/explore?entity=bitmain#acts=arrange:${layout}/`,
      });
      const { positions } = await readCanvas(page);
      await close();
      return { positions, complaints };
    };
    const first = await place();
    expect(first.complaints).toEqual([]);
    expect(Object.keys(first.positions).length).toBeGreaterThan(15);
    expect(await place()).toEqual(first);
  },
);

test("a question without a path is drawn as what was reached from both ends, with no line made up", async () => {
  const { page, close } = await openPage(browser, {
    url: `${app.url}/explore?from=jihan-wu&to=tether&kinds=OWNS&asOf=2019`,
  });
  const { entities, lines, positions } = await readCanvas(page);
  expect(entities).toEqual(expect.arrayContaining(["bitmain", "giancarlo-devasini", "jihan-wu", "tether"]));
  expect(lines).toEqual([]);
  const x = (id: string) => positions[id]?.x ?? 0;
  expect(x("jihan-wu")).toBeLessThan(x("bitmain"));
  expect(x("bitmain")).toBeLessThan(x("giancarlo-devasini") - 200);
  expect(x("giancarlo-devasini")).toBeLessThan(x("tether"));
  await close();
});
