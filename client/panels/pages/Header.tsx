import { Link, NavLink, useNavigate } from "react-router";
import { askAbout } from "../../question/question.ts";
import { toSearch } from "../../question/url.ts";
import { words } from "../../text/words.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { SearchBox } from "../asking/SearchBox.tsx";
import { Mark } from "./Mark.tsx";
import { ThemeToggle } from "./ThemeToggle.tsx";

/** The way home, the search, and what can be done with the page as a whole. */
export function Header() {
  const navigate = useNavigate();
  return (
    <header className="header">
      <Link className="logo" to="/">
        <Mark /> <span>{words.name}</span>
      </Link>
      <SearchBox
        label={words.search.label}
        placeholder={words.search.placeholder}
        onPick={({ id }) => navigate(`/explore${toSearch(askAbout(id))}`)}
        className="header-search"
        shortcut="k"
      />
      <nav className="header-acts" aria-label={words.header.acts}>
        <Link className="button" to="/explore">
          {words.header.newPath}
        </Link>
        <NavLink className="button header-datasets" to="/data">
          {words.header.datasets}
        </NavLink>
        <CopyButton text={() => location.href} copied={words.header.linked}>
          {words.header.link}
        </CopyButton>
        <a className="button" href="/graphiql">
          {words.header.console}
        </a>
        <ThemeToggle />
      </nav>
    </header>
  );
}
