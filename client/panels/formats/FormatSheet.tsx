import { Link, useLocation, useNavigate, useOutletContext, useParams } from "react-router";
import type { ImportTerms } from "../../api/imports.ts";
import { importWords } from "../../text/import-words.ts";
import { words } from "../../text/words.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormatExplained } from "./FormatExplained.tsx";
import type { SheetState } from "./FormatLink.tsx";
import { FormatList } from "./FormatList.tsx";

/** The formats that come in, or how one of them is read, over the page of datasets. */
export function FormatSheet() {
  const { format } = useParams();
  const terms = useOutletContext<ImportTerms | null>();
  const navigate = useNavigate();
  const state = useLocation().state as SheetState | null;
  const close = () => (state?.isOverPage ? navigate(-1) : navigate("/data", { replace: true }));
  const known = terms?.formats.find((one) => one.format === format);
  const title = format === undefined ? importWords.formats.title : (known?.title ?? format);
  return (
    <Dialog
      key={format ?? "all"}
      label={title}
      closing={importWords.formats.close}
      onClose={() => void close()}
      head={
        <>
          <title>{`${title} · ${words.name}`}</title>
          <h2>{title}</h2>
          {format !== undefined && (
            <Link className="dialog-back" to="/data/formats" replace state={state}>
              {importWords.formats.all}
            </Link>
          )}
        </>
      }
    >
      {format === undefined ? (
        <FormatList formats={terms?.formats ?? []} />
      ) : (
        <FormatExplained format={format} terms={terms} />
      )}
    </Dialog>
  );
}
