import { type GraphFacts, useGraph } from "../../asking/use-graph.ts";
import type { EntityKind } from "../../pieces/subgraph.ts";
import { actsWords } from "../../text/acts-words.ts";
import { formatDay } from "../../text/dates.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { kindOrder } from "../../view/palette.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { Notice } from "../shared/Notice.tsx";
import { StatusBar } from "./StatusBar.tsx";

const sum = (rows: readonly { readonly count: number }[]) => rows.reduce((total, { count }) => total + count, 0);

/** What is loaded: counts, statuses, version. */
export function GraphCounts() {
  const { result, error } = useGraph();
  return (
    <footer className="counts">
      <h2 className="unseen">{words.start.loaded}</h2>
      {error && <Notice error={error} retrying />}
      {result && <Counts graph={result.graph} />}
    </footer>
  );
}

function Counts({ graph }: { readonly graph: GraphFacts }) {
  const entities = sum(graph.entities);
  if (entities === 0) return <p>{words.start.empty}</p>;
  const counts = words.start.counts({
    entities: formatCount(entities),
    relationships: formatCount(sum(graph.relationships)),
    unsourced: formatCount(graph.unsourced),
    sources: formatCount(graph.sources),
  });
  return (
    <>
      <p>
        {counts.map(({ figure, what }) => (
          <span key={what}>
            <b>{figure}</b> {what}
          </span>
        ))}
      </p>
      <p className="kind-counts">
        {kindOrder.map((kind) => (
          <KindCount key={kind} kind={kind} count={graph.entities.find((row) => row.kind === kind)?.count ?? 0} />
        ))}
      </p>
      <StatusBar counts={graph.statuses} />
      <p className="loaded">
        {graph.datasets.map(({ id, title, licence, version }) => (
          <span key={id}>
            {words.start.dataset(title, [
              ...(version ? [words.start.datasetVersion(version)] : []),
              ...(licence ? [licence] : []),
            ])}
          </span>
        ))}
        <span>{words.start.loadedOn(formatDay(graph.loadedAt))}</span>
        <span>{words.start.version(graph.version.slice(0, 8))}</span>
      </p>
    </>
  );
}

function KindCount({ kind, count }: { readonly kind: EntityKind; readonly count: number }) {
  if (count === 0) return null;
  return (
    <span>
      <KindIcon kind={kind} size={12} /> <b>{formatCount(count)}</b>{" "}
      {(count === 1 ? actsWords.kindOf : actsWords.kindsOf)[kind]}
    </span>
  );
}
