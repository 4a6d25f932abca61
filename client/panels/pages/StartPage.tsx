import { Link, useNavigate } from "react-router";
import { useNames } from "../../asking/use-names.ts";
import { askAbout } from "../../question/question.ts";
import { toSearch } from "../../question/url.ts";
import { words } from "../../text/words.ts";
import { SearchBox } from "../asking/SearchBox.tsx";
import { ExampleCard } from "./ExampleCard.tsx";
import { examples } from "./examples.ts";
import { GraphCounts } from "./GraphCounts.tsx";
import { Mark } from "./Mark.tsx";
import { ThemeToggle } from "./ThemeToggle.tsx";

const named = examples.flatMap(({ question }) => [...question.from, ...question.to]);

/** One search box, worked questions from what is loaded, and what is loaded. */
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
        <ThemeToggle />
      </div>
      <h1>{words.start.title}</h1>
      <p className="lead">{words.start.lead}</p>
      <SearchBox
        label={words.search.label}
        placeholder={words.search.placeholder}
        onPick={({ id }) => navigate(`/explore${toSearch(askAbout(id))}`)}
        className="large"
        shortcut="k"
        autoFocus
      />
      <p className="start-trace">
        <Link to="/explore">{words.start.trace}</Link>
        <Link to="/data">{words.start.datasets}</Link>
        <a href="/graphiql">{words.header.console}</a>
      </p>
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
