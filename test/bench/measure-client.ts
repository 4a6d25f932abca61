import { chromium } from "playwright-core";
import { findChromium } from "../support/browser/find-chromium.ts";
import { measurePanning } from "./client/measure-panning.ts";
import { readTiming, slowDown, watchTiming } from "./client/page-timing.ts";
import { describeMachine } from "./describe-machine.ts";

/** A server that runs already: the client is measured, not what starts it. */
const url = process.argv[2] ?? "http://127.0.0.1:4000";
const slower = 4;
const question = "/explore?from=eric-trump&to=operation-red-sunset";
const loads = 5;

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
try {
  const machine = describeMachine();
  console.log(`${machine.date}, ${machine.machine}, ${machine.linchpin}, Chromium ${browser.version()}`);
  const timings = [];
  for (let load = 0; load < loads; load++) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await watchTiming(page);
    await slowDown(page, slower);
    await page.goto(`${url}${question}`);
    await page.waitForFunction(() => {
      const held = document.querySelector("[data-canvas]") as
        | (HTMLElement & { _cyreg?: { cy: { nodes(): { nonempty(): boolean } } } })
        | null;
      return held?._cyreg?.cy.nodes().nonempty();
    });
    await page.waitForTimeout(1_000);
    timings.push(await readTiming(page));
    await page.close();
  }
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  console.log(`/explore at ${slower} times slower, median of ${loads}:`);
  console.log(
    `  largest contentful paint ${median(timings.map((timing) => timing.largestContentfulPaint))} ms (at most 1500)`,
  );
  console.log(`  longest task after load  ${median(timings.map(({ longestTask }) => longestTask))} ms (at most 100)`);
  for (const entities of [500, 2_000]) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const { ours, bare } = await measurePanning(page, { entities, url });
    console.log(
      `panning ${entities} entities, p95 of the gap between frames: ${ours} ms, bare Cytoscape ${bare} ms, ratio ${(ours / bare).toFixed(2)} (at most 1.1)`,
    );
    await page.close();
  }
} finally {
  await browser.close();
}
