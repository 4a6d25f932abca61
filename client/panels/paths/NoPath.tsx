import { Link } from "react-router";
import type { PathsQuery } from "../../api/generated/graphql.ts";
import { askAbout, type PathQuestion } from "../../question/question.ts";
import { relaxQuestion } from "../../question/relax-question.ts";
import { toSearch } from "../../question/url.ts";
import { words } from "../../text/words.ts";
import { KindIcon } from "../shared/KindIcon.tsx";

type Why = NonNullable<PathsQuery["paths"]["whyNone"]>;

interface Props {
  readonly why: Why;
  readonly question: PathQuestion;
  readonly onChange: (question: PathQuestion) => void;
}

/** Why there is no path, what would give one, and how near both ends came. */
export function NoPath({ why, question, onChange }: Props) {
  return (
    <section className="no-path" aria-label={words.answer.none}>
      <h2>{words.answer.none}</h2>
      <p>{why.text}</p>
      {why.relax.length > 0 && (
        <>
          <h3>{words.answer.relax}</h3>
          <ul>
            {why.relax.map((relaxation) => (
              <li key={relaxation.change}>
                <Relaxation relaxation={relaxation} question={question} onChange={onChange} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Frontier label={words.answer.nearFrom} entities={why.frontierFrom} />
      <Frontier label={words.answer.nearTo} entities={why.frontierTo} />
    </section>
  );
}

interface RelaxationProps extends Omit<Props, "why"> {
  readonly relaxation: Why["relax"][number];
}

/** A change that would give a path: pressed, it is asked, and nothing else is changed. */
function Relaxation({ relaxation, question, onChange }: RelaxationProps) {
  const label = words.answer.relaxed(relaxation.change, relaxation.hops);
  const relaxed = relaxQuestion(question, relaxation);
  if (relaxed === null) return label;
  return (
    <button type="button" className="button" onClick={() => onChange(relaxed)}>
      {label}
    </button>
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
            <Link to={`/explore${toSearch(askAbout(id))}`}>
              <KindIcon kind={kind} size={14} /> {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
