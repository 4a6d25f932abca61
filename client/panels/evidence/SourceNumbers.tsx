import type { numberSources } from "../../question/kinds/paths.ts";
import { safeUrl } from "../../text/safe-url.ts";
import { words } from "../../text/words.ts";
import { SafeLink } from "../../ui/SafeLink.tsx";

export type NumberedSources = ReturnType<typeof numberSources>;

interface Props {
  readonly ids: readonly string[];
  readonly sources: NumberedSources;
}

/** The numbers of the sources that a sentence rests on, each a link to the source itself. */
export function SourceNumbers({ ids, sources }: Props) {
  return (
    <span className="numbers">
      {ids.map((id) => {
        const entry = sources.get(id);
        if (!entry) return null;
        const { number, source } = entry;
        const title = `${source.title} · ${source.publisher}`;
        return (
          <SafeLink key={id} href={safeUrl(source.url)} title={title} label={words.path.source(number, title)}>
            {number}
          </SafeLink>
        );
      })}
    </span>
  );
}
