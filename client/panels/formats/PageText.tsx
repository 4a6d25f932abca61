import { Link, useLocation } from "react-router";
import type { PageSpan } from "../../text/parse-spans.ts";
import { safeUrl } from "../../text/safe-url.ts";
import { InOrder } from "../../ui/InOrder.tsx";
import { SafeLink } from "../../ui/SafeLink.tsx";

/** Running text of a page that explains something. */
export function PageText({ spans }: { readonly spans: readonly PageSpan[] }) {
  return <InOrder of={spans}>{(span) => <Piece span={span} />}</InOrder>;
}

function Piece({ span }: { readonly span: PageSpan }) {
  switch (span.kind) {
    case "text":
      return span.text;
    case "code":
      return <code>{span.text}</code>;
    case "strong":
      return (
        <strong>
          <PageText spans={span.spans} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <PageText spans={span.spans} />
        </em>
      );
    case "link":
      return <PageLink {...span} />;
  }
}

/** Pages of formats are read here, other files of the project in its sources, and addresses elsewhere. */
function PageLink({ text, address }: { readonly text: string; readonly address: string }) {
  const { state } = useLocation();
  const url = safeUrl(address);
  const format = /^\.\.\/([\w-]+)\/README\.md$/.exec(address)?.[1];
  if (url !== null) return <SafeLink href={url}>{text}</SafeLink>;
  if (format !== undefined) {
    return (
      <Link to={`/data/formats/${format}`} replace state={state}>
        {text}
      </Link>
    );
  }
  return (
    <>
      {text} <code>{address.replace(/^(\.\.\/)+/, "")}</code>
    </>
  );
}
