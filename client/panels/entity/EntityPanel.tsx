import { Link } from "react-router";
import { useEntity } from "../../asking/use-entity.ts";
import type { EntityFacts } from "../../question/kinds/entity.ts";
import { askAbout, emptyPathQuestion } from "../../question/question.ts";
import { toSearch } from "../../question/url.ts";
import { safeUrl } from "../../text/safe-url.ts";
import { words } from "../../text/words.ts";
import { SafeLink } from "../../ui/SafeLink.tsx";
import { Facts } from "../shared/Facts.tsx";
import { KindIcon } from "../shared/KindIcon.tsx";
import { Notice } from "../shared/Notice.tsx";
import { entityFacts } from "./entity-facts.ts";

/** An entity: what it is, what is known of it, and what that rests on. */
export function EntityPanel({ id }: { readonly id: string }) {
  const { result, error } = useEntity(id);
  if (error && !result) return <Notice error={error} retrying />;
  if (!result) return <p className="quiet">{words.answer.asking}</p>;
  if (!result.entity) return <p>{words.answer.unknownEntity(id)}</p>;
  return <EntityDossier entity={result.entity} />;
}

/** The entity's facts, and what can be asked of it. */
export function EntityDossier({ entity }: { readonly entity: EntityFacts }) {
  const count = entity.relationshipCounts.reduce((sum, row) => sum + row.count, 0);
  return (
    <>
      <p className="eyebrow">{words.kinds[entity.kind]}</p>
      <h2>
        <KindIcon kind={entity.kind} size={20} /> {entity.name}
      </h2>
      {entity.description && <p>{entity.description}</p>}
      <Facts facts={entityFacts(entity)} />
      <p className="acts">
        <Link className="button" to={`/explore${toSearch(askAbout(entity.id))}`}>
          {words.entity.explore(count)}
        </Link>
        <Link className="button" to={`/explore${toSearch({ ...emptyPathQuestion, from: [entity.id] })}`}>
          {words.entity.pathFrom}
        </Link>
        <Link className="button" to={`/explore${toSearch({ ...emptyPathQuestion, to: [entity.id] })}`}>
          {words.entity.pathTo}
        </Link>
      </p>
      <h3 className="eyebrow">{words.entity.restsOn}</h3>
      <ul className="rests">
        {entity.evidence.nodes.map(({ id, source, properties }) => (
          <li key={id}>
            <SafeLink href={safeUrl(source.url)}>{source.title}</SafeLink>
            <small>
              {[source.publisher, words.tiers[source.tier], properties.join(", ")].filter(Boolean).join(" · ")}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
