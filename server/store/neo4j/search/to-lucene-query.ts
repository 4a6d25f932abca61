import { fold, toParts } from "../../../search/search-words.ts";

/** From so many characters on a word may stand for the beginning of another, and may hold a slip of the finger. */
const prefixFrom = 3;
const fuzzyFrom = 5;

/** Matches of the whole text come before those of its words, and whole words before beginnings and slips. */
const boost = { identifier: 40, name: 20, alias: 10, word: 4, prefix: 2 };

interface SearchText {
  /** One or more. */
  readonly words: readonly string[];
  /** The identifiers that the text may be, as stored. */
  readonly identifiers: readonly string[];
}

/**
 * A text as a Lucene query over names, aliases, identifiers and ids. Every character that means something to Lucene
 * is escaped; the wildcards in it are ours. "every" asks for all words, "any" for at least one.
 */
export function toLuceneQuery({ words, identifiers }: SearchText, wanted: "every" | "any"): string {
  const whole = quote(words.join(" "));
  const groups = words.map((word) => `(${clausesOf(word).join(" OR ")})`);
  return [
    `${toIdentifierQuery(identifiers)}^${boost.identifier}`,
    `name:${whole}^${boost.name}`,
    `aliases:${whole}^${boost.alias}`,
    `(${groups.join(wanted === "every" ? " AND " : " OR ")})`,
  ].join(" OR ");
}

/** One identifier or more, as stored, as a Lucene query for any of them. */
export function toIdentifierQuery(identifiers: readonly string[]): string {
  return `identifiers:(${identifiers.map(quote).join(" OR ")})`;
}

/** The word itself, the word as a beginning, its parts where it has several ("american-bitc"), the word with a slip. */
function clausesOf(word: string): readonly string[] {
  const parts = toParts(fold(word));
  const clauses = [`${quote(word)}^${boost.word}`];
  if (lengthOf(word) >= prefixFrom) clauses.push(`${escapeWord(fold(word))}*^${boost.prefix}`);
  if (parts.length > 1) clauses.push(`(${parts.map(beginning).join(" AND ")})`);
  if (parts.length === 1 && lengthOf(word) >= fuzzyFrom) clauses.push(`${escapeWord(fold(word))}~1`);
  return clauses;
}

function beginning(part: string, index: number, parts: readonly string[]): string {
  return index === parts.length - 1 && lengthOf(part) >= prefixFrom ? `${escapeWord(part)}*` : quote(part);
}

function lengthOf(word: string): number {
  return [...word].length;
}

/** Inside quotes only the quote and the backslash mean something. The index's analyser reads what is inside. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

function escapeWord(word: string): string {
  return word.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, "\\$&");
}
