import { useEffect, useRef, useState } from "react";
import { type ApiError, toApiError } from "../../api/api-error.ts";
import { ImportRunsDocument, type ImportRunsQuery } from "../../api/generated/graphql.ts";
import { send } from "../../api/send.ts";
import { useAnswer } from "../use-answer.ts";

type Page = ImportRunsQuery["importRuns"];
/** An import as it is remembered. */
export type RememberedRun = Page["nodes"][number];

const pageSize = 10;
/** Milliseconds between two looks at an import that is under way, and how many there are: it may never end. */
const pause = 2_000;
const mostLooks = 150;
const firstPage = { first: pageSize, after: null };

interface ImportRuns {
  /** Null until the first answer. */
  readonly runs: Page["nodes"] | null;
  readonly total: number;
  readonly error: ApiError | null;
  readonly asking: boolean;
  /** Adds the next page; null where there is none. */
  readonly more: (() => void) | null;
  /** Asks anew from the newest on. */
  readonly again: () => void;
}

/** What is remembered of imports, a page at a time. */
export function useImportRuns(): ImportRuns {
  const { result, error, asking, again } = useAnswer(ImportRunsDocument, firstPage);
  const [further, setFurther] = useState<{ readonly after: unknown; readonly pages: readonly Page[] }>();
  const [trouble, setTrouble] = useState<ApiError | null>(null);
  // Pages that follow another first page than this are of an earlier history.
  const pages = result === null ? [] : [result.importRuns, ...(further?.after === result ? further.pages : [])];
  const newest = result?.importRuns.nodes[0];
  const looks = useRef({ at: "", count: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is followed by one look more
  useEffect(() => {
    if (newest?.result !== "UNFINISHED") return;
    looks.current = { at: newest.id, count: looks.current.at === newest.id ? looks.current.count + 1 : 0 };
    if (looks.current.count > mostLooks) return;
    const timer = setTimeout(again, pause);
    return () => clearTimeout(timer);
  }, [result]);
  const last = pages.at(-1);
  const more = () => {
    send(ImportRunsDocument, { first: pageSize, after: last?.pageInfo.endCursor ?? null }).then(
      ({ importRuns }) => {
        setFurther({ after: result, pages: [...pages.slice(1), importRuns] });
        setTrouble(null);
      },
      (thrown) => setTrouble(toApiError(thrown)),
    );
  };
  return {
    runs: result === null ? null : pages.flatMap(({ nodes }) => nodes),
    total: last?.totalCount ?? 0,
    error: error ?? trouble,
    asking,
    more: last?.pageInfo.hasNextPage === true ? more : null,
    again,
  };
}
