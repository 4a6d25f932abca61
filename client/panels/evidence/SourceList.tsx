import { formatDate } from "../../text/dates.ts";
import { safeUrl } from "../../text/safe-url.ts";
import { words } from "../../text/words.ts";
import { SafeLink } from "../../ui/SafeLink.tsx";
import type { NumberedSources } from "./SourceNumbers.tsx";

/** All sources that the paths cite, under their numbers. */
export function SourceList({ sources }: { readonly sources: NumberedSources }) {
  if (sources.size === 0) return null;
  return (
    <section className="sources">
      <h2 className="eyebrow">{words.path.sources}</h2>
      <ol>
        {[...sources.values()].map(({ source }) => (
          <li key={source.id}>
            <SafeLink href={safeUrl(source.url)}>{source.title}</SafeLink>
            <small>
              {source.publisher} · {words.tiers[source.tier]}
              {source.publishedOn && ` · ${formatDate(source.publishedOn)}`}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
