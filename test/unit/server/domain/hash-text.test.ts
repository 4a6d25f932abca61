import { expect, test } from "vitest";
import { hashText } from "../../../../server/domain/hash-text.ts";

test.each(["", "a", "ana\u001fŁódź", "\u{1f600}".repeat(50)])("the hash of %j is 64-bit FNV-1a over UTF-16", (text) => {
  const prime = 0x100000001b3n;
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    for (const byte of [text.charCodeAt(at) >> 8, text.charCodeAt(at) & 255]) {
      hash = ((hash ^ BigInt(byte)) * prime) & 0xffffffffffffffffn;
    }
  }
  expect(hashText(text)).toBe(hash.toString(32).padStart(13, "0"));
});
