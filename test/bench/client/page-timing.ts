import type { Page } from "playwright-core";

/** How a page's own thread fared, in milliseconds. */
export interface PageTiming {
  readonly largestContentfulPaint: number;
  /** The longest task that began after the page had loaded. */
  readonly longestTask: number;
}

/** Slows the page's processor down by that factor, as on a weak machine. */
export async function slowDown(page: Page, factor: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: factor });
}

/** Watches a page from its first line on; before it is opened. */
export async function watchTiming(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { paint: 0, tasks: [] as { start: number; duration: number }[] };
    Object.assign(window, { seenTiming: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.paint = Math.max(seen.paint, entry.startTime);
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, duration });
    }).observe({ type: "longtask", buffered: true });
  });
}

/** What was seen until now. */
export async function readTiming(page: Page): Promise<PageTiming> {
  return page.evaluate(() => {
    const { paint, tasks } = (
      window as unknown as { seenTiming: { paint: number; tasks: { start: number; duration: number }[] } }
    ).seenTiming;
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const loaded = navigation?.loadEventEnd ?? 0;
    const after = tasks.filter(({ start }) => start >= loaded).map(({ duration }) => duration);
    return { largestContentfulPaint: Math.round(paint), longestTask: Math.round(Math.max(0, ...after)) };
  });
}
