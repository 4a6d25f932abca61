import { formatDate } from "../../text/dates.ts";
import { safeUrl } from "../../text/safe-url.ts";
import { words } from "../../text/words.ts";
import { SafeLink } from "../../ui/SafeLink.tsx";
import type { Evidence, SourceSays } from "./by-source.ts";

/** One source: its title, what it says, what it is, and a dot under each stance that it takes. */
export function SourceRow({ says }: { readonly says: SourceSays }) {
  const { source, supports, denies } = says;
  const pieces = [...supports, ...denies];
  const href = safeUrl(source.url);
  const kept = safeUrl(source.archivedUrl);
  const facts = [
    source.publisher,
    words.tiers[source.tier],
    source.publishedOn && formatDate(source.publishedOn),
    source.origin && words.selected.retells(source.origin),
  ];
  return (
    <tr>
      <th scope="row">
        {href ? (
          <SafeLink href={href} label={`${words.selected.open}: ${source.title}`}>
            {source.title} ↗
          </SafeLink>
        ) : (
          <span>{source.title}</span>
        )}
        {pieces.map((piece) => (
          <Said key={piece.id} piece={piece} />
        ))}
        {pieces.every(({ quote }) => !quote) && source.summary && <p className="summary">{source.summary}</p>}
        <small>
          {facts.filter(Boolean).join(" · ")}
          {!href && ` · ${words.selected.noAddress}`}
        </small>
        {kept && (
          <small>
            <SafeLink href={kept}>{words.selected.kept} ↗</SafeLink>
          </small>
        )}
      </th>
      <Stance says={supports} stance="SUPPORTS" />
      <Stance says={denies} stance="DENIES" />
    </tr>
  );
}

/** Whose words they are, the words, and where they stand. */
function Said({ piece: { stance, statedBy, quote, locator } }: { readonly piece: Evidence }) {
  return (
    <>
      {statedBy && (
        <b className={stance === "DENIES" ? "stated against" : "stated"}>
          {stance === "DENIES" ? words.deniedBy(statedBy.name) : words.selected.statedBy(statedBy.name)}
        </b>
      )}
      {quote && <blockquote>{quote}</blockquote>}
      {locator && <small>{locator}</small>}
    </>
  );
}

function Stance({ says, stance }: { readonly says: readonly Evidence[]; readonly stance: Evidence["stance"] }) {
  return (
    <td className={`stance ${stance.toLowerCase()}`}>
      {says.length > 0 && (
        <svg width="10" height="10" viewBox="0 0 10 10" role="img" aria-label={words.selected.stances[stance]}>
          <circle cx="5" cy="5" r="4.5" fill="currentColor" />
        </svg>
      )}
    </td>
  );
}
