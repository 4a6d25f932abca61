/** A fragment of these parts; empty where all of them are. */
export function toHash(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== "").join("&");
  return text === "" ? "" : `#${text}`;
}
