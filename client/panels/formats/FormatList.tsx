import { Link, useLocation } from "react-router";
import type { ImportFormat } from "../../api/imports.ts";
import { importWords } from "../../text/import-words.ts";

/** Every format with the files that it takes, each leading to its explanation. */
export function FormatList({ formats }: { readonly formats: readonly ImportFormat[] }) {
  const { state } = useLocation();
  return (
    <ul className="format-list">
      {formats.map((one) => (
        <li key={one.format}>
          <h3>
            <Link to={`/data/formats/${one.format}`} replace state={state}>
              {one.title}
            </Link>
          </h3>
          <p>{one.takes}</p>
          <p className="hint-line">{importWords.formats.facts(one)}</p>
        </li>
      ))}
    </ul>
  );
}
