import type { Browser, Page } from "playwright-core";

export interface OpenPage {
  readonly page: Page;
  /** Requests to hosts other than the page's own. */
  readonly foreign: readonly string[];
  /** What the browser complained about: policy violations, errors, unhandled throws. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface PageOptions {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
}

/** A page in a browser profile of its own, that notes what it must not do. Close it after use. */
export async function openPage(browser: Browser, options: PageOptions): Promise<OpenPage> {
  const { url, width = 1440, height = 900, theme = "light" } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: "en-GB" });
  const page = await context.newPage();
  // The tests share two slow cores with the database.
  page.setDefaultTimeout(20_000);
  const foreign: string[] = [];
  const complaints: string[] = [];
  const { origin } = new URL(url);
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.origin !== origin && asked.protocol.startsWith("http")) foreign.push(asked.href);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, foreign, complaints, close: () => context.close() };
}
