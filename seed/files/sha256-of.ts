import { createHash } from "node:crypto";

/** The hash of several texts, in their order. */
export function sha256Of(texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\n")).digest("hex");
}
