import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

/** A headless Chromium that draws in software, so that pictures do not depend on the machine's graphics. */
export async function openBrowser(): Promise<Browser> {
  const found = inject("chromium");
  if ("obstacle" in found) throw new Error(found.obstacle);
  return chromium.launch({
    executablePath: found.path,
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });
}
