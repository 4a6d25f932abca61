import { Link } from "react-router";
import { words } from "../../text/words.ts";

/** For an address that leads nowhere. */
export function MissingPage() {
  return (
    <main className="start">
      <title>{`${words.missing.title} · ${words.name}`}</title>
      <h1>{words.missing.title}</h1>
      <p className="lead">{words.missing.text}</p>
      <Link to="/">{words.missing.home}</Link>
    </main>
  );
}
