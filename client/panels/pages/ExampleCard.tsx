import { Link } from "react-router";
import { usePathDrawing } from "../../asking/use-path-drawing.ts";
import { toSearch } from "../../question/url.ts";
import type { Example } from "./examples.ts";
import { Miniature } from "./Miniature.tsx";

interface Props {
  readonly example: Example;
  readonly from: string;
  readonly to: string;
}

/** A worked question, drawn from what is loaded. */
export function ExampleCard({ example, from, to }: Props) {
  const paths = usePathDrawing(example.question);
  if (paths?.length === 0) return null;
  return (
    <li>
      <Link className="card" to={`/explore${toSearch(example.question)}`}>
        <span className="card-picture">{paths && <Miniature paths={paths} />}</span>
        <strong>{example.title}</strong>
        <span>
          {from} to {to}
        </span>
      </Link>
    </li>
  );
}
