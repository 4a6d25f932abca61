import { endSentence } from "../../../server/domain/sentences/end-sentence.ts";

/** Texts one after another, each ended before the next begins; the last, or a single one, stays as it is. */
export function joinSentences(texts: readonly (string | undefined)[]): string {
  const given = texts.filter((text) => text !== undefined);
  return given.map((text, at) => (at < given.length - 1 ? endSentence(text) : text)).join(" ");
}
