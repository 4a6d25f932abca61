import type { PageBlock } from "./parse-page.ts";
import { type PageSpan, plainText } from "./parse-spans.ts";

/** A part of a page under a heading of its own. */
export interface PageSection {
  /** Of the heading, for an address that leads there. */
  readonly id: string;
  /** Empty before the first heading. */
  readonly title: string;
  readonly blocks: readonly PageBlock[];
}

/**
 * The sections of a page that begins each with its name in bold: `**Traps.** A row …`, or the name on a line of its
 * own. Bold words that are neither stay in their sentence. The title of the page is left out.
 */
export function toSections(blocks: readonly PageBlock[]): readonly PageSection[] {
  const sections: { title: string; blocks: PageBlock[] }[] = [];
  const put = (block: PageBlock) => {
    if (sections.length === 0) sections.push({ title: "", blocks: [] });
    sections.at(-1)?.blocks.push(block);
  };
  for (const block of blocks) {
    if (block.kind === "title") continue;
    if (block.kind !== "paragraph") put(block);
    else {
      for (const { title, spans } of splitAtTitles(block.spans)) {
        if (title !== undefined) sections.push({ title, blocks: [] });
        if (spans.length > 0) put({ kind: "paragraph", spans });
      }
    }
  }
  return sections.map((section) => ({ id: toId(section.title), ...section }));
}

function splitAtTitles(spans: readonly PageSpan[]): { title?: string; spans: PageSpan[] }[] {
  const parts: { title?: string; spans: PageSpan[] }[] = [{ spans: [] }];
  for (const span of spans) {
    const title = span.kind === "strong" ? toTitle(plainText(span.spans), spans.length === 1) : undefined;
    if (title !== undefined) parts.push({ title, spans: [] });
    else parts.at(-1)?.spans.push(span);
  }
  return parts
    .map((part) => ({ ...part, spans: trim(part.spans) }))
    .filter(({ title, spans: some }) => title !== undefined || some.length > 0);
}

/** A name in bold is a title where it is a sentence of its own, or all that the paragraph says. */
function toTitle(text: string, isAlone: boolean): string | undefined {
  if (!isAlone && !text.endsWith(".")) return undefined;
  return text.replace(/\.$/, "");
}

/** Without the blanks that parted them from a title. */
function trim(spans: readonly PageSpan[]): PageSpan[] {
  return spans
    .map((span, at) => {
      if (span.kind !== "text") return span;
      const text = at === 0 ? span.text.trimStart() : span.text;
      return { ...span, text: at === spans.length - 1 ? text.trimEnd() : text };
    })
    .filter((span) => !("text" in span) || span.text !== "");
}

function toId(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
