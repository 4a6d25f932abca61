import { Suspense, useEffect, useState } from "react";
import { Outlet } from "react-router";
import { useDatasets } from "../../asking/imports/use-datasets.ts";
import { useImportRuns } from "../../asking/imports/use-import-runs.ts";
import { useImportTerms } from "../../asking/imports/use-import-terms.ts";
import { importWords } from "../../text/import-words.ts";
import { words } from "../../text/words.ts";
import { DatasetList } from "../imports/DatasetList.tsx";
import { ImportPanel } from "../imports/ImportPanel.tsx";
import { emptyDraft } from "../imports/import-draft.ts";
import { RunList } from "../reports/RunList.tsx";
import { Notice } from "../shared/Notice.tsx";
import { Header } from "./Header.tsx";

/** What is loaded, what became of each import, and the way to bring files in where the server takes any. */
export function DatasetsPage() {
  const datasets = useDatasets();
  const history = useImportRuns();
  const { terms, error } = useImportTerms();
  // The token lives here and is gone with the page: never in storage, never in an address.
  const [draft, setDraft] = useState(emptyDraft);
  const newest = history.runs?.[0];
  const settled = newest === undefined || newest.result === "UNFINISHED" ? null : newest.id;
  // An import that somebody else began may end while this page is open.
  useEffect(() => {
    if (settled !== null) datasets.again();
  }, [settled, datasets.again]);
  const again = () => {
    datasets.again();
    history.again();
  };
  return (
    <div className="datasets-page">
      <title>{`${importWords.title} · ${words.name}`}</title>
      <Header />
      <main>
        <div className="page-head">
          <h1>{importWords.title}</h1>
          <p className="quiet">{importWords.lead}</p>
        </div>
        {datasets.error && <Notice error={datasets.error} retrying={datasets.asking} />}
        {datasets.result && <DatasetList graph={datasets.result.graph} />}
        <div className="bring-place">
          {error && <Notice error={error} />}
          {terms?.writing === "off" && <ReadOnly />}
          {terms && terms.writing !== "off" && (
            <ImportPanel terms={terms} draft={draft} onDraft={setDraft} onWritten={again} />
          )}
        </div>
        <RunList history={history} terms={terms} token={draft.token.trim()} />
      </main>
      <Suspense fallback={null}>
        <Outlet context={terms} />
      </Suspense>
    </div>
  );
}

function ReadOnly() {
  return (
    <section className="bring" aria-labelledby="bring-title">
      <h2 id="bring-title">{importWords.bring.title}</h2>
      <p>{importWords.bring.off}</p>
      <pre>
        <code>{importWords.bring.command}</code>
      </pre>
    </section>
  );
}
