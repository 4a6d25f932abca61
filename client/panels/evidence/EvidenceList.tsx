import type { RelationshipQuery } from "../../api/generated/graphql.ts";
import { formatDate } from "../../text/dates.ts";
import { safeUrl } from "../../text/safe-url.ts";
import { words } from "../../text/words.ts";
import { SafeLink } from "../../ui/SafeLink.tsx";

type Evidence = NonNullable<RelationshipQuery["relationship"]>["evidence"][number];

/** What speaks for a claim beside what speaks against it, at the same size. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const supports = evidence.filter(({ stance }) => stance === "SUPPORTS");
  const denies = evidence.filter(({ stance }) => stance === "DENIES");
  return (
    <div className={denies.length > 0 ? "evidence both" : "evidence"}>
      <Side heading={words.selected.supports(supports.length)} className="supports" evidence={supports} />
      {denies.length > 0 && (
        <Side heading={words.selected.denies(denies.length)} className="denies" evidence={denies} />
      )}
    </div>
  );
}

const tiers = Object.keys(words.tiers);

/** The sources nearest to the fact first. */
const byTier = (evidence: readonly Evidence[]) =>
  [...evidence].sort((a, b) => tiers.indexOf(a.source.tier) - tiers.indexOf(b.source.tier));

interface SideProps {
  readonly heading: string;
  readonly className: string;
  readonly evidence: readonly Evidence[];
}

function Side({ heading, className, evidence }: SideProps) {
  return (
    <section className={`side ${className}`}>
      <h3>{heading}</h3>
      <ul>
        {byTier(evidence).map((piece) => (
          <li key={piece.id}>
            <EvidencePiece piece={piece} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function EvidencePiece({ piece }: { readonly piece: Evidence }) {
  const { source, statedBy, quote, locator } = piece;
  const href = safeUrl(source.url);
  const kept = safeUrl(source.archivedUrl);
  const facts = [source.publisher, words.tiers[source.tier], source.publishedOn && formatDate(source.publishedOn)];
  return (
    <>
      {statedBy && <b className="stated">{words.selected.statedBy(statedBy.name)}</b>}
      <p className="title">{source.title}</p>
      {quote && <blockquote>{quote}</blockquote>}
      {!quote && source.summary && <p className="summary">{source.summary}</p>}
      <small>
        {[...facts, locator, source.origin && words.selected.retells(source.origin)].filter(Boolean).join(" · ")}
      </small>
      <p className="links">
        {href ? (
          <SafeLink href={href} label={`${words.selected.open}: ${source.title}`}>
            {words.selected.open} ↗
          </SafeLink>
        ) : (
          <span className="quiet">{words.selected.noAddress}</span>
        )}
        {kept && <SafeLink href={kept}>{words.selected.kept} ↗</SafeLink>}
      </p>
    </>
  );
}
