import { useEffect, useMemo } from "react";
import { useLocation } from "react-router";
import type { ImportTerms } from "../../api/imports.ts";
import { useFormatPage } from "../../asking/use-format-page.ts";
import { importWords } from "../../text/import-words.ts";
import { toSections } from "../../text/page-sections.ts";
import { parsePage } from "../../text/parse-page.ts";
import { InOrder } from "../../ui/InOrder.tsx";
import { Notice } from "../shared/Notice.tsx";
import { namedOptions } from "./named-options.ts";
import { PageBlockView } from "./PageBlockView.tsx";

interface Props {
  readonly format: string;
  readonly terms: ImportTerms | null;
}

/** The page of a format, section by section, and what its options are called on this page. */
export function FormatExplained({ format, terms }: Props) {
  const { text, error } = useFormatPage(format);
  const { hash } = useLocation();
  const sections = useMemo(() => toSections(parsePage(text ?? "")), [text]);
  const isStrict = terms?.formats.find((one) => one.format === format)?.isStrict === true;
  const options = text === null || terms === null ? [] : namedOptions(text, terms.options);
  useEffect(() => {
    if (text !== null && hash !== "") document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [text, hash]);
  if (error) return <Notice error={error} retrying={error.code === "OFFLINE"} />;
  if (text === null) return <p className="quiet">{importWords.formats.asking}</p>;
  return (
    <>
      {sections.map(({ id, title, blocks }) => (
        <section key={id} className="page-section" aria-labelledby={id}>
          <h3 id={id}>{title}</h3>
          <div className="page-text">
            <InOrder of={blocks}>{(block) => <PageBlockView block={block} />}</InOrder>
          </div>
        </section>
      ))}
      <section className="page-section page-here" aria-labelledby="on-this-page">
        <h3 id="on-this-page">{importWords.formats.here}</h3>
        <div className="page-text">
          <p>{isStrict ? importWords.formats.mendFile : importWords.formats.mendRows}</p>
          {options.length > 0 && (
            <>
              <p>{importWords.formats.options}</p>
              <dl className="page-options">
                {options.map(({ flag, title }) => (
                  <div key={flag}>
                    <dt>
                      <code>{flag}</code>
                    </dt>
                    <dd>{title}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </div>
      </section>
    </>
  );
}
