import { text } from "node:stream/consumers";
import { openPromise } from "yauzl";

/** The entries of a zip in their order, by name with their text. */
export async function unzip(path: string): Promise<readonly (readonly [name: string, content: string])[]> {
  const zip = await openPromise(path, { lazyEntries: true });
  const entries: (readonly [string, string])[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push([entry.fileName, await text(await zip.openReadStreamPromise(entry))]);
  }
  return entries;
}
