/** A piece of running text. */
export type PageSpan =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong"; readonly spans: readonly PageSpan[] }
  | { readonly kind: "emphasis"; readonly spans: readonly PageSpan[] }
  | { readonly kind: "link"; readonly text: string; readonly address: string };

/** In the order in which they are looked for where several begin at one place. */
const marks: readonly (readonly [RegExp, (found: readonly string[]) => PageSpan])[] = [
  [/`([^`]+)`/, ([, text = ""]) => ({ kind: "code", text })],
  [/\*\*(.+?)\*\*/, ([, text = ""]) => ({ kind: "strong", spans: parseSpans(text) })],
  [/(?<![\p{L}\p{N}_])_([^_]+)_(?![\p{L}\p{N}_])/u, ([, text = ""]) => ({ kind: "emphasis", spans: parseSpans(text) })],
  [/\[([^\]]+)\]\(([^)\s]+)\)/, ([, text = "", address = ""]) => ({ kind: "link", text, address })],
];

/** Running text in pieces: code, strong, emphasis and links; all else as it stands. */
export function parseSpans(text: string): readonly PageSpan[] {
  const spans: PageSpan[] = [];
  for (let rest = text; rest !== ""; ) {
    const next = firstMark(rest);
    if (next === undefined) return [...spans, { kind: "text", text: rest }];
    if (next.index > 0) spans.push({ kind: "text", text: rest.slice(0, next.index) });
    spans.push(next.span);
    rest = rest.slice(next.index + next.length);
  }
  return spans;
}

/** The words of running text, without its marks. */
export function plainText(spans: readonly PageSpan[]): string {
  return spans.map((span) => ("spans" in span ? plainText(span.spans) : span.text)).join("");
}

function firstMark(text: string): { index: number; length: number; span: PageSpan } | undefined {
  const found = marks.flatMap(([pattern, toSpan]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ index: match.index, length: match[0].length, toSpan, match }];
  });
  const [first] = found.sort((a, b) => a.index - b.index);
  return first && { index: first.index, length: first.length, span: first.toSpan(first.match) };
}
