import { importWords } from "../../text/import-words.ts";
import type { PageBlock, TableRow } from "../../text/parse-page.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { InOrder } from "../../ui/InOrder.tsx";
import { PageText } from "./PageText.tsx";

/** One block of a page that explains something. All of it is text: nothing of a page becomes markup. */
export function PageBlockView({ block }: { readonly block: PageBlock }) {
  switch (block.kind) {
    case "title":
      return null;
    case "paragraph":
      return (
        <p>
          <PageText spans={block.spans} />
        </p>
      );
    case "list":
      return (
        <ul>
          <InOrder of={block.entries}>
            {(spans) => (
              <li>
                <PageText spans={spans} />
              </li>
            )}
          </InOrder>
        </ul>
      );
    case "code":
      return (
        <div className="page-code">
          <pre>
            <code>{block.text}</code>
          </pre>
          <CopyButton className="plain" text={() => block.text} copied={importWords.formats.copied}>
            {importWords.formats.copy}
          </CopyButton>
        </div>
      );
    case "table":
      return <PageTable {...block} />;
  }
}

function PageTable({ head, rows }: { readonly head: TableRow; readonly rows: readonly TableRow[] }) {
  return (
    <table className="report-table">
      <thead>
        <tr>
          <InOrder of={head}>
            {(spans) => (
              <th scope="col">
                <PageText spans={spans} />
              </th>
            )}
          </InOrder>
        </tr>
      </thead>
      <tbody>
        <InOrder of={rows}>
          {(cells) => (
            <tr>
              <InOrder of={cells}>
                {(spans) => (
                  <td>
                    <PageText spans={spans} />
                  </td>
                )}
              </InOrder>
            </tr>
          )}
        </InOrder>
      </tbody>
    </table>
  );
}
