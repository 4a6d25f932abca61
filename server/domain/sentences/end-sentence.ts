/** The text with its full stop; a name that ends in one ("Acme Inc.") needs no second. */
export function endSentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
