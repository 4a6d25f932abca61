import type { RelationshipQuery } from "../../api/generated/graphql.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";

type Source = NonNullable<RelationshipQuery["relationship"]>["evidence"][number]["source"];

interface Props {
  readonly sources: readonly Source[];
  /** The relationship that is looked at: it is not "else". */
  readonly except: string;
}

/** What else would fall with each of these sources. */
export function SoleSupport({ sources, except }: Props) {
  const distinct = [...new Map(sources.map((source) => [source.id, source])).values()];
  const resting = distinct.map((source) => {
    const others = source.soleSupportOf.nodes.filter(({ id }) => id !== except);
    const itself = source.soleSupportOf.nodes.length - others.length;
    return { source, others, count: source.soleSupportOf.totalCount - itself };
  });
  const some = resting.filter(({ count }) => count > 0);
  return (
    <section className="alone">
      <h3 className="eyebrow">{words.selected.alone(formatCount(some.reduce((sum, { count }) => sum + count, 0)))}</h3>
      {some.length === 0 && <p className="quiet">{words.selected.aloneNone}</p>}
      {some.map(({ source, others, count }) => (
        <details key={source.id}>
          <summary>
            {source.title} <b>{formatCount(count)}</b>
          </summary>
          <ul>
            {others.map(({ id, sentence }) => (
              <li key={id}>{sentence}</li>
            ))}
            {count > others.length && (
              <li className="quiet">{words.selected.further(formatCount(count - others.length))}</li>
            )}
          </ul>
        </details>
      ))}
    </section>
  );
}
