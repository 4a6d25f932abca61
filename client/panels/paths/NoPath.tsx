import { Link } from "react-router";
import type { PathsQuery } from "../../api/generated/graphql.ts";
import { askAbout, type PathQuestion, usualStatuses } from "../../question/question.ts";
import { toSearch } from "../../question/url.ts";
import { words } from "../../text/words.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { relaxations } from "./relaxations.ts";

type Why = NonNullable<PathsQuery["paths"]["whyNone"]>;

interface Props {
  readonly why: Why;
  readonly question: PathQuestion;
  readonly onChange: (question: PathQuestion) => void;
}

/** Why there is no path, what would give one, and how near both ends came. */
export function NoPath({ why, question, onChange }: Props) {
  const steps = relaxations(question, why.reason === "HOP_LIMIT" ? why.relax[0]?.hops : undefined);
  return (
    <section className="no-path" aria-label={words.answer.none}>
      <h2>{words.answer.none}</h2>
      <p>{why.text}</p>
      {why.relax.length > 0 && (
        <>
          <h3>{words.answer.relax}</h3>
          <ul>
            {why.relax.map(({ change, hops }) => (
              <li key={change}>{words.answer.relaxed(change, hops)}</li>
            ))}
          </ul>
        </>
      )}
      {steps.length > 0 && (
        <p className="acts">
          {steps.map(({ label, relaxed }) => (
            <button key={label} type="button" className="button" onClick={() => onChange(relaxed)}>
              {label}
            </button>
          ))}
        </p>
      )}
      <Frontier label={words.answer.nearFrom} entities={why.frontierFrom} />
      <Frontier label={words.answer.nearTo} entities={why.frontierTo} />
    </section>
  );
}

function Frontier({ label, entities }: { readonly label: string; readonly entities: Why["frontierFrom"] }) {
  if (entities.length === 0) return null;
  return (
    <>
      <h3>{label}</h3>
      <ul className="frontier">
        {entities.map(({ id, kind, name }) => (
          <li key={id}>
            <Link to={`/explore${toSearch({ ...askAbout(id), statuses: usualStatuses })}`}>
              <KindIcon kind={kind} size={14} /> {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
