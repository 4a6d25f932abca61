import { Link, useNavigate } from "react-router";
import { useNames } from "../../asking/use-names.ts";
import { askAbout } from "../../question/question.ts";
import { toSearch } from "../../question/url.ts";
import { words } from "../../text/words.ts";
import { SearchBox } from "../asking/SearchBox.tsx";
import { AskRow } from "./AskRow.tsx";
import { ExampleCard } from "./ExampleCard.tsx";
import { examples } from "./examples.ts";
import { GraphCounts } from "./GraphCounts.tsx";
import { Mark } from "./Mark.tsx";
import { PathsDoor } from "./PathsDoor.tsx";
import { ThemeToggle } from "./ThemeToggle.tsx";

const named = examples.flatMap(({ question }) => [...question.from, ...question.to]);

/** The row that asks for paths, the ways to other questions, worked questions from what is loaded, and what is loaded. */
export function StartPage() {
  const navigate = useNavigate();
  const names = useNames(named);
  const offered = examples.flatMap((example) => {
    const [from, to] = [example.question.from[0], example.question.to[0]].map((id) => names.get(id ?? "")?.name);
    return from && to ? [{ example, from, to }] : [];
  });
  return (
    <main className="start">
      <title>{words.name}</title>
      <div className="start-top">
        <span className="logo">
          <Mark size={22} /> {words.name}
        </span>
        <nav className="start-ways" aria-label={words.header.acts}>
          <Link to="/data">{words.header.datasets}</Link>
          <a href="/graphiql">{words.header.console}</a>
          <ThemeToggle />
        </nav>
      </div>
      <h1>{words.start.title}</h1>
      <p className="lead">{words.start.lead}</p>
      <AskRow />
      <div className="ask-name">
        <span className="quiet">{words.start.orSearch}</span>
        <SearchBox
          label={words.search.label}
          placeholder={words.search.placeholder}
          onPick={({ id }) => navigate(`/explore${toSearch(askAbout(id))}`)}
          shortcut="k"
        />
        <kbd>{words.start.shortcut}</kbd>
      </div>
      <nav className="doors" aria-label={words.start.doors}>
        <PathsDoor />
      </nav>
      {offered.length > 0 && (
        <section>
          <h2 className="unseen">{words.start.examples}</h2>
          <ul className="cards">
            {offered.map((card) => (
              <ExampleCard key={card.example.title} {...card} />
            ))}
          </ul>
        </section>
      )}
      <GraphCounts />
      <p className="quiet">{words.start.caution}</p>
    </main>
  );
}
