import type { Page } from "playwright-core";

/** Below this width the panes take turns. */
const narrow = 700;

/** Opens the picture where it is one pane of several. */
export async function showPicture(page: Page): Promise<void> {
  if ((page.viewportSize()?.width ?? narrow) >= narrow) return;
  await page.getByRole("button", { name: "Picture", exact: true }).click();
}
