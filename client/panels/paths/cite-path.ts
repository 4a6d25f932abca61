import type { FoundPath } from "../../question/kinds/paths.ts";
import { formatDate } from "../../text/dates.ts";
import type { NumberedSources } from "../evidence/SourceNumbers.tsx";

interface Citing {
  readonly path: FoundPath;
  readonly sources: NumberedSources;
  readonly graphVersion: string;
}

/** The path as text to paste: its sentences, then the sources under the numbers of the page, then the graph's version. */
export function citePath({ path, sources, graphVersion }: Citing): string {
  const cited = new Map(
    path.explanation
      .flatMap((sentence) => sentence.sources)
      .map((source) => [sources.get(source.id)?.number ?? 0, source]),
  );
  const sentences = path.explanation.map(
    (sentence) => `${sentence.text} [${sentence.sources.map(({ id }) => sources.get(id)?.number ?? 0).join(", ")}]`,
  );
  const list = [...cited]
    .sort(([a], [b]) => a - b)
    .map(([number, { title, publisher, publishedOn, url }]) =>
      [`[${number}] ${title}`, publisher, publishedOn && formatDate(publishedOn), url].filter(Boolean).join(". "),
    );
  return [...sentences, "", ...list, "", `Linchpin, graph version ${graphVersion}`].join("\n");
}
