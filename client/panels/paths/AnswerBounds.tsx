import { Link } from "react-router";
import type { Limits } from "../../asking/use-limits.ts";
import type { PathAnswer } from "../../question/kinds/paths.ts";
import { askAbout } from "../../question/question.ts";
import { toSearch } from "../../question/url.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";

/** What the answer is the best of, and how far the search went. */
export function AnswerBounds({ answer, limits }: { readonly answer: PathAnswer; readonly limits: Limits | null }) {
  const { paths, truncated, searched } = answer.found;
  const { answer: says } = words;
  return (
    <p className="bounds">
      {paths.length > 0 && `${says.found(paths.length, truncated)} `}
      {says.within(answer.question.maxHops ?? limits?.usual.maxHops)}
      {searched.entitiesVisited > 0 && says.visited(searched.entitiesVisited, formatCount(searched.entitiesVisited))}.
      {paths.length > 0 && ` ${searched.exact ? says.exact : says.notExact}`}
      {searched.hubsSkipped.length > 0 && ` ${says.hubs} `}
      {searched.hubsSkipped.map((hub, index) => (
        <span key={hub.id}>
          {index > 0 && ", "}
          <Link to={`/explore${toSearch(askAbout(hub.id))}`}>{hub.name}</Link>
        </span>
      ))}
    </p>
  );
}
