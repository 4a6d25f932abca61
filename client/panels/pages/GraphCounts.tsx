import { type GraphFacts, useGraph } from "../../asking/use-graph.ts";
import { formatDay } from "../../text/dates.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { Notice } from "../shared/Notice.tsx";

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
  const statuses = graph.statuses.filter(({ count }) => count > 0);
  return (
    <>
      {counts.map(({ figure, what }) => (
        <span key={what}>
          <b>{figure}</b> {what}
        </span>
      ))}
      <span>{statuses.map(({ status, count }) => `${formatCount(count)} ${words.statuses[status]}`).join(" · ")}</span>
      <span>{words.start.version(graph.version.slice(0, 8), formatDay(graph.loadedAt))}</span>
      {graph.datasets.map(({ id, title, licence }) => (
        <span key={id}>
          {title}
          {licence && ` (${licence})`}
        </span>
      ))}
    </>
  );
}
