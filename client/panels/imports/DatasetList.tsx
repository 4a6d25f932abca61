import type { DatasetsQuery } from "../../api/generated/graphql.ts";
import { formatDay } from "../../text/dates.ts";
import { importWords as words } from "../../text/import-words.ts";

type Dataset = DatasetsQuery["graph"]["datasets"][number];

/** The datasets with who published them, under which licence, and how much they hold. */
export function DatasetList({ graph }: { readonly graph: DatasetsQuery["graph"] }) {
  return (
    <section className="datasets" aria-labelledby="datasets-title">
      <div className="section-head">
        <h2 id="datasets-title">{words.datasets.title}</h2>
        {graph.datasets.length > 0 && (
          <span className="quiet">{words.datasets.graph(graph.version.slice(0, 8), formatDay(graph.loadedAt))}</span>
        )}
      </div>
      {graph.datasets.length === 0 && <p className="quiet">{words.datasets.none}</p>}
      <ul>
        {graph.datasets.map((dataset) => (
          <li key={dataset.id} className="dataset">
            <DatasetCard dataset={dataset} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DatasetCard({ dataset }: { readonly dataset: Dataset }) {
  const { id, title, publisher, licence, version, lastImport } = dataset;
  const facts = [
    [words.datasets.licence, licence],
    [words.datasets.version, version],
    [words.datasets.lastImport, lastImport ? formatDay(lastImport.startedAt) : words.datasets.neverImported],
    [words.datasets.id, id],
  ] as const;
  return (
    <>
      <h3>{title}</h3>
      {publisher && <p className="quiet">{words.datasets.by(publisher)}</p>}
      <p className="dataset-counts">
        {words.datasets.counts(dataset).map(({ figure, what }) => (
          <span key={what}>
            <b>{figure}</b> {what}
          </span>
        ))}
      </p>
      <dl className="dataset-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
