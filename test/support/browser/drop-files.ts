import type { Page } from "playwright-core";

/** Drops files from outside the browser on the place for them. */
export async function dropFiles(
  page: Page,
  files: readonly { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  const carried = await page.evaluateHandle(
    (parts) => {
      const transfer = new DataTransfer();
      for (const { name, type, text } of parts) transfer.items.add(new File([text], name, { type }));
      return transfer;
    },
    files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, text: buffer.toString() })),
  );
  for (const event of ["dragover", "drop"]) {
    await page.dispatchEvent(".file-drop", event, { dataTransfer: carried });
  }
}
