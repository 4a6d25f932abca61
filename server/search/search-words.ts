import { LinchpinError } from "../errors.ts";
import { searchLimits } from "../limits/search.ts";

/** Control characters and halves of a surrogate pair: no name holds them, and the driver would replace them. */
const unspeakable = /[\p{Cc}\p{Cs}]/gu;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The text as words in lower case without the punctuation around them ("U.S." is "u.s"); punctuation alone is no word.
 * Throws TEXT_FORM for a text that is blank, too long or of too many words.
 */
export function toSearchWords(text: string): readonly string[] {
  const tidy = text.replace(unspeakable, " ").normalize("NFKC").toLowerCase().trim();
  if (tidy === "") throw refusal("it is blank");
  if (text.length > searchLimits.characters) throw refusal(`it has ${text.length} characters`);
  const words = tidy.split(/\s+/u);
  if (words.length > searchLimits.words) throw refusal(`it has ${words.length} words`);
  return words.map((word) => word.replace(edges, "")).filter((word) => word !== "");
}

/** The runs of letters and digits in a text, in lower case: what two texts have to share to be the same name. */
export function toParts(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** The text without its accents: "müller" as "muller". */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFKC");
}

function refusal(value: string): LinchpinError {
  return new LinchpinError("TEXT_FORM", { field: "text", value, bound: searchLimits.characters });
}
